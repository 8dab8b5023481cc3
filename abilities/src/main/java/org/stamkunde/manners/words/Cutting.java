package org.stamkunde.manners.words;

import java.util.ArrayList;
import java.util.List;
import org.stamkunde.manners.words.Token.Sort;

/// Cuts a text into tokens. Places stay those of the text as it was written.
final class Cutting {
  private final String text;
  private final Markup markup;
  private final List<Token> tokens = new ArrayList<>();

  /// Offsets before which a line of thought ends, whatever the marks say.
  private final List<Integer> partings = new ArrayList<>();

  private int at;

  private Cutting(String text) {
    this.text = text;
    this.markup = new Markup(text);
  }

  /// Tokens in the order of the text, and where it is parted by its layout.
  record Cut(List<Token> tokens, List<Integer> partings) {}

  static Cut cut(String text) {
    Cutting cutting = new Cutting(text);
    while (cutting.at < text.length()) {
      cutting.step();
    }
    return new Cut(
        Titles.marked(SpacedLetters.joined(cutting.tokens, text), text), cutting.partings);
  }

  private void step() {
    char sign = text.charAt(at);
    if (sign == '{' && template() || sign == '<' && html() || sign == '&' && entity()) {
      return;
    }
    if (space(sign)) {
      space();
    } else if (Character.isDigit(sign)) {
      number();
    } else if (letter(at) > 0) {
      word();
    } else {
      mark();
    }
  }

  private boolean template() {
    int after = markup.steering(at);
    if (after > at) {
      at = after;
      return true;
    }
    after = markup.slot(at);
    if (after > at) {
      add(after, "", Sort.SLOT);
      return true;
    }
    return false;
  }

  private boolean html() {
    int after = markup.html(at);
    if (after == at) {
      return false;
    }
    if (markup.parts(at)) {
      partings.add(at);
    }
    at = after;
    return true;
  }

  /// An entity that stands for a letter begins a word; others are marks or spaces.
  private boolean entity() {
    String means = Spelling.entity(text, at);
    if (means == null) {
      return false;
    }
    if (Character.isLetter(means.charAt(0))) {
      word();
    } else if (means.isBlank() || Spelling.unseen(means.charAt(0))) {
      at = text.indexOf(';', at) + 1;
    } else {
      add(text.indexOf(';', at) + 1, means, Sort.MARK);
    }
    return true;
  }

  private static boolean space(char sign) {
    return Character.isWhitespace(sign)
        || Character.isSpaceChar(sign)
        || Spelling.unseen(sign)
        || sign == '\ufffc';
  }

  /// Lines: an empty one parts, and one that was broken off short.
  private void space() {
    int from = at;
    int lines = 0;
    while (at < text.length() && space(text.charAt(at))) {
      if (text.charAt(at) == '\n') {
        lines++;
      }
      at++;
    }
    if (lines > 1 || (lines == 1 && brokenShort(from))) {
      partings.add(from);
    }
  }

  /// A line that was wrapped is long, and goes on with a word; others end where they end.
  private boolean brokenShort(int end) {
    int start = text.lastIndexOf('\n', Math.max(0, end - 1)) + 1;
    boolean wrapped = end - start >= 55;
    boolean goesOn = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    return !wrapped || !goesOn;
  }

  private void number() {
    int end = at;
    while (end < text.length() && numeral(end)) {
      end++;
    }
    String raw = text.substring(at, end);
    add(end, raw, Sort.NUMBER);
  }

  private boolean numeral(int i) {
    char sign = text.charAt(i);
    return Character.isDigit(sign)
        || (".,:/".indexOf(sign) >= 0
            && i + 1 < text.length()
            && Character.isDigit(text.charAt(i + 1)));
  }

  /// How many characters of a letter stand here; nought where none does.
  private int letter(int i) {
    if (i >= text.length()) {
      return 0;
    }
    int point = text.codePointAt(i);
    if (Character.isLetter(point)) {
      return Character.charCount(point);
    }
    if (point != '&') {
      return 0;
    }
    String means = Spelling.entity(text, i);
    return means != null && Character.isLetter(means.charAt(0)) ? text.indexOf(';', i) + 1 - i : 0;
  }

  private void word() {
    int address = markup.address(at);
    if (address > at) {
      add(address, "", Sort.LINK);
      return;
    }
    StringBuilder raw = new StringBuilder();
    int end = at;
    while (end < text.length()) {
      int next = end + part(end);
      if (next == end) {
        break;
      }
      raw.append(read(end, next));
      end = next;
    }
    add(end, Spelling.folded(raw.toString()), Sort.WORD);
  }

  private String read(int from, int to) {
    String means = text.charAt(from) == '&' ? Spelling.entity(text, from) : null;
    return means == null ? text.substring(from, to) : means;
  }

  /// What goes on with a word: letters, accents, an apostrophe between letters, the unseen.
  private int part(int i) {
    int letter = letter(i);
    if (letter > 0) {
      return letter;
    }
    char sign = text.charAt(i);
    if (Character.getType(sign) == Character.NON_SPACING_MARK) {
      return 1;
    }
    if (sign == '&' && "\u00ad".equals(Spelling.entity(text, i))) {
      return text.indexOf(';', i) + 1 - i;
    }
    boolean inside = Spelling.apostrophe(sign) || Spelling.unseen(sign);
    return inside && letter(i + 1) > 0 ? 1 : 0;
  }

  private void mark() {
    char sign = text.charAt(at);
    int end = at + Character.charCount(text.codePointAt(at));
    String word = text.substring(at, end);
    if ("!?.".indexOf(sign) >= 0) {
      while (end < text.length() && "!?.".indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      String run = text.substring(at, end);
      word = run.contains("?") ? "?" : run.contains("!") ? "!" : end - at > 1 ? "…" : ".";
    }
    add(end, word, Sort.MARK);
  }

  private void add(int end, String word, Sort sort) {
    boolean capital = Character.isUpperCase(text.codePointAt(at));
    tokens.add(new Token(at, end, word, sort, capital, false));
    at = end;
  }
}
