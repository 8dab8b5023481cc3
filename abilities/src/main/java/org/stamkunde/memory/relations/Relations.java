package org.stamkunde.memory.relations;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.stamkunde.memory.Act.Related.Relation;

/// Who belongs with whom, read from either end.
///
/// Nobody is counted twice: a circle is a set of records, however many ways lead to each, and in
/// circles of relations the way ends where it began. Who stands in two companies belongs to both,
/// and once to the circle of the two.
@Service
public class Relations {
  /// A circle holds no more than so many.
  static final int MOST = 10_000;

  private final TieRows ties;

  Relations(TieRows ties) {
    this.ties = ties;
  }

  /// The relations of the customer known by this id, those that others told of among them.
  public List<Relative> of(String id) {
    return ties.relatives(Names.of(id));
  }

  /// The company with everyone who stands in it, and the companies under it with theirs. Also for a
  /// company that is no customer itself.
  public Circle company(String id) {
    return companies(List.of(id));
  }

  /// Several companies together: who belongs to two of them is there once.
  public Circle companies(Collection<String> ids) {
    Map<Long, String> found = new HashMap<>();
    Set<String> seen = new HashSet<>();
    Set<String> next = new HashSet<>();
    ids.forEach(id -> next.add(Names.of(id)));
    Map<Long, String> level = ties.bearers(next);
    next.addAll(ties.names(level.keySet()));
    while (!next.isEmpty() && found.size() <= MOST) {
      level.keySet().removeAll(found.keySet());
      found.putAll(level);
      seen.addAll(next);
      level = ties.tiedTo(Relation.COMPANY, next);
      level.keySet().removeAll(found.keySet());
      next.clear();
      next.addAll(ties.names(level.keySet()));
      next.removeAll(seen);
    }
    found.putAll(level);
    return circle(found);
  }

  /// Everyone of the household: who names the same one, whoever names the customer or is named, and
  /// so on. Who stands in two households joins them.
  public Circle household(String id) {
    Map<Long, String> found = new HashMap<>();
    Set<String> seen = new HashSet<>();
    Set<String> next = new HashSet<>(Set.of(Names.of(id)));
    while (!next.isEmpty() && found.size() <= MOST) {
      seen.addAll(next);
      Map<Long, String> level = ties.bearers(next);
      level.putAll(ties.tiedTo(Relation.HOUSEHOLD, next));
      level.keySet().removeAll(found.keySet());
      found.putAll(level);
      next.clear();
      next.addAll(ties.names(level.keySet()));
      next.addAll(ties.others(Relation.HOUSEHOLD, level.keySet()));
      next.removeAll(seen);
    }
    return circle(found);
  }

  private static Circle circle(Map<Long, String> found) {
    Map<String, Circle.Member> sorted = new TreeMap<>();
    found.forEach((record, customer) -> sorted.put(customer, new Circle.Member(record, customer)));
    return new Circle(sorted.values().stream().limit(MOST).toList(), sorted.size() > MOST);
  }
}
