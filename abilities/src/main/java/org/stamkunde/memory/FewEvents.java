package org.stamkunde.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A few events on their way into the timeline, as columns of one statement: for these it is less
/// work than a `COPY`, which is a message and an answer of its own.
final class FewEvents {
  private static final String INSERT =
      """
      insert into memory_event (part, position, record, at, kind, source, message, key,
        order_number, product, title, quantity, price, cost, body)
      select part, position, record, at, kind, source, message, key, order_number, product, title,
        quantity, price, cost, body::jsonb
      from unnest(?::smallint[], ?::bigint[], ?::bigint[], ?::timestamptz[], ?::smallint[],
          ?::text[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::numeric[],
          ?::numeric[], ?::numeric[], ?::text[])
        as t (part, position, record, at, kind, source, message, key, order_number, product, title,
          quantity, price, cost, body)
      """;

  private final Held held;
  private final List<Integer> parts = new ArrayList<>();
  private final List<Long> positions = new ArrayList<>();
  private final List<Long> records = new ArrayList<>();
  private final List<String> moments = new ArrayList<>();
  private final List<Integer> kinds = new ArrayList<>();
  private final List<@Nullable String> sources = new ArrayList<>();
  private final List<@Nullable String> messages = new ArrayList<>();
  private final List<UUID> keys = new ArrayList<>();
  private final List<@Nullable String> orders = new ArrayList<>();
  private final List<@Nullable String> products = new ArrayList<>();
  private final List<@Nullable String> titles = new ArrayList<>();
  private final List<@Nullable String> quantities = new ArrayList<>();
  private final List<@Nullable String> prices = new ArrayList<>();
  private final List<@Nullable String> costs = new ArrayList<>();
  private final List<@Nullable String> bodies = new ArrayList<>();

  FewEvents(Held held) {
    this.held = held;
  }

  void add(Message message, List<EventRows.Owned> events) {
    events.forEach(this::take);
    message.change(
        INSERT,
        count -> {},
        parts.toArray(Integer[]::new),
        positions.toArray(Long[]::new),
        records.toArray(Long[]::new),
        moments.toArray(String[]::new),
        kinds.toArray(Integer[]::new),
        sources.toArray(String[]::new),
        messages.toArray(String[]::new),
        keys.toArray(UUID[]::new),
        orders.toArray(String[]::new),
        products.toArray(String[]::new),
        titles.toArray(String[]::new),
        quantities.toArray(String[]::new),
        prices.toArray(String[]::new),
        costs.toArray(String[]::new),
        bodies.toArray(String[]::new));
  }

  private void take(EventRows.Owned owned) {
    Lived event = owned.event();
    int part = EventRows.part(owned.record());
    parts.add(part);
    positions.add(held.offset(part));
    records.add(owned.record());
    moments.add(event.at().toString());
    kinds.add(ActBody.kind(event.act()));
    sources.add(event.source());
    messages.add(event.message());
    keys.add(event.key());
    Act.Bought bought = event.bought();
    Line line = bought == null ? null : bought.lines().getFirst();
    orders.add(bought == null ? null : bought.order());
    products.add(line == null ? null : line.product());
    titles.add(line == null ? null : line.title());
    quantities.add(line == null ? null : line.quantity().toPlainString());
    prices.add(line == null ? null : line.price().toPlainString());
    costs.add(line == null || line.cost() == null ? null : line.cost().toPlainString());
    bodies.add(line == null ? ActBody.write(event.act()) : null);
  }
}
