package org.stamkunde.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/// Joins the records whose names the shop told together, by these guards: two different customer
/// numbers never become one customer; a phone number that two numbered customers have joins nobody
/// and lets go of whom it joined; what a person took apart stays apart.
@Component
class Joining {
  /// Who decided such a merge.
  static final String BY = "identify";

  private static final String SHARED = "shared phone";
  private final Aliases aliases;

  Joining(Aliases aliases) {
    this.aliases = aliases;
  }

  /// Two records told to be one customer's.
  private record Pair(long one, long other, Identity name, Identity main) {}

  /// The parts of all customers concerned are held.
  Regrouping join(List<Telling> told, Named named) {
    Set<Pair> wanted = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Telling telling : told) {
      for (Identity name : telling.also()) {
        Pair pair =
            new Pair(named.record(telling.main()), named.record(name), name, telling.main());
        if (named.root(name) != named.root(telling.main()) && wanted.add(pair)) {
          pairs.add(pair);
        }
      }
    }
    if (pairs.isEmpty() && named.unsettled().isEmpty()) {
      return Regrouping.NONE;
    }
    Set<Long> roots = new TreeSet<>(named.unsettled());
    pairs.forEach(pair -> {
      roots.add(named.root(pair.name()));
      roots.add(named.root(pair.main()));
    });
    Deciding deciding = new Deciding(roots, pairs);
    pairs.forEach(deciding::decide);
    deciding.touched.addAll(named.unsettled());
    return deciding.settled();
  }

  private final class Deciding {
    private final Map<Long, Set<Long>> members;
    private final Map<Long, Long> rootOf = new HashMap<>();
    private final Map<Long, Set<String>> numbers = new HashMap<>();
    private final Map<Long, Long> joinedTo = new HashMap<>();
    private final List<MergeRows.Row> history;
    private final Set<Long> touched = new TreeSet<>();

    Deciding(Set<Long> roots, List<Pair> pairs) {
      members = aliases.members(roots);
      members.forEach((root, records) -> records.forEach(record -> rootOf.put(record, root)));
      aliases
          .names(roots)
          .forEach((root, names) -> {
            for (Identity name : names) {
              if (name.kind() == Identity.Kind.NUMBER) {
                numbers.computeIfAbsent(root, r -> new TreeSet<>()).add(name.value());
              }
            }
          });
      Set<Long> records = new TreeSet<>();
      pairs.forEach(pair -> {
        records.add(pair.one());
        records.add(pair.other());
      });
      history = aliases.merges().of(records);
    }

    private long top(long record) {
      long top = rootOf.getOrDefault(record, record);
      while (joinedTo.containsKey(top)) {
        top = joinedTo.getOrDefault(top, top);
      }
      return top;
    }

    void decide(Pair pair) {
      long one = top(pair.one());
      long other = top(pair.other());
      if (one == other || wasTakenApart(pair)) {
        return;
      }
      Set<String> ones = numbers.getOrDefault(one, Set.of());
      Set<String> others = numbers.getOrDefault(other, Set.of());
      if (!ones.isEmpty() && !others.isEmpty() && !ones.equals(others)) {
        if (pair.name().kind() == Identity.Kind.PHONE) {
          letGo(pair.other(), other);
        }
        return;
      }
      String why =
          "%s and %s told together".formatted(pair.main().kind().word(), pair.name().kind().word());
      aliases.merges().add(pair.one(), pair.other(), why, BY);
      touched.add(rootOf.getOrDefault(pair.one(), pair.one()));
      touched.add(rootOf.getOrDefault(pair.other(), pair.other()));
      joinedTo.put(other, one);
      numbers.put(one, ones.isEmpty() ? others : ones);
    }

    private boolean wasTakenApart(Pair pair) {
      for (MergeRows.Row row : history) {
        boolean both =
            row.one() == pair.one() && row.other() == pair.other()
                || row.one() == pair.other() && row.other() == pair.one();
        boolean shared =
            SHARED.equals(row.undoneBy())
                && (row.one() == pair.other() || row.other() == pair.other());
        if (row.undone() != null && (both || shared)) {
          return true;
        }
      }
      return false;
    }

    /// The phone's number is no evidence any more, for nobody.
    private void letGo(long phone, long top) {
      Collection<Long> merges =
          aliases.merges().of(List.of(phone)).stream()
              .filter(row -> row.undone() == null && row.by().equals(BY))
              .map(MergeRows.Row::id)
              .toList();
      if (!merges.isEmpty()) {
        aliases.merges().undo(merges, SHARED);
        touched.add(rootOf.getOrDefault(phone, phone));
        touched.add(top);
      }
    }

    Regrouping settled() {
      Map<Long, Long> before = new HashMap<>();
      for (long root : touched) {
        members.getOrDefault(root, Set.of()).forEach(record -> before.put(record, root));
      }
      return before.isEmpty()
          ? Regrouping.NONE
          : new Regrouping(before, aliases.settle(new TreeSet<>(before.keySet())));
    }
  }
}
