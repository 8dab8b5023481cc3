package org.stamkunde.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/// All that happened with one customer, for answers: read once within a look, together with what
/// the rooms ask.
@Component
class Biography implements LooksUp {
  private final EventRows events;

  Biography(EventRows events) {
    this.events = events;
  }

  /// What is asked: the events of these records of one part.
  private record Asked(int part, List<Long> records) {}

  @Override
  public void ask(Lookups lookups, Whom customer) {
    EventRows.byPart(customer.records())
        .forEach((part, records) ->
            lookups.ask(
                new Asked(part, records),
                EventRows.question(part),
                (row, n) -> EventRows.owned(row).event(),
                told -> told,
                (Object) records.toArray(Long[]::new)));
  }

  /// The events of these records.
  List<Lived> of(Collection<Long> records) {
    List<Lived> all = new ArrayList<>();
    EventRows.byPart(records)
        .forEach(
            (part, some) -> all.addAll(Look.once(new Asked(part, some), () -> read(part, some))));
    return all;
  }

  private List<Lived> read(int part, List<Long> records) {
    List<Lived> read = new ArrayList<>();
    events.of(part, records).values().forEach(read::addAll);
    return read;
  }
}
