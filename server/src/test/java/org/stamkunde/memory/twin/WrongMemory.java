package org.stamkunde.memory.twin;

import java.time.Instant;
import org.stamkunde.frame.WrongInput;
import org.stamkunde.lifetime.Rfm;
import org.stamkunde.recommend.Suggestion;

/// Breaks every law that a room can break; each law's test shows that it is found.
public class WrongMemory {
  public WrongMemory(int one, int two, int three, int four, int five, int six) {}

  /// The room's core knows the frame.
  public void tell() {
    throw new WrongInput("the core of a room speaks to the frame");
  }

  /// The room reads the clock itself.
  public Instant time() {
    return Instant.now();
  }

  /// Two libraries that serve other rooms.
  public Class<?>[] borrowed() {
    return new Class<?>[] {Rfm.class, Suggestion.class};
  }
}
