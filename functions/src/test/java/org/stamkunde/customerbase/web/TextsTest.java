package org.stamkunde.customerbase.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stamkunde.lifetime.Rfm;

class TextsTest {
  private static ResourceBundle texts(Locale language) {
    return ResourceBundle.getBundle(
        "messages/customerbase/texts",
        language,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  @Test
  void saysEverythingInEachLanguage() {
    Set<String> english = texts(Locale.ROOT).keySet();
    for (String language : List.of("nb", "da")) {
      ResourceBundle bundle = texts(Locale.of(language));
      assertThat(bundle.getLocale()).isEqualTo(Locale.of(language));
      assertThat(bundle.keySet()).isEqualTo(english);
      long same =
          english.stream()
              .filter(key -> bundle.getString(key).equals(texts(Locale.ROOT).getString(key)))
              .filter(
                  key -> !key.endsWith(".unit") && bundle.getString(key).matches(".*[a-z]{3}.*"))
              .count();
      assertThat(same).as("texts left in English in " + language).isLessThan(3);
    }
  }

  @Test
  void formatsEveryText() {
    for (Locale language : List.of(Locale.ROOT, Locale.of("nb"), Locale.of("da"))) {
      ResourceBundle bundle = texts(language);
      for (String key : bundle.keySet()) {
        assertThat(bundle.getString(key)).as(key).doesNotContain("'");
        new MessageFormat(bundle.getString(key), language);
      }
    }
    MessageFormat pause =
        new MessageFormat(texts(Locale.of("nb")).getString("customerbase.word.rhythm"));
    assertThat(pause.format(new Object[] {21.0, "21", "60"}))
        .isEqualTo("Pleide å kjøpe hver 21. dag; ingenting på 60 dager");
  }

  @Test
  void namesEveryGroup() {
    for (Rfm.Group group : Rfm.Group.values()) {
      assertThat(texts(Locale.ROOT).containsKey("customerbase.group." + Asked.word(group)))
          .isTrue();
    }
  }
}
