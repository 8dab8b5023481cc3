package org.stamkunde.engagement;

/// What we would do next for one customer: `why` in the words of the reader, `say` in those of the
/// customer, in `language`. Silence is a step like any other; then `say` is only what the shop
/// front tells the customer who comes by.
public record NextStep(Kind kind, String why, String say, String language, Channel channel) {

  /// What kind of step it is.
  public enum Kind {
    SERVICE,
    OFFER,
    QUIET
  }
}
