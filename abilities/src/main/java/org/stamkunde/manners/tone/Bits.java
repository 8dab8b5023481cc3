package org.stamkunde.manners.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Rendered words in which the places of the values are still known: by signs that no value can
/// hold (see [Wording]). So a value is judged as one word, whatever is in it.
final class Bits {
  /// What stands for a value in [#masked].
  static final char VALUE = '\ue000';

  private static final char END = '\ue001';
  private static final char FIRST = '\ue100';
  private static final Pattern MARKED =
      Pattern.compile(VALUE + "([\ue100-\uf8fe])([^" + END + "]*)" + END);

  /// A value's own stop, where the sentence brings another sign.
  private static final Pattern OWN_STOP = Pattern.compile("\\.+(" + END + "[.,;:!?…])");

  private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n\\f]+");

  private final String masked;
  private final List<String> values;
  private final List<String> slots;

  private Bits(String masked, List<String> values, List<String> slots) {
    this.masked = masked;
    this.values = values;
    this.slots = slots;
  }

  /// A piece of a letter: its words, and the slot whose value they are, if one.
  public record Bit(String text, @Nullable String slot) {}

  /// The values of these grounds as templates see them.
  static Map<String, Object> marked(List<Ground> grounds) {
    Map<String, Object> marked = new TreeMap<>();
    for (int at = 0; at < grounds.size(); at++) {
      Ground ground = grounds.get(at);
      marked.put(ground.slot(), VALUE + "" + (char) (FIRST + at) + ground.words() + END);
    }
    return marked;
  }

  /// Reads what was rendered with the values of these grounds.
  static Bits read(String rendered, List<Ground> grounds) {
    String line = SPACE.matcher(rendered).replaceAll(" ").strip();
    line = OWN_STOP.matcher(line).replaceAll("$1");
    List<String> values = new ArrayList<>();
    List<String> slots = new ArrayList<>();
    StringBuilder masked = new StringBuilder();
    Matcher value = MARKED.matcher(line);
    while (value.find()) {
      value.appendReplacement(masked, String.valueOf(VALUE));
      values.add(value.group(2));
      slots.add(grounds.get(value.group(1).charAt(0) - FIRST).slot());
    }
    value.appendTail(masked);
    return new Bits(masked.toString(), values, slots);
  }

  String masked() {
    return masked;
  }

  boolean empty() {
    return masked.isEmpty();
  }

  /// The same with a capital where these values begin a sentence; null where one cannot be given it
  /// (`iPhone` is written so, and begins no sentence).
  @Nullable Bits lifted(List<Integer> begins) {
    if (begins.isEmpty()) {
      return this;
    }
    List<String> lifted = new ArrayList<>(values);
    for (int at : begins) {
      String capital = capital(values.get(at));
      if (!Sentences.begins(capital)) {
        return null;
      }
      lifted.set(at, capital);
    }
    return new Bits(masked, lifted, slots);
  }

  /// The first letter lifted, where the word is not written in a way of its own.
  static String capital(String words) {
    int at = 0;
    while (at < words.length() && !Character.isLetterOrDigit(words.codePointAt(at))) {
      at += Character.charCount(words.codePointAt(at));
    }
    if (at == words.length() || !Character.isLowerCase(words.codePointAt(at))) {
      return words;
    }
    int letter = words.codePointAt(at);
    int rest = at + Character.charCount(letter);
    boolean ownWay = false;
    for (int next = rest; next < words.length() && words.charAt(next) > ' '; next++) {
      ownWay |= Character.isUpperCase(words.charAt(next));
    }
    String lifted = Character.toString(letter).toUpperCase(Locale.ROOT);
    return ownWay ? words : words.substring(0, at) + lifted + words.substring(rest);
  }

  List<Bit> bits() {
    List<Bit> bits = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < values.size(); at++) {
      int place = masked.indexOf(VALUE, from);
      if (place > from) {
        bits.add(new Bit(masked.substring(from, place), null));
      }
      bits.add(new Bit(values.get(at), slots.get(at)));
      from = place + 1;
    }
    if (from < masked.length()) {
      bits.add(new Bit(masked.substring(from), null));
    }
    return bits;
  }
}
