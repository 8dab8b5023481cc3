package org.stamkunde.memory.command;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stamkunde.frame.WrongInput;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Refused;
import org.stamkunde.memory.facts.FactKind;
import org.stamkunde.memory.federated.Origin;

/// An entry of the schema, for programs and for people.
final class FactWords {
  private FactWords() {}

  static Map<String, @Nullable Object> kind(FactKind kind) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("name", kind.name());
    json.put("title", kind.title());
    json.put("type", kind.type().word());
    json.put("detail", kind.type().detail());
    json.put("purpose", kind.purpose());
    json.put("halfLifeDays", kind.fresh().halfLifeDays());
    json.put("lastsDays", kind.fresh().lastsDays());
    json.put("counts", kind.weakest().name().toLowerCase(Locale.ROOT));
    json.put("livesAt", place(kind.origin()));
    return json;
  }

  /// Where it lives, without the user, the select or the path: they may tell too much.
  private static @Nullable String place(@Nullable Origin origin) {
    return origin == null ? null : origin.host() + ":" + origin.port();
  }

  static String sentence(FactKind kind) {
    StringBuilder text = new StringBuilder();
    text.append(kind.name()).append("  ").append(kind.title()).append(": ");
    text.append(kind.type().word());
    if (!kind.type().detail().isEmpty()) {
      text.append(" (").append(String.join(", ", kind.type().detail())).append(")");
    }
    if (kind.purpose() != null) {
      text.append(", for ").append(kind.purpose()).append(" alone");
    }
    if (kind.fresh().halfLifeDays() != null) {
      text.append(", half as sure after ").append(kind.fresh().halfLifeDays()).append(" days");
    }
    if (kind.fresh().lastsDays() != null) {
      text.append(", gone after ").append(kind.fresh().lastsDays()).append(" days");
    }
    String place = place(kind.origin());
    return (place == null ? text : text.append(", lives at ").append(place)).toString();
  }

  static String titled(String name) {
    String words = name.replace('-', ' ').replace('_', ' ').strip();
    return words.isEmpty()
        ? name
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  static Act.Told.Basis basis(String option, String word) {
    return switch (word) {
      case "stated" -> Act.Told.Basis.STATED;
      case "observed" -> Act.Told.Basis.OBSERVED;
      case "inferred" -> Act.Told.Basis.INFERRED;
      default ->
          throw new WrongInput(
              "%s is stated, observed or inferred, and not %s.".formatted(option, word));
    };
  }

  static String message(Refused refused) {
    return String.valueOf(refused.getMessage());
  }
}
