package org.stamkunde.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CatalogueTextsTest {
  @Test
  void saysEverythingInEveryLanguage() throws IOException {
    Properties english = texts("");
    for (String language : new String[] {"_nb", "_da"}) {
      Properties other = texts(language);
      assertThat(keys(other)).isEqualTo(keys(english));
      for (String key : keys(english)) {
        assertThat(arguments(other.getProperty(key)))
            .as(key + language)
            .isEqualTo(arguments(english.getProperty(key)));
      }
    }
  }

  private static Properties texts(String language) throws IOException {
    Properties texts = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                CatalogueTextsTest.class.getResourceAsStream(
                    "/messages/catalogue/texts" + language + ".properties")),
            StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }

  private static Set<String> keys(Properties texts) {
    return new TreeSet<>(texts.stringPropertyNames());
  }

  private static int arguments(String text) {
    assertThat(text).doesNotContain("'");
    return new MessageFormat(text, Locale.ROOT).getFormatsByArgumentIndex().length;
  }
}
