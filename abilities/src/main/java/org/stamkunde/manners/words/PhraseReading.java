package org.stamkunde.manners.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads a phrase as the lists write it:
///
/// | written | means |
/// | --- | --- |
/// | `hurry`, `14` | this word, this number |
/// | `*` | any one word |
/// | `offer~` | the word with an ending of the language (`offers`, `offered`) |
/// | `revolution*`, `*salg`, `*klima*` | begins with, ends with, holds |
/// | `(act\|buy now)` | one of them; `(amaz\|stunn)*` gives each the ending |
/// | `[up]` | may stand there |
/// | `<3>` | up to three words of any kind |
/// | `#`, `#:` | a number; a date or time of day in digits |
/// | `Aa` | a word with a capital |
/// | `@date` | a set that the list defines |
/// | `{}`, `{url}` | a value of a template; an address |
/// | `^`, `$` | the sentence begins, ends |
/// | `!`, `,` … | this mark |
final class PhraseReading {
  private final String written;
  private final Map<String, Step> sets;
  private final Set<String> endings;
  private final Set<String> fillers;
  private int at;
  private char tail = ' ';

  private PhraseReading(
      String written, Map<String, Step> sets, Set<String> endings, Set<String> fillers) {
    this.written = written;
    this.sets = sets;
    this.endings = endings;
    this.fillers = fillers;
  }

  static Phrase read(
      String written, Map<String, Step> sets, Set<String> endings, Set<String> fillers) {
    // Words read on over a hyphen anyway.
    String plain = written.replace("[-]", " ").replace('-', ' ').strip();
    PhraseReading reading = new PhraseReading(plain, sets, endings, fillers);
    Step step = reading.either();
    if (reading.at < plain.length()) {
      throw reading.wrong("a bracket closes that was not opened");
    }
    return new Phrase(written, step);
  }

  private Step either() {
    List<Step> ways = new ArrayList<>();
    ways.add(chain());
    while (at < written.length() && written.charAt(at) == '|') {
      at++;
      ways.add(chain());
    }
    return ways.size() == 1 ? ways.getFirst() : new Either(ways);
  }

  private Step chain() {
    List<Step> parts = new ArrayList<>();
    while (at < written.length() && "|)]".indexOf(written.charAt(at)) < 0) {
      if (written.charAt(at) == ' ') {
        at++;
      } else {
        parts.add(part());
      }
    }
    return parts.size() == 1 ? parts.getFirst() : new Step.Chain(List.copyOf(parts), fillers);
  }

  private Step part() {
    char sign = written.charAt(at);
    return switch (sign) {
      case '(' -> group();
      case '[' -> new Step.Maybe(within(']'));
      case '<' -> gap();
      case '{' -> slot();
      case '^' -> taken(new Step.Start());
      case '$' -> taken(new Step.End());
      case '#' -> number();
      case '@' -> set();
      case '*' -> word();
      default -> written(sign);
    };
  }

  private Step written(char sign) {
    if (Character.isLetter(sign)) {
      return word();
    }
    return Character.isDigit(sign) ? figure() : taken(new Step.Mark("" + sign));
  }

  /// A number as it is written.
  private Step figure() {
    int from = at;
    while (at < written.length() && Character.isDigit(written.charAt(at))) {
      at++;
    }
    return new SortStep(SortStep.Wanted.NUMBER, written.substring(from, at));
  }

  /// What stands behind the bracket of a group, counts for the last word of each of its ways.
  private Step group() {
    int open = 0;
    int end = at;
    do {
      char sign = written.charAt(end);
      open += sign == '(' ? 1 : sign == ')' ? -1 : 0;
      end++;
    } while (open > 0 && end < written.length());
    char outer = tail;
    char behind = end < written.length() ? written.charAt(end) : ' ';
    boolean any = behind == '*' || behind == '~';
    tail = any ? behind : ' ';
    Step group = within(')');
    tail = outer;
    at += any ? 1 : 0;
    return group;
  }

  private Step taken(Step step) {
    at++;
    return step;
  }

  private Step within(char close) {
    at++;
    Step inner = either();
    if (at >= written.length() || written.charAt(at) != close) {
      throw wrong("a bracket stays open");
    }
    return taken(inner);
  }

  private Step gap() {
    return new Step.Gap(Integer.parseInt(until('>')));
  }

  private Step slot() {
    String name = until('}');
    return new SortStep(name.equals("url") ? SortStep.Wanted.LINK : SortStep.Wanted.SLOT, "");
  }

  private String until(char close) {
    int end = written.indexOf(close, at);
    if (end < 0) {
      throw wrong("a bracket stays open");
    }
    String inner = written.substring(at + 1, end);
    at = end + 1;
    return inner;
  }

  private Step number() {
    at++;
    if (at < written.length() && written.charAt(at) == ':') {
      return taken(new SortStep(SortStep.Wanted.MOMENT, ""));
    }
    return new SortStep(SortStep.Wanted.NUMBER, "");
  }

  private Step set() {
    at++;
    String name = letters();
    Step set = sets.get(name);
    if (set == null) {
      throw wrong("no set is called " + name);
    }
    return set;
  }

  private Step word() {
    boolean open = written.charAt(at) == '*';
    at += open ? 1 : 0;
    String stem = open && !isLetter(at) ? "" : letters();
    if (open && stem.isEmpty()) {
      return new SortStep(SortStep.Wanted.WORD, "");
    }
    char after = at < written.length() ? written.charAt(at) : ' ';
    if (after == '*' || after == '~') {
      at++;
    } else if (after == '|' || after == ')') {
      after = tail;
    }
    if (stem.equals("Aa")) {
      return new SortStep(SortStep.Wanted.NAME, "");
    }
    WordStep.Way way =
        after == '~'
            ? WordStep.Way.INFLECTED
            : open
                ? (after == '*' ? WordStep.Way.HOLDS : WordStep.Way.ENDS)
                : after == '*' ? WordStep.Way.BEGINS : WordStep.Way.EXACT;
    return new WordStep(Spelling.folded(stem), way, endings);
  }

  private boolean isLetter(int i) {
    return i < written.length() && Character.isLetter(written.charAt(i));
  }

  private String letters() {
    int from = at;
    while (at < written.length() && (Character.isLetter(written.charAt(at)) || apostrophe())) {
      at++;
    }
    if (at == from) {
      throw wrong("a word is missing");
    }
    return written.substring(from, at);
  }

  private boolean apostrophe() {
    return written.charAt(at) == '\''
        && at + 1 < written.length()
        && Character.isLetter(written.charAt(at + 1));
  }

  private IllegalArgumentException wrong(String why) {
    return new IllegalArgumentException(
        "the phrase (%s) must be readable, but at %d %s\nMaybe a bracket or a letter is missing."
            .formatted(written, at + 1, why));
  }
}
