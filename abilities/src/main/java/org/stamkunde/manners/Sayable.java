package org.stamkunde.manners;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes what somebody once typed fit to stand inside a sentence: one line, no signs that steer or
/// hide, no stop or comma of its own at its ends, brackets in pairs. What is no word then is null.
public final class Sayable {
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u2007\\u202f\\u3000]+");
  private static final Pattern DOUBLED = Pattern.compile("([.,;:!?…])(?:\\s*[.,;:!?…])+");
  private static final Pattern BEFORE = Pattern.compile("\\s+([.,;:!?…)\\]])");
  private static final Pattern AFTER = Pattern.compile("([(\\[])\\s+");
  private static final Pattern EMPTY_PAIR = Pattern.compile("\\(\\s*\\)|\\[\\s*]");
  private static final Pattern HEAD = Pattern.compile("^[\\s.,;:!?…\\-–—_/\\\\|*+=&)\\]>]+");
  private static final Pattern TAIL = Pattern.compile("[\\s,;:!?…\\-–—_/\\\\|*=&(\\[<]+$");
  private static final Pattern STEERING =
      Pattern.compile("\\{\\{|}}|\\{%|%}|\\$\\{|</|https?:|www\\.", Pattern.CASE_INSENSITIVE);

  private static final Pattern BRACES = Pattern.compile("[{}]");
  private static final Pattern BRACKETS = Pattern.compile("[()\\[\\]]");
  private static final Pattern LAST_STOPS = Pattern.compile("\\.+$");
  private static final Pattern QUOTES = Pattern.compile("[\"“”„«»‹›]");

  private Sayable() {}

  /// At most `most` signs; longer ones are not cut, for half a name is another name.
  public static @Nullable String clean(@Nullable String typed, int most) {
    if (typed == null) {
      return null;
    }
    if (plain(typed, most)) {
      return typed;
    }
    StringBuilder kept = new StringBuilder();
    Normalizer.normalize(typed, Normalizer.Form.NFC).codePoints().forEach(one -> keep(one, kept));
    if (STEERING.matcher(kept).find()) {
      return null;
    }
    String words = SPACE.matcher(BRACES.matcher(kept).replaceAll(" ")).replaceAll(" ").strip();
    for (String before = ""; !before.equals(words); ) {
      before = words;
      words = tidy(words);
    }
    boolean speaks = words.codePoints().anyMatch(Character::isLetterOrDigit);
    return !speaks || words.codePointCount(0, words.length()) > most ? null : words;
  }

  /// Words as most are: letters, figures, one space or hyphen between.
  private static boolean plain(String typed, int most) {
    boolean between = true;
    for (int at = 0; at < typed.length(); at++) {
      char sign = typed.charAt(at);
      boolean word = sign < 0x180 && Character.isLetterOrDigit(sign);
      if (!word && (between || sign != ' ' && sign != '-')) {
        return false;
      }
      between = !word;
    }
    return !between && typed.length() <= most;
  }

  private static String tidy(String typed) {
    String words = EMPTY_PAIR.matcher(typed).replaceAll("");
    words = AFTER.matcher(BEFORE.matcher(words).replaceAll("$1")).replaceAll("$1");
    words = DOUBLED.matcher(words).replaceAll("$1");
    words =
        paired(words)
            ? words
            : SPACE.matcher(BRACKETS.matcher(words).replaceAll(" ")).replaceAll(" ");
    words = TAIL.matcher(HEAD.matcher(words).replaceAll("")).replaceAll("");
    return quotesOff(LAST_STOPS.matcher(words).replaceAll("."));
  }

  /// The same without a stop at its end: for what is no name, whose stop would be a shortening.
  public static @Nullable String unstopped(@Nullable String typed, int most) {
    String words = clean(typed, most);
    return words == null ? null : LAST_STOPS.matcher(words).replaceAll("").strip();
  }

  /// Signs that are seen, or join what is seen; all others become a space.
  private static void keep(int sign, StringBuilder kept) {
    switch (Character.getType(sign)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          kept.append(' ');
      case Character.FORMAT -> {
        // the two joiners shape letters of Persian and of India's scripts
        if (sign == 0x200c || sign == 0x200d) {
          kept.appendCodePoint(sign);
        }
      }
      default -> kept.appendCodePoint(sign);
    }
  }

  private static boolean paired(String words) {
    int open = 0;
    for (int at = 0; at < words.length(); at++) {
      char sign = words.charAt(at);
      open += "([".indexOf(sign) >= 0 ? 1 : ")]".indexOf(sign) >= 0 ? -1 : 0;
      if (open < 0) {
        return false;
      }
    }
    return open == 0;
  }

  /// Quotation marks around the whole; a lone one inside is an inch or a slip, and stays out.
  private static String quotesOff(String words) {
    return SPACE.matcher(QUOTES.matcher(words).replaceAll("")).replaceAll(" ").strip();
  }
}
