package org.stamkunde.memory.federated;

/// Why an origin gave no value.
public enum Trouble {
  NAME_UNKNOWN,
  SHUT_ADDRESS,
  NO_CONNECTION,
  NO_TRUST,
  TOO_SLOW,
  TOO_BUSY,
  RESTING,
  REDIRECTS,
  REFUSES,
  TOO_LARGE,
  NOT_JSON,
  NO_SINGLE_VALUE,
  WRONG_TYPE;

  /// Whether the next customer will fare no better.
  boolean ofTheOrigin() {
    return this != NO_SINGLE_VALUE && this != WRONG_TYPE && this != TOO_BUSY && this != REFUSES;
  }
}
