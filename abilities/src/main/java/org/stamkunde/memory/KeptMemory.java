package org.stamkunde.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Memory as the database keeps it.
@Service
class KeptMemory implements Memory {
  private static final int NEAR = 3;
  private final Committers committers;
  private final EventRows events;
  private final CustomerRows customers;
  private final Aliases aliases;
  private final TransactionTemplate transaction;

  KeptMemory(
      Committers committers,
      EventRows events,
      CustomerRows customers,
      Aliases aliases,
      PlatformTransactionManager transactions) {
    this.committers = committers;
    this.events = events;
    this.customers = customers;
    this.aliases = aliases;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public List<Receipt> remember(List<Happening> happenings) {
    return happenings.isEmpty() ? List.of() : committers.remember(happenings);
  }

  @Override
  public Optional<Remembered> of(Identity identity) {
    return Look.once(new Asked("memory", identity), () -> read(identity));
  }

  /// What is asked within one look, and of whom.
  private record Asked(String what, Object whom) {}

  private Optional<Remembered> read(Identity identity) {
    Optional<CustomerRows.Row> row = customers.of(identity);
    row.ifPresent(known -> Aliases.seen(identity, known.record()));
    return row.map(CustomerRows.Row::remembered)
        .map(remembered -> remembered.anonymous() ? named(remembered, identity) : remembered);
  }

  /// Nobody known in lists; but whoever asks by a device or a card knows whom he means.
  private Remembered named(Remembered remembered, Identity identity) {
    return identities(identity).stream()
        .findFirst()
        .filter(first -> first.kind() != Identity.Kind.ORDER)
        .map(first -> remembered.as(first.id()))
        .orElse(remembered);
  }

  @Override
  public List<Entry> timeline(Identity identity) {
    return aliases
        .customer(identity)
        .map(root -> {
          List<Lived> all = new ArrayList<>();
          events.of(aliases.members(root)).values().forEach(all::addAll);
          return Timeline.entries(all);
        })
        .orElse(List.of());
  }

  @Override
  public List<Identity> identities(Identity identity) {
    return aliases.customer(identity).map(this::names).orElse(List.of());
  }

  private List<Identity> names(long root) {
    return Look.once(new Asked("names", root), () -> aliases.names(root));
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
