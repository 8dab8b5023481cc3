package org.stamkunde.frame;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// The caller's input cannot be used: the message says what, where, and what to do. A command ends
/// with 2, a page answers with 4xx.
@ResponseStatus(HttpStatus.BAD_REQUEST)
public class WrongInput extends RuntimeException {
  public WrongInput(String message) {
    super(message);
  }

  public WrongInput(String message, Throwable cause) {
    super(message, cause);
  }
}
