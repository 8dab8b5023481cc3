package org.stamkunde.memory;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The log of what customers agreed to, took back and refused, over everyone: the events of the
/// timelines themselves, so that what was taken back, joined or forgotten there is so here.
public interface Wished {

  /// One event of the log. `customer` is whoever it belongs to now; `mark` stands for its place.
  record Wish(
      String customer,
      Instant at,
      String source,
      @Nullable String messageId,
      Act act,
      String mark) {}

  /// Which events: of one purpose or channel (null: of all), earlier than a mark.
  record Search(@Nullable String purpose, @Nullable String channel, @Nullable String before) {
    public static final Search ALL = new Search(null, null, null);
  }

  /// How many gave consent for a purpose in a month, and how many took it back (`*`: for all).
  record Month(YearMonth month, String purpose, long gave, long withdrew) {}

  /// The newest events, at most so many.
  List<Wish> latest(Search search, int most);

  /// Every event, the oldest first.
  void each(Consumer<Wish> reader);

  /// Whether anybody ever agreed to this purpose.
  boolean agreed(String purpose);

  /// The last months in which anybody gave or took back, in the shop's zone, newest first.
  List<Month> months(int most);
}
