package org.stamkunde.manners;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The checker of words: what in a text a customer should not have to read, where it stands, why,
/// and what could stand there instead. A function of the text and its language alone.
public interface Words {
  /// The languages in which texts are checked.
  List<String> LANGUAGES = List.of("nb", "da", "sv", "en", "de");

  /// Checks a text in one of the languages, and answers in the language of the reader; in that of
  /// the text where the reader's is not spoken.
  Checked check(String text, String language, Locale reader);

  /// Checks a text, and answers in its own language.
  default Checked check(String text, String language) {
    return check(text, language, Locale.of(language));
  }

  /// What was found, in the order of the text. `lix` is the readability index after Björnsson, null
  /// where there are no words.
  record Checked(List<Finding> findings, @Nullable Double lix, int words) {
    public Checked {
      findings = List.copyOf(findings);
    }

    /// Whether nothing needs to be mended.
    public boolean clean() {
      return findings.isEmpty();
    }
  }

  /// One place to mend. `line` and `column` count from 1, the column in characters; `text` is what
  /// stands there, `instead` what to do, and `say` the words that can be put in its place as they
  /// are (empty: leave it out; null: only the writer can know).
  record Finding(
      Place place, String text, Kind kind, String why, String instead, @Nullable String say) {
    public int line() {
      return place.line();
    }

    public int column() {
      return place.column();
    }
  }

  /// Where in the text: for people by line and column, for programs by the offsets of the first
  /// character and of the one after the last.
  record Place(int line, int column, int start, int end) {}

  /// What is wrong with words.
  enum Kind {
    /// Said so often that nobody hears it.
    CLICHE,
    /// The best, without anything that shows it.
    SUPERLATIVE,
    /// Haste without a reason or a date.
    FALSE_URGENCY,
    /// Closeness that the relation does not bear.
    FAKE_INTIMACY,
    /// Words of an office, behind which nobody stands.
    FOG,
    /// A sentence too long to be read in one breath.
    LENGTH,
    /// A promise that the law forbids, or that cannot be proven.
    FORBIDDEN_CLAIM,
    /// A greeting in which the name is missing.
    SALUTATION,
    /// A guess at somebody's gender.
    GENDER,
    /// Tells the reader that he was watched.
    WATCHING,
    /// Pushes by what others do or by shame.
    PRESSURE,
    /// The whole text is hard to read.
    READING_LEVEL;

    /// The word in commands and programs.
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
