package org.stamkunde.memory.ingest;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.stamkunde.memory.Memory;

/// Takes events in as they are sent, and answers each for itself. Throws [Unreadable] where the
/// whole cannot be read, and [org.stamkunde.memory.Busy] where memory cannot take more just now.
@Service
public class Receiving {
  private final Memory memory;
  private final Setting setting;
  private final Arrivals arrivals;
  private final Clock clock;

  Receiving(Memory memory, Setting setting, Arrivals arrivals, Clock clock) {
    this.memory = memory;
    this.setting = setting;
    this.arrivals = arrivals;
    this.clock = clock;
  }

  /// One event by Segment's call of this name.
  public Result one(Sender sender, String call, byte[] body) {
    return segment(sender, call, Body.single(body), body).getFirst();
  }

  /// Several of Segment's events, each of which says what it is.
  public List<Result> batch(Sender sender, byte[] body) {
    return segment(sender, null, Body.batch(body), body);
  }

  /// One CloudEvent, structured.
  public Result cloudEvent(Sender sender, byte[] body) {
    return cloud(sender, Body.single(body), Vetting.rareSigns(body)).getFirst();
  }

  /// One CloudEvent whose attributes came beside its data.
  public Result cloudEvent(Sender sender, Map<String, String> attributes, byte[] data) {
    return cloud(sender, Body.binary(attributes, data), true).getFirst();
  }

  /// An array of CloudEvents.
  public List<Result> cloudEvents(Sender sender, byte[] body) {
    return cloud(sender, Body.array(body), Vetting.rareSigns(body));
  }

  private List<Result> segment(Sender sender, @Nullable String call, Body body, byte[] bytes) {
    Vetting vetting = new Vetting(Vetting.rareSigns(bytes));
    SegmentReading reading =
        new SegmentReading(sender, Moments.of(sender, clock.instant(), body.sentAt()), setting);
    return take(sender, body, sent -> reading.read(sent.event(), call, vetting));
  }

  private List<Result> cloud(Sender sender, Body body, boolean rareSigns) {
    Vetting vetting = new Vetting(rareSigns);
    CloudReading reading = new CloudReading(Moments.of(sender, clock.instant(), null), setting);
    return take(sender, body, sent -> reading.read(sender, sent.event(), vetting));
  }

  private List<Result> take(Sender sender, Body body, Function<Body.Sent, Reading> reader) {
    List<Reading> readings = new ArrayList<>(body.events().size());
    for (Body.Sent sent : body.events()) {
      readings.add(
          sent.bytes() > Body.LARGEST_EVENT
              ? new Reading.Refused(
                  "event",
                  null,
                  "The event has %d bytes; at most %d are taken."
                      .formatted(sent.bytes(), Body.LARGEST_EVENT))
              : reader.apply(sent));
    }
    return new Taking(sender, memory, arrivals, clock.instant()).all(readings);
  }
}
