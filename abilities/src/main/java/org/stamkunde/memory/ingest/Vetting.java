package org.stamkunde.memory.ingest;

import java.math.BigDecimal;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// What no event may hold, wherever in it: nesting without end, numbers that nobody can count with,
/// and signs that no database keeps.
final class Vetting {
  private static final int DEEPEST = 20;
  private static final int LONGEST_NAME = 200;
  private static final int LARGEST_EXPONENT = 308;
  private final boolean rareSigns;

  /// `rareSigns`: whether the text may hold any (most do not, and need no second look).
  Vetting(boolean rareSigns) {
    this.rareSigns = rareSigns;
  }

  /// Whether anything in this JSON could stand for a sign that is not plain text.
  static boolean rareSigns(byte[] json) {
    for (int i = 0; i < json.length; i++) {
      // A zero stands between the letters of other encodings, where no escape can be seen this way.
      if (json[i] <= 0 || json[i] == '\\' && i + 1 < json.length && json[i + 1] == 'u') {
        return true;
      }
    }
    return false;
  }

  void check(JsonNode node) {
    check(node, 1);
  }

  private void check(JsonNode node, int depth) {
    if (node.isContainer()) {
      if (depth > DEEPEST) {
        throw new NotUnderstood("The event is nested deeper than %d levels.", DEEPEST);
      }
      if (node.isObject()) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
          name(field.getKey());
          check(field.getValue(), depth + 1);
        }
      } else {
        for (JsonNode element : node) {
          check(element, depth + 1);
        }
      }
    } else if (node.isString()) {
      text(node.asString());
    } else if (node.isNumber() && !node.isInt()) {
      number(node.decimalValue());
    }
  }

  private void name(String name) {
    if (name.length() > LONGEST_NAME) {
      throw new NotUnderstood("A field's name is longer than %d characters.", LONGEST_NAME);
    }
    text(name);
  }

  private static void number(BigDecimal number) {
    long exponent = (long) number.precision() - number.scale();
    if (Math.abs(exponent) > LARGEST_EXPONENT + 1 || number.precision() > LARGEST_EXPONENT) {
      throw new NotUnderstood("A number is too large, too small or too long to be counted with.");
    }
  }

  private void text(String text) {
    if (!rareSigns) {
      return;
    }
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == 0) {
        throw new NotUnderstood("A text holds the character NUL, which nobody can keep.");
      }
      if (Character.isSurrogate(sign)) {
        boolean pair =
            Character.isHighSurrogate(sign)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          throw new NotUnderstood(
              "A text holds half of a character (a lone surrogate). Maybe it was cut off.");
        }
        i++;
      }
    }
  }
}
