package org.stamkunde.frame;

/// The caller's input cannot be used: the message says what, where, and what to do. A command ends
/// with 2, a page answers with 4xx.
public class WrongInput extends RuntimeException {
  public WrongInput(String message) {
    super(message);
  }

  public WrongInput(String message, Throwable cause) {
    super(message, cause);
  }
}
