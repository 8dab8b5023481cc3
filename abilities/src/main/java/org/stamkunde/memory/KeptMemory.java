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
    return Look.once(new Asked(identity), () -> read(identity));
  }

  /// Who is asked for within one look.
  private record Asked(Identity whom) {}

  private Optional<Remembered> read(Identity identity) {
    return customers
        .of(identity)
        .map(whole -> {
          Aliases.seen(identity, whole);
          Remembered remembered = whole.row().remembered();
          return remembered.anonymous() ? named(remembered, whole.names()) : remembered;
        });
  }

  /// Nobody known in lists; but whoever asks by a device or a card knows whom he means.
  private static Remembered named(Remembered remembered, List<Identity> names) {
    return names.stream()
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
    return aliases.customer(identity).map(aliases::names).orElse(List.of());
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
