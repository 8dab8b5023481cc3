package org.stamkunde.memory.web;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Remembered.Stated.Kind;

/// What the form of the customer's page holds: the kind of thing that was said, the words, and what
/// they are about.
record Noted(
    @Nullable String kind,
    @Nullable String text,
    @Nullable String about,
    @Nullable String message) {
  private static final int LONGEST = 4000;

  /// A note or a preference needs words; the rest may be about a product alone.
  boolean says() {
    boolean words = text != null && !text.isBlank();
    boolean product = about != null && !about.isBlank();
    return words || (product && of() != Kind.NOTE && of() != Kind.PREFERENCE);
  }

  Act act(@Nullable String product) {
    String words = text == null ? "" : text.strip();
    String said = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    if ("complained".equals(kind)) {
      return new Act.Complained(said, product);
    }
    if ("mended".equals(kind)) {
      return new Act.Mended(said, product);
    }
    return switch (of()) {
      case NOTE -> new Act.Said(said);
      case PREFERENCE -> new Act.Preferred(said, product);
      case DECLINED -> new Act.Declined(said, product);
      case SATISFIED -> new Act.Judged(true, said, product);
      case DISSATISFIED -> new Act.Judged(false, said, product);
    };
  }

  String id() {
    return message == null || message.isBlank() ? UUID.randomUUID().toString() : message;
  }

  private Kind of() {
    for (Kind one : Kind.values()) {
      if (one.name().toLowerCase(Locale.ROOT).equals(kind)) {
        return one;
      }
    }
    return Kind.NOTE;
  }
}
