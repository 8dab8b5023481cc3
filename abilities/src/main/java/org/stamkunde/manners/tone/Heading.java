package org.stamkunde.manners.tone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Act;

/// What a phrase declares: `level: proven, needs: last_product observed fresh 365 days, name`.
record Heading(@Nullable Tone level, List<Need> needs) {
  private static final Pattern NEED =
      Pattern.compile(
          "([\\p{L}\\p{N}_-]+)(?:\\s+(\\p{L}+))??(?:\\s+fresh\\s+(\\d{1,5})\\s+(\\p{L}+))?");
  private static final Pattern KEY = Pattern.compile("(\\p{L}+)\\s*:");
  private static final List<String> BASES = List.of("stated", "observed", "inferred");
  private static final List<String> KEYS = List.of("needs", "level");
  private static final List<String> UNITS = List.of("days", "weeks", "months", "years");

  Heading {
    needs = List.copyOf(needs);
  }

  boolean bare() {
    return level == null && needs.isEmpty();
  }

  /// Reads a heading, and puts what is wrong with it to the mistakes.
  static Heading read(Source source, int from, int to, Slots slots, List<Mistake> mistakes) {
    Reading reading = new Reading(source, slots, mistakes);
    int at = from;
    for (String part : source.part(from, to).split(",", -1)) {
      reading.part(part, at);
      at += part.codePointCount(0, part.length()) + 1;
    }
    return new Heading(reading.level, reading.needs);
  }

  private static final class Reading {
    private final Source source;
    private final Slots slots;
    private final List<Mistake> mistakes;
    private final List<Need> needs = new ArrayList<>();
    private @Nullable Tone level;
    private boolean needing;

    Reading(Source source, Slots slots, List<Mistake> mistakes) {
      this.source = source;
      this.slots = slots;
      this.mistakes = mistakes;
    }

    private void part(String part, int begins) {
      String words = part.strip();
      int at = begins + part.codePointCount(0, part.indexOf(words));
      if (words.isEmpty()) {
        if (needing || level != null) {
          wrong(at, "heading", null, words);
        }
        return;
      }
      Matcher key = KEY.matcher(words);
      String rest = words;
      if (key.lookingAt()) {
        String name = key.group(1).toLowerCase(Locale.ROOT);
        rest = words.substring(key.end()).strip();
        needing = name.equals("needs");
        if (name.equals("level")) {
          level(rest, at + words.indexOf(rest));
          return;
        }
        if (!needing) {
          wrong(at, "key", Nearest.to(name, KEYS), name);
          return;
        }
      }
      if (!needing) {
        wrong(at, "heading", "needs: " + rest, rest);
        return;
      }
      need(rest, at + words.lastIndexOf(rest));
    }

    private void level(String word, int at) {
      level = Tone.of(word).orElse(null);
      if (level == null) {
        List<String> words = Arrays.stream(Tone.values()).map(Tone::word).toList();
        wrong(at, "level", Nearest.to(word, words), word, String.join(", ", words));
      }
    }

    private void need(String words, int at) {
      Matcher need = NEED.matcher(words);
      if (!need.matches()) {
        wrong(at, "need", null, words);
        return;
      }
      String name = need.group(1);
      if (slots.named(name).isEmpty()) {
        wrong(at, "unknown", Nearest.to(name, slots.names()), name);
        return;
      }
      String basis = need.group(2);
      if (basis != null && !BASES.contains(basis)) {
        wrong(at + words.indexOf(basis), "basis", Nearest.to(basis, BASES), basis);
        return;
      }
      String unit = need.group(4);
      if (unit != null && !UNITS.contains(unit)) {
        wrong(at + words.lastIndexOf(unit), "unit", Nearest.to(unit, UNITS), unit);
        return;
      }
      needs.add(
          new Need(
              name,
              basis == null
                  ? Act.Told.Basis.OBSERVED
                  : Act.Told.Basis.valueOf(basis.toUpperCase(Locale.ROOT)),
              unit == null ? null : days(Integer.parseInt(need.group(3)), unit)));
    }

    private static int days(int number, String unit) {
      return switch (unit) {
        case "weeks" -> number * 7;
        case "months" -> (int) Math.round(number * 30.44);
        case "years" -> (int) Math.round(number * 365.25);
        default -> number;
      };
    }

    private void wrong(int at, String what, @Nullable String instead, String... about) {
      mistakes.add(source.mistake(at, what, instead, about));
    }
  }
}
