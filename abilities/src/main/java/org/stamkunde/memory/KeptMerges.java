package org.stamkunde.memory;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Merges as the database keeps them. Who merges or undoes is alone with all names until memory is
/// folded anew.
@Service
class KeptMerges implements Merges {
  private final Identities identities;
  private final Aliases aliases;
  private final Chronicle chronicle;
  private final TransactionTemplate transaction;

  KeptMerges(
      Identities identities,
      Aliases aliases,
      Chronicle chronicle,
      PlatformTransactionManager transactions) {
    this.identities = identities;
    this.aliases = aliases;
    this.chronicle = chronicle;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public Merge merge(Identity one, Identity other, String why, String by) {
    return Attempts.run(
        transaction,
        Set.of(),
        parts -> {
          identities.gate();
          long first = known(one);
          long second = known(other);
          Set<Long> touched = held(parts, first, second);
          Map<Long, Long> before = aliases.roots(touched);
          if (Objects.equals(before.get(first), before.get(second))) {
            throw new Refused(
                "%s and %s are one customer already. There is nothing to merge."
                    .formatted(one.id(), other.id()));
          }
          long id = aliases.merges().add(first, second, why, by);
          chronicle.refold(new Regrouping(before, aliases.settle(touched)), List.of());
          return told(List.of(merge(id))).getFirst();
        });
  }

  @Override
  public Merge undo(long merge, String by) {
    return Attempts.run(
        transaction,
        Set.of(),
        parts -> {
          identities.gate();
          MergeRows.Row row = merge(merge);
          if (row.undone() != null) {
            throw new Refused("Merge %d is undone already.".formatted(merge));
          }
          Set<Long> touched = held(parts, row.one(), row.other());
          Map<Long, Long> before = aliases.roots(touched);
          aliases.merges().undo(List.of(merge), by);
          chronicle.refold(new Regrouping(before, aliases.settle(touched)), List.of());
          return told(List.of(merge(merge))).getFirst();
        });
  }

  /// All records of the customers of these two, with every part held that they may need.
  private Set<Long> held(Set<Integer> parts, long one, long other) {
    Held held = chronicle.hold(parts);
    Set<Long> touched;
    do {
      touched = new TreeSet<>(aliases.members(aliases.customer(one)));
      touched.addAll(aliases.members(aliases.customer(other)));
    } while (held.cover(Aliases.parts(touched)));
    return touched;
  }

  private long known(Identity identity) {
    return identities
        .find(identity)
        .orElseThrow(() ->
            new Refused(
                "There is no customer %s. Give a customer number, or an address as email:NAME@EXAMPLE.COM."
                    .formatted(identity.id())));
  }

  private MergeRows.Row merge(long id) {
    return aliases
        .merges()
        .one(id)
        .orElseThrow(() ->
            new Refused("There is no merge %d. The customer's page lists them.".formatted(id)));
  }

  @Override
  public List<Merge> of(Identity identity) {
    return aliases.customer(identity).map(root -> told(aliases.merges(root))).orElse(List.of());
  }

  private List<Merge> told(List<MergeRows.Row> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Set<Long> records = new TreeSet<>();
    rows.forEach(row -> {
      records.add(row.one());
      records.add(row.other());
    });
    Map<Long, List<Identity>> names = identities.of(records);
    return rows.stream().map(row -> told(row, names)).toList();
  }

  private static Merge told(MergeRows.Row row, Map<Long, List<Identity>> names) {
    return new Merge(
        row.id(),
        name(names, row.one()),
        name(names, row.other()),
        row.why(),
        row.by(),
        row.at(),
        row.undone(),
        row.undoneBy());
  }

  /// Nothing may be left of a record whose merge is history.
  private static String name(Map<Long, List<Identity>> names, long record) {
    List<Identity> of = names.get(record);
    return of == null ? "" : of.getFirst().id();
  }
}
