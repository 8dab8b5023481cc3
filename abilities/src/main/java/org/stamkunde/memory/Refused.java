package org.stamkunde.memory;

/// What was asked cannot be done. The message tells the person who asked what is wrong, where, and
/// what to do.
public class Refused extends RuntimeException {
  public Refused(String message) {
    super(message);
  }

  public Refused(String message, Throwable cause) {
    super(message, cause);
  }
}
