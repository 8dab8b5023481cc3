package org.stamkunde.memory.command;

import java.util.Locale;
import org.stamkunde.frame.Rooms;
import org.stamkunde.memory.Imports;

/// Tells now and then how far the work is.
final class Told implements Imports.Progress {
  private static final int EVERY = 50_000;
  private final Rooms rooms;
  private String stage = "";
  private long next;

  Told(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public void at(String at, long done, long of) {
    if (!at.equals(stage)) {
      stage = at;
      next = 0;
    }
    if (done >= next) {
      next = done + EVERY;
      rooms.progress(
          of > 0
              ? String.format(Locale.ROOT, "%s %,d of %,d", at, done, of)
              : String.format(Locale.ROOT, "%s %,d", at, done));
    }
  }
}
