package org.stamkunde.engagement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EngagementTextsTest {
  @ParameterizedTest
  @ValueSource(strings = {"texts", "words"})
  void saysEverythingInEveryLanguage(String bundle) throws IOException {
    Properties english = texts(bundle);
    for (String language : new String[] {"_nb", "_da"}) {
      Properties other = texts(bundle + language);
      assertThat(other.stringPropertyNames())
          .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
      for (String key : english.stringPropertyNames()) {
        assertThat(arguments(other.getProperty(key)))
            .as(key + language)
            .isEqualTo(arguments(english.getProperty(key)));
      }
    }
  }

  private static Properties texts(String name) throws IOException {
    Properties texts = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                EngagementTextsTest.class.getResourceAsStream(
                    "/messages/engagement/" + name + ".properties")),
            StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }

  private static int arguments(String text) {
    assertThat(text).doesNotContain("'");
    return new MessageFormat(text, Locale.ROOT).getFormatsByArgumentIndex().length;
  }
}
