package org.stamkunde.memory.ingest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// The fields of a JSON object, each looked at before it is believed. `where` is the object's place
/// in the event, for sentences.
record Fields(JsonNode node, String where) {
  static final int LONGEST_ID = 200;
  static final int LONGEST = 500;
  private static final int DIGITS_BEFORE = 12;
  private static final int DIGITS_AFTER = 10;

  private String path(String name) {
    return where.isEmpty() ? name : where + "." + name;
  }

  private @Nullable JsonNode there(String name) {
    JsonNode found = node.get(name);
    return found == null || found.isNull() ? null : found;
  }

  boolean has(String name) {
    return there(name) != null;
  }

  /// The object of this name; an empty one where there is none.
  Fields in(String name) {
    JsonNode found = there(name);
    if (found == null) {
      return new Fields(JsonNodeFactory.instance.objectNode(), path(name));
    }
    if (!found.isObject()) {
      throw new NotUnderstood("%s must be an object.", path(name));
    }
    return new Fields(found, path(name));
  }

  /// The objects of the array of this name.
  List<Fields> each(String name) {
    JsonNode found = there(name);
    if (found == null) {
      return List.of();
    }
    if (!found.isArray()) {
      throw new NotUnderstood("%s must be an array.", path(name));
    }
    List<Fields> each = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      String place = path(name) + "[" + i + "]";
      if (!found.get(i).isObject()) {
        throw new NotUnderstood("%s must be an object.", place);
      }
      each.add(new Fields(found.get(i), place));
    }
    return each;
  }

  /// The text of this name; null where there is none or nothing in it. A whole number will do.
  @Nullable String text(String name, int longest) {
    JsonNode found = there(name);
    if (found == null) {
      return null;
    }
    if (!found.isString() && !found.isIntegralNumber()) {
      throw new NotUnderstood("%s must be text.", path(name));
    }
    String text = found.asString().strip();
    if (text.length() > longest) {
      throw new NotUnderstood(
          "%s has %d characters; at most %d are taken.", path(name), text.length(), longest);
    }
    return text.isEmpty() ? null : text;
  }

  /// An id: text without line breaks and other signs that nobody can see.
  @Nullable String id(String name) {
    String text = text(name, LONGEST_ID);
    if (text != null) {
      for (int i = 0; i < text.length(); i++) {
        if (Character.isISOControl(text.charAt(i))) {
          throw new NotUnderstood("%s holds a control character.", path(name));
        }
      }
    }
    return text;
  }

  String neededId(String name) {
    String text = id(name);
    if (text == null) {
      throw new NotUnderstood("%s is missing or empty.", path(name));
    }
    return text;
  }

  /// The first of these names that has a text.
  @Nullable String first(int longest, String... names) {
    for (String name : names) {
      String text = text(name, longest);
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  /// The number of this name, also where it is written as text.
  @Nullable BigDecimal number(String name) {
    JsonNode found = there(name);
    if (found == null) {
      return null;
    }
    BigDecimal number;
    if (found.isNumber()) {
      number = found.decimalValue();
    } else if (found.isString()) {
      number = written(name, found.asString().strip());
    } else {
      throw new NotUnderstood("%s must be a number.", path(name));
    }
    if (number.signum() != 0
        && (number.precision() - (long) number.scale() > DIGITS_BEFORE
            || number.scale() > DIGITS_AFTER)) {
      throw new NotUnderstood(
          "%s must have at most %d digits before the point and %d after it.",
          path(name), DIGITS_BEFORE, DIGITS_AFTER);
    }
    return number.signum() == 0 ? BigDecimal.ZERO : number;
  }

  private BigDecimal written(String name, String text) {
    try {
      if (!text.isEmpty() && text.length() <= DIGITS_BEFORE + DIGITS_AFTER + 2) {
        return new BigDecimal(text);
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    throw new NotUnderstood("%s must be a number, with a point before the decimals.", path(name));
  }
}
