package org.stamkunde.memory;

import java.util.Locale;

/// One name under which a customer is known: a customer number, an e-mail address, or (for a sale
/// to nobody known) the number of the order itself.
public record Identity(Kind kind, String value) {
  /// How one is named, for whoever has to name one.
  public static final String WRITTEN =
      "A customer number, or an address as email:NAME@EXAMPLE.COM.";

  /// Kinds from the strongest to the weakest.
  public enum Kind {
    NUMBER,
    EMAIL,
    PHONE,
    DEVICE,
    CARD,
    ORDER;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public static Identity number(String value) {
    return new Identity(Kind.NUMBER, value);
  }

  public static Identity email(String value) {
    return new Identity(Kind.EMAIL, value.strip().toLowerCase(Locale.ROOT));
  }

  public static Identity order(String value) {
    return new Identity(Kind.ORDER, value);
  }

  /// Reads what a person writes: `17850` is a customer number, `email:jensen@example.com` names its
  /// kind.
  public static Identity parse(String text) {
    int colon = text.indexOf(':');
    if (colon > 0) {
      String word = text.substring(0, colon);
      for (Kind kind : Kind.values()) {
        if (kind.word().equals(word)) {
          String value = text.substring(colon + 1);
          return kind == Kind.EMAIL ? email(value) : new Identity(kind, value);
        }
      }
    }
    return number(text);
  }

  /// The id as people and programs write it: a number bare, all others with their kind.
  public String id() {
    return kind == Kind.NUMBER ? value : kind.word() + ":" + value;
  }
}
