package org.stamkunde.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  private static final Vocabulary WORDS =
      new Vocabulary(
          List.of(
              sheet("language en\nfruit: apple number, apple no\nfruit: fruit\nnut: nut"),
              sheet("language nb\nfruit: eplenr\nnut: nøtt"),
              sheet("dialect Orchard\nneeds crate, nut\ncontinues\nnut: fruit")));

  @Test
  void takesTheBestNameFirst() {
    assertThat(WORDS.recognise(List.of("Fruit", "Apple No.")).best("fruit")).containsExactly(1);
    assertThat(WORDS.recognise(List.of("apple_number", "AppleNo")).best("fruit"))
        .containsExactly(0, 1);
    assertThat(WORDS.namesOf("fruit")).containsExactly("apple number", "eplenr");
  }

  @Test
  void lettersAreComparedWithoutCaseAccentsAndPunctuation() {
    assertThat(ColumnName.plain(" NØTT! ")).isEqualTo("nott");
    assertThat(ColumnName.plain("ORDINE_ID")).isEqualTo("ordineid");
    assertThat(WORDS.recognise(List.of("NØTT")).speaks("nb")).isTrue();
    assertThat(WORDS.recognise(List.of("nut")).speaks("nb")).isFalse();
  }

  @Test
  void aDialectGoesBeforeTheLanguages() {
    Recognised recognised = WORDS.recognise(List.of("Crate", "Nut", "Fruit"));
    assertThat(recognised.best("nut")).containsExactly(2);
    assertThat(recognised.best("fruit")).isEmpty();
    assertThat(recognised.dialect()).extracting(Sheet::name).isEqualTo("Orchard");
  }

  private static Sheet sheet(String text) {
    return Sheet.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
