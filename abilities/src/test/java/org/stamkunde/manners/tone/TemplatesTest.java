package org.stamkunde.manners.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stamkunde.manners.words.CheckingWords;

/// Templates are read strictly: what is wrong is told with its place and, where one is near, what
/// was meant.
class TemplatesTest {
  private static final Slots SLOTS = Slots.of(List.of());

  static List<LetterTemplate> shipped() {
    return ShippedLetters.all();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void takesEveryLetterThatComesWithTheProgram(LetterTemplate template) {
    Composition.Read read = Composition.read(template, SLOTS);
    assertThat(read.subject()).as(template.name() + template.tongue()).isEmpty();
    assertThat(read.body()).as(template.name() + template.tongue()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void hasNothingToMendInThem(LetterTemplate template) {
    Composition letter = Composition.read(template, SLOTS).composition();
    for (MadeUp reader : MadeUp.values()) {
      Grounds grounds = reader.grounds(template.purpose(), template.tongue(), RandomMemories.AS_OF);
      for (Tone tone : Tone.values()) {
        Composition.Draft written = letter.rehearse(grounds, tone, RandomMemories.NOW);
        String text = written.about() + "\n\n" + written.body().plain();
        assertThat(new CheckingWords().check(text, template.tongue().tag()).findings())
            .as(text)
            .isEmpty();
      }
    }
  }

  /// Line breaks are written as `/`.
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Hello, {{ name }}. # 1 # 11 # outside.name",
        "Hello./{% phrase needs: nmae %}Hi, {{ name }}.{% endphrase %} # 2 # 18 # unknown",
        "Hi./{% phrase needs: name %}Hi, {{ nam }}.{% endphrase %} # 2 # 32 # unknown",
        "Hi. {% phrase needs: name %}Hi, {{ years }}.{% endphrase %} # 1 # 36 # undeclared",
        "Hi. {% phrase needs: name %}Hi, {{ name | upcas }}.{% endphrase %} # 1 # 43 # filter",
        "Hi. {% phrase needs: name %}Hi, {{ name.first }}.{% endphrase %} # 1 # 36 # parts",
        "Hi. {% phrse needs: name %}Hi.{% endphrse %} # 1 # 8 # tag",
        "Hi. {% for a in name %}x{% endfor %} # 1 # 5 # outside.tag",
        "Hi. {% phrase needs: name %}{% assign a = name %}Hi.{% endphrase %} # 1 # 29 # tag",
        "Hi. {% phrase needs: name %}Hi, {{ name }}. # 1 # 29 # unclosed",
        "Hi. {% phrase needs: name %}Hi.{% else %}Ho.{% endphrase %} # 1 # 35 # else",
        "Hi. {{ name # 1 # 5 # open",
        "Hi. {% phrase needs: years, level: name %}Ah, {{ years }}.{% endphrase %} # 1 # 14 # low",
        "Hi. {% phrase needs: name sated %}Hi, {{ name }}.{% endphrase %} # 1 # 27 # basis",
        "Hi. {% phrase needs: name fresh 3 moons %}Hi, {{ name }}.{% endphrase %} # 1 # 35 # unit",
        "Hi. {% phrase level: near, needs: name %}Hi.{% endphrase %} # 1 # 22 # level",
        "Hi. {% phrase wants: name %}Hi.{% endphrase %} # 1 # 15 # key",
        "Hi. {% phrase %}Hi.{% endphrase %} # 1 # 14 # bare",
        "Hi. {% otherwise %} # 1 # 5 # stray",
        "{% phrase needs: name %}Hi, {{ name }}.{% endphrase %} # 1 # 1 # nothing",
        "Hi. {% phrase needs: name %}Hi, {{ name }}{% endphrase %} # 1 # 29 # hygiene.stop",
        "Hi. {% phrase needs: name %}hi, {{ name }}.{% endphrase %} # 1 # 29 # hygiene.capital",
        "Hi. {% phrase needs: name %}Hi, {{ name }}..{% endphrase %} # 1 # 29 # hygiene.doubled",
        "Hi. {% phrase needs: name %}Hi {{ name }} and.{% endphrase %} # 1 # 29 # hygiene.dangling",
        "Hi. {% phrase needs: name %}So hi, {{ name }}.{% endphrase %} # 1 # 29 # hygiene.leading",
        "Hi. {% phrase needs: name inferred %}You are {{ name }}.{% endphrase %} # 1 # 38 # hedge",
        "Hi. {% phrase needs: name %}Hi.//Ho.{% endphrase %} # 1 # 29 # paragraph",
      })
  void tellsWhatIsWrongAndWhere(String text, int line, int column, String what) {
    List<Mistake> mistakes = Compiling.body(text.replace('/', '\n'), Tongue.EN, SLOTS).mistakes();
    assertThat(mistakes).as(text).isNotEmpty();
    Mistake first = mistakes.getFirst();
    assertThat(first.what()).as(mistakes.toString()).isEqualTo(what);
    assertThat(first.line()).as(mistakes.toString()).isEqualTo(line);
    assertThat(first.column()).as(mistakes.toString()).isEqualTo(column);
  }

  @ParameterizedTest
  @CsvSource({"nmae,name", "last_prodcut,last_product", "yers,years", "zzzzzz,"})
  void proposesWhatWasProbablyMeant(String typed, String meant) {
    String text = "Hi. {% phrase needs: " + typed + " %}Hi.{% endphrase %}";
    assertThat(Compiling.body(text, Tongue.EN, SLOTS).mistakes().getFirst().instead())
        .isEqualTo(meant);
  }
}
