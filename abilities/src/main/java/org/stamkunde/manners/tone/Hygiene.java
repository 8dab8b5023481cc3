package org.stamkunde.manners.tone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What whole sentences must be: each with its capital and its stop, no doubled or orphaned
/// punctuation, no empty place, no joining word without the clause that it joins. Values stand as
/// one sign each (see [Bits]).
final class Hygiene {
  private static final String VALUE = String.valueOf(Bits.VALUE);
  private static final Map<String, Pattern> SIGNS = new LinkedHashMap<>();
  private static final Pattern WORD_BEFORE =
      Pattern.compile("([\\p{L}'’]+(?: [\\p{L}'’]+)?)(?=\\s*[.,;:!?…)]|$)");

  static {
    SIGNS.put("leftover", Pattern.compile("[{}\ue001-\uf8ff]|%}"));
    SIGNS.put("doubled", Pattern.compile("[.,;:!?…]\\s*[.,;:!?…]"));
    SIGNS.put("before", Pattern.compile("\\s[.,;:!?…)\\]]"));
    SIGNS.put("after", Pattern.compile("[(\\[]\\s|[,;:!?][\\p{L}" + VALUE + "]|\\.\\p{Lu}"));
    SIGNS.put(
        "emptied", Pattern.compile("\\(\\)|\\[]|“”|«»|\"\"|''|[(\\[“][.,;:!?…]|[,;:][)\\]”]"));
    SIGNS.put("glued", Pattern.compile(VALUE + VALUE + "|[.!?…]" + VALUE + "|\\p{L}" + VALUE));
  }

  private Hygiene() {}

  /// What is wrong, and where in the words.
  record Fault(String what, int at, String about) {}

  /// What is wrong with a line, which is one sentence and needs no stop.
  static List<Fault> ofLine(String words, Speech speech) {
    boolean stopped = !words.isEmpty() && ".!?…".indexOf(words.charAt(words.length() - 1)) >= 0;
    return faults(stopped || words.isEmpty() ? words : words + ".", speech);
  }

  /// What is wrong with sentences that stand for themselves, wherever they are put.
  static List<Fault> faults(String words, Speech speech) {
    List<Fault> faults = new ArrayList<>();
    SIGNS.forEach((what, pattern) -> {
      Matcher found = pattern.matcher(words);
      if (found.find()) {
        faults.add(fault(what, found.start(), found.group()));
      }
    });
    if (unpaired(words)) {
      faults.add(fault("unpaired", 0, words));
    }
    List<Sentences.Sentence> sentences = Sentences.of(words, speech);
    if (sentences.isEmpty()) {
      faults.add(fault("nothing", 0, ""));
    }
    for (Sentences.Sentence one : sentences) {
      sentence(words, one, faults);
    }
    dangling(words, speech, faults);
    if (!sentences.isEmpty()) {
      leading(words, sentences.getFirst(), speech, faults);
    }
    return faults;
  }

  private static void sentence(String words, Sentences.Sentence one, List<Fault> faults) {
    String text = words.substring(one.start(), one.end());
    if (text.codePoints().noneMatch(c -> Character.isLetterOrDigit(c) || c == Bits.VALUE)) {
      faults.add(fault("orphaned", one.start(), text));
      return;
    }
    if (!one.stopped()) {
      faults.add(fault("stop", one.end(), text));
    }
    if (!Sentences.begins(text)) {
      faults.add(fault("capital", one.start(), text));
    }
  }

  private static void dangling(String words, Speech speech, List<Fault> faults) {
    Matcher word = WORD_BEFORE.matcher(words);
    while (word.find()) {
      String two = word.group(1).toLowerCase(Locale.ROOT);
      String one = two.substring(two.indexOf(' ') + 1);
      if (speech.dangling().contains(two) || speech.dangling().contains(one)) {
        faults.add(fault("dangling", word.start(), one));
        return;
      }
    }
  }

  /// A sentence that goes on from another may not be the first: the other may fall away.
  private static void leading(
      String words, Sentences.Sentence first, Speech speech, List<Fault> faults) {
    String begin = words.substring(Sentences.firstSign(words, first)).toLowerCase(Locale.ROOT);
    for (String word : speech.leading()) {
      if (begin.startsWith(word)
          && begin.length() > word.length()
          && !Character.isLetter(begin.charAt(word.length()))
          && begin.charAt(word.length()) != Bits.VALUE) {
        faults.add(fault("leading", first.start(), word));
        return;
      }
    }
  }

  /// Whether the words say that they are not certain.
  static boolean hedged(String words, Speech speech) {
    String lower =
        " " + words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}" + VALUE + "]+", " ") + " ";
    return speech.hedges().stream().anyMatch(hedge -> lower.contains(" " + hedge + " "));
  }

  private static boolean unpaired(String words) {
    int round = 0;
    for (int at = 0; at < words.length(); at++) {
      char sign = words.charAt(at);
      round += sign == '(' || sign == '[' ? 1 : sign == ')' || sign == ']' ? -1 : 0;
      if (round < 0) {
        return true;
      }
    }
    boolean quotes = words.chars().filter(c -> c == '"').count() % 2 != 0;
    return round != 0
        || quotes
        || count(words, '“') > count(words, '”')
        || count(words, '«') != count(words, '»');
  }

  private static long count(String words, char sign) {
    return words.chars().filter(c -> c == sign).count();
  }

  private static Fault fault(String what, int at, String about) {
    String shown = about.strip().replace(VALUE, "…");
    return new Fault(what, at, shown.length() > 60 ? shown.substring(0, 60) + "…" : shown);
  }
}
