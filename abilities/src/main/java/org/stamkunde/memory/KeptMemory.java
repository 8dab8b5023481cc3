package org.stamkunde.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/// Memory as the database keeps it.
@Service
class KeptMemory implements Memory {
  private static final int ONE_AT_A_TIME = 0;
  private static final int NEAR = 3;
  private static final int TRIES = 5;
  private final Chronicle chronicle;
  private final EventRows events;
  private final CustomerRows customers;
  private final Identities names;
  private final TransactionTemplate transaction;

  KeptMemory(
      Chronicle chronicle,
      EventRows events,
      CustomerRows customers,
      Identities names,
      PlatformTransactionManager transactions) {
    this.chronicle = chronicle;
    this.events = events;
    this.customers = customers;
    this.names = names;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public List<Receipt> remember(List<Happening> happenings) {
    return happenings.stream().map(this::one).toList();
  }

  private Receipt one(Happening happening) {
    for (int i = 0; i < TRIES; i++) {
      Optional<Receipt> receipt = transaction.execute(status -> take(happening, status));
      if (receipt != null && receipt.isPresent()) {
        return receipt.get();
      }
    }
    throw new IllegalStateException(
        "a happening must find its record\nMaybe an undo keeps taking the customer away.");
  }

  /// Nothing where the record went away just now: then all of it begins anew.
  private Optional<Receipt> take(Happening happening, TransactionStatus status) {
    Keys keys = new Keys();
    UUID key = keys.words("happening", happening.source(), happening.messageId());
    long record =
        names
            .resolve(
                List.of(new Identities.Names(happening.who(), second(happening))), ONE_AT_A_TIME)
            .getFirst();
    int part = EventRows.part(record);
    events.lock(part);
    if (names.find(happening.who()).filter(found -> found == record).isEmpty()) {
      status.setRollbackOnly();
      return Optional.empty();
    }
    UUID before = events.received(key);
    if (before != null) {
      return Optional.of(new Receipt(idOf(record), before.toString(), true));
    }
    List<EventRows.Owned> told =
        lived(happening, key, keys).stream()
            .map(event -> new EventRows.Owned(record, event))
            .toList();
    UUID event = told.isEmpty() ? key : told.getFirst().event().key();
    if (!events.receive(key, event)) {
      return Optional.of(new Receipt(idOf(record), event.toString(), true));
    }
    List<EventRows.Owned> fresh = chronicle.take(part, ONE_AT_A_TIME, told);
    return Optional.of(new Receipt(idOf(record), event.toString(), fresh.isEmpty()));
  }

  private static @Nullable Identity second(Happening happening) {
    return happening.who().kind() == Identity.Kind.NUMBER
            && happening.act() instanceof Act.Described described
            && described.profile().email() instanceof String email
        ? Identity.email(email)
        : null;
  }

  private String idOf(long record) {
    List<Identity> all = names.of(List.of(record)).get(record);
    return all == null ? "" : all.getFirst().id();
  }

  private List<Lived> lived(Happening happening, UUID key, Keys keys) {
    if (!(happening.act() instanceof Act.Bought bought)) {
      return List.of(lived(happening, key, happening.act()));
    }
    List<Line> lines = bought.lines().stream().map(Lived::plain).toList();
    List<UUID> free = free(keys, bought.order(), lines);
    List<Lived> events = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      Act line = Lived.lineOf(bought.order(), lines.get(i), bought.tryOut());
      events.add(lived(happening, free.get(i), line));
    }
    return events;
  }

  private static Lived lived(Happening happening, UUID key, Act act) {
    return new Lived(
        key, Lived.kept(happening.at()), happening.source(), happening.messageId(), act);
  }

  /// For each line the first key that no line told one at a time has: what an import carries may be
  /// the same line, what was told under another message is another.
  private List<UUID> free(Keys keys, String order, List<Line> lines) {
    long orderHash = keys.order(order);
    List<Long> values = lines.stream().map(keys::values).toList();
    Map<Long, Integer> next = new HashMap<>();
    UUID[] free = new UUID[lines.size()];
    Set<Integer> open = new HashSet<>();
    for (int i = 0; i < free.length; i++) {
      open.add(i);
    }
    while (!open.isEmpty()) {
      for (int i = 0; i < free.length; i++) {
        if (open.contains(i)) {
          int ordinal = next.merge(values.get(i), 1, Integer::sum) - 1;
          free[i] = Keys.line(orderHash, values.get(i), ordinal);
        }
      }
      Set<UUID> told = events.told(open.stream().map(i -> free[i]).toList());
      open.removeIf(i -> !told.contains(free[i]));
    }
    return List.of(free);
  }

  @Override
  public Optional<Remembered> of(Identity identity) {
    return names.find(identity).flatMap(customers::of).map(CustomerRows.Row::remembered);
  }

  @Override
  public List<Entry> timeline(Identity identity) {
    return names
        .find(identity)
        .map(record -> events.of(EventRows.part(record), List.of(record)).get(record))
        .map(Timeline::entries)
        .orElse(List.of());
  }

  @Override
  public List<Identity> identities(Identity identity) {
    return names
        .find(identity)
        .map(record -> names.of(List.of(record)).getOrDefault(record, List.of()))
        .orElse(List.of());
  }

  @Override
  public void each(Consumer<Remembered> reader) {
    transaction.executeWithoutResult(status -> customers.each(true, reader));
  }

  @Override
  public void eachAnonymous(Consumer<Remembered> reader) {
    transaction.executeWithoutResult(status -> customers.each(false, reader));
  }

  @Override
  public List<String> near(String id) {
    return customers.near(id, NEAR);
  }
}
