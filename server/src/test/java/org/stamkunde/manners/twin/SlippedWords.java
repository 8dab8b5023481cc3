package org.stamkunde.manners.twin;

import org.stamkunde.manners.Spoken;

/// Words behind a closed door, with a window beside it.
@Spoken
public final class SlippedWords {
  private final String text;

  private SlippedWords(String text) {
    this.text = text;
  }

  /// The window.
  public static SlippedWords of(String text) {
    return new SlippedWords(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
