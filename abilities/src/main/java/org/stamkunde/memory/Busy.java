package org.stamkunde.memory;

/// More happens than memory can take in just now. Nothing was taken; the same may be told again in
/// a moment.
public class Busy extends RuntimeException {
  public Busy(String message) {
    super(message);
  }
}
