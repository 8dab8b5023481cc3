package org.stamkunde.manners.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Finds the sentences of a paragraph. A stop after a shortened word or a number ends none, unless
/// it is the last.
final class Sentences {
  private static final String STOPS = ".!?…";
  private static final String CLOSING = "”\"»«)]’'";
  private static final String OPENING = "“\"«»([‘'–— ";

  private Sentences() {}

  /// From the first sign up to and without `end`; `stopped`: its stop is there.
  record Sentence(int start, int end, boolean stopped) {}

  static List<Sentence> of(String text, Speech speech) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at < text.length()) {
      if (STOPS.indexOf(text.charAt(at)) < 0) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < text.length()
          && (CLOSING.indexOf(text.charAt(end)) >= 0 || STOPS.indexOf(text.charAt(end)) >= 0)) {
        end++;
      }
      boolean last = end == text.length();
      boolean apart = last || text.charAt(end) == ' ';
      if (apart && (last || !shortened(text, start, at, speech))) {
        sentences.add(new Sentence(start, end, true));
        start = Math.min(text.length(), end + 1);
      }
      at = end;
    }
    if (start < text.length()) {
      sentences.add(new Sentence(start, text.length(), false));
    }
    return sentences;
  }

  private static boolean shortened(String text, int start, int stop, Speech speech) {
    if (text.charAt(stop) != '.') {
      return false;
    }
    int from = stop;
    while (from > start && text.charAt(from - 1) != ' ') {
      from--;
    }
    while (from < stop && OPENING.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    String word = text.substring(from, stop);
    boolean number = !word.isEmpty() && word.chars().allMatch(Character::isDigit);
    return number || speech.shortened().contains(word.toLowerCase(Locale.ROOT));
  }

  /// The place of the first sign that is no opening mark.
  static int firstSign(String text, Sentence sentence) {
    int at = sentence.start();
    while (at < sentence.end() && OPENING.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /// Whether a sentence may begin so: with a capital, a figure, or a letter of a script that has no
  /// capitals.
  static boolean begins(String words) {
    int at = 0;
    while (at < words.length() && OPENING.indexOf(words.charAt(at)) >= 0) {
      at++;
    }
    if (at == words.length()) {
      return false;
    }
    int first = words.codePointAt(at);
    return first == Bits.VALUE
        || Character.isLetterOrDigit(first) && !Character.isLowerCase(first)
        || Character.isDigit(first);
  }
}
