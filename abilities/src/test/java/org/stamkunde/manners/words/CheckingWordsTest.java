package org.stamkunde.manners.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stamkunde.manners.Words.Checked;
import org.stamkunde.manners.Words.Finding;
import org.stamkunde.manners.Words.Kind;

class CheckingWordsTest {
  private final CheckingWords words = new CheckingWords();

  private List<Kind> kinds(String language, String text) {
    return words.check(text, language).findings().stream().map(Finding::kind).distinct().toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Hurry, limited time only! | FALSE_URGENCY",
        "nb | Skynd deg, kun i dag! | FALSE_URGENCY",
        "da | Skynd dig, kun i dag! | FALSE_URGENCY",
        "sv | Skynda dig, endast idag! | FALSE_URGENCY",
        "de | Beeilen Sie sich, nur heute! | FALSE_URGENCY",
        "en | The best mattress ever. | SUPERLATIVE",
        "nb | Vi brenner for friluftsliv. | CLICHE",
        "da | Vi har savnet dig. | FAKE_INTIMACY",
        "sv | Krämen botar eksem. | FORBIDDEN_CLAIM",
        "de | Wir haben gesehen, dass Sie sich Jacken angesehen haben. | WATCHING",
        "en | 17 people have this in their basket. | PRESSURE",
        "en | Dear Sir, your order is ready. | GENDER",
        "en | Dear , your order is ready. | SALUTATION",
        "nb | Hei undefined, pakka er her. | SALUTATION",
        "en | We leverage synergies across touchpoints. | FOG",
      })
  void marksWhatACustomerShouldNotHaveToRead(String language, String text, Kind kind) {
    assertThat(kinds(language, text)).contains(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The shop opens at nine.",
        "en | The offer ends on Sunday 6 December.",
        "en | Our cheapest size is 38, and the longest scarf is 210 cm.",
        "en | The book “Best of Bach” is back in the shop.",
        "en | Best before 4 March.",
        "en | Dear Anna, your parcel was sent today.",
        "nb | Butikken åpner klokken ni.",
        "nb | Siste dag for å bytte er fredag 3. januar.",
        "da | Butikken åbner klokken ni.",
        "sv | Butiken öppnar klockan nio.",
        "de | Das Geschäft öffnet um neun Uhr.",
        "de | Lieber Herr Aydın, die Schlüssel liegen am Schalter.",
      })
  void leavesOrdinarySentencesAlone(String language, String text) {
    assertThat(words.check(text, language).findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HURRY UP",
        "H u r r y",
        "H.U.R.R.Y.",
        "Hur\u00adry up",
        "Hu\u200brry up",
        "Hur&shy;ry up",
        "<b>Hurry</b> up",
        "Ｈｕｒｒｙ up",
        "hurry!!!",
      })
  void isNotDeceivedByHowItIsWritten(String text) {
    assertThat(kinds("en", text)).contains(Kind.FALSE_URGENCY);
  }

  @Test
  void readsComposedAndDecomposedLettersAlike() {
    String composed = "Få timer igjen før det er for sent, kjære venn!";
    String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
    assertThat(decomposed).isNotEqualTo(composed);
    assertThat(kinds("nb", decomposed)).isEqualTo(kinds("nb", composed)).isNotEmpty();
  }

  @Test
  void saysWhereItStands() {
    Checked checked = words.check("The shop opens at nine.\n\nÆøå – hurry up, please.\n", "en");
    Finding found = checked.findings().getFirst();
    assertThat(found.line()).isEqualTo(3);
    assertThat(found.column()).isEqualTo(7);
    assertThat(found.text()).isEqualTo("hurry up");
    assertThat(found.why()).isNotBlank();
    assertThat(found.instead()).isNotBlank();
  }

  @Test
  void leavesTagsOutButKeepsPlaces() {
    String text = "{% if hurry %}<p class=\"hurry\">Hello {{ name }}</p>{% endif %} hurry";
    Finding found = words.check(text, "en").findings().getFirst();
    assertThat(words.check(text, "en").findings()).hasSize(1);
    assertThat(found.place().start()).isEqualTo(text.length() - 5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Hi {{ customer.name | default: there }}, thanks. ; false",
        "{% if customer.name %}Hi {{ customer.name }},{% endif %} thanks. ; false",
        "Hi {{ customer.name }}, thanks. ; true",
        "Hello [First name], thanks. ; true",
        "Hello *|FNAME|*, thanks. ; true",
        "Hello, thanks. ; false",
      })
  void wantsAGreetingToBeWholeWithoutTheName(String text, boolean broken) {
    assertThat(kinds("en", text).contains(Kind.SALUTATION)).isEqualTo(broken);
  }

  @Test
  void countsTheWordsOfALongSentence() {
    String text = "We send " + "the box and ".repeat(12) + "the bill.";
    Finding found = words.check(text, "en").findings().getFirst();
    assertThat(found.kind()).isEqualTo(Kind.LENGTH);
    assertThat(found.why()).contains("40");
    assertThat(words.check("We send a box. ".repeat(12), "en").findings()).isEmpty();
  }

  @Test
  void reckonsReadability() {
    // 8 words, 2 sentences, 2 words of more than six letters: 8/2 + 100 * 2/8.
    assertThat(words.check("The carrier comes today. The boxes are packaged.", "en").lix())
        .isEqualTo(29.0);
    assertThat(words.check("12:30", "en").lix()).isNull();
    assertThat(words.check("", "en").findings()).isEmpty();
  }

  @Test
  void answersInTheLanguageOfTheReader() {
    Finding norwegian = words.check("Hurry up", "en", Locale.of("nb")).findings().getFirst();
    Finding english = words.check("Hurry up", "en", Locale.ENGLISH).findings().getFirst();
    Finding own = words.check("Skynda dig", "sv", Locale.of("fi")).findings().getFirst();
    assertThat(norwegian.why()).contains("maser").isNotEqualTo(english.why());
    assertThat(own.why()).contains("stressar");
  }

  @Test
  void tellsEveryReasonInEveryLanguage() {
    for (String language : CheckingWords.LANGUAGES) {
      for (Rule rule : words.list(language).rules()) {
        for (String reader : CheckingWords.LANGUAGES) {
          assertThat(words.reasons(reader, language).knows(rule.reason()))
              .as("%s of %s in %s", rule.reason(), language, reader)
              .isTrue();
        }
      }
      for (String reason :
          List.of("shouting", "salutation", "blank", "length", "reading-level", "leave-out")) {
        assertThat(words.reasons(language, language).knows(reason)).as(reason).isTrue();
      }
    }
  }

  @Test
  void knowsNoOtherLanguage() {
    assertThatThrownBy(() -> words.check("x", "xx"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Maybe");
  }
}
