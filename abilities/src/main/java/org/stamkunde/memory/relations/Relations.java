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
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Look;
import org.stamkunde.memory.LooksUp;
import org.stamkunde.memory.Lookups;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Remembered;

/// Who belongs with whom, read from either end.
///
/// Nobody is counted twice: a circle is a set of records, however many ways lead to each, and in
/// circles of relations the way ends where it began. Who stands in two companies belongs to both,
/// and once to the circle of the two.
@Service
public class Relations implements LooksUp {
  /// A circle holds no more than so many.
  static final int MOST = 10_000;

  private final TieRows ties;
  private final Memory memory;

  Relations(TieRows ties, Memory memory) {
    this.ties = ties;
    this.memory = memory;
  }

  private record Alone(String name) {}

  /// Whether nobody is in any relation to the customer of this name: so it is with most, and then
  /// no more needs to be asked.
  private boolean alone(String name) {
    return Look.once(
        new Alone(name),
        () -> {
          Identity identity = Identity.parse(name);
          Long record = memory.of(identity).map(Remembered::record).orElse(null);
          return !ties.touch(all(name, memory.identities(identity)), record);
        });
  }

  private static Set<String> all(String name, List<Identity> names) {
    Set<String> all = new HashSet<>(Set.of(name));
    names.forEach(one -> all.add(one.id()));
    return all;
  }

  @Override
  public void ask(Lookups lookups, Whom customer) {
    String name = Names.of(customer.customer());
    TieRows.askAlone(lookups, new Alone(name), all(name, customer.names()), customer.record());
  }

  /// The circle of somebody who stands alone; of nobody where no customer bears the name.
  private Circle ofOne(String name) {
    Map<Long, String> found = new HashMap<>();
    memory
        .of(Identity.parse(name))
        .filter(known -> known.customer() != null)
        .ifPresent(known -> found.put(known.record(), String.valueOf(known.customer())));
    return circle(found);
  }

  /// The relations of the customer known by this id, those that others told of among them.
  public List<Relative> of(String id) {
    String name = Names.of(id);
    return alone(name) ? List.of() : ties.relatives(name);
  }

  /// The company with everyone who stands in it, and the companies under it with theirs. Also for a
  /// company that is no customer itself.
  public Circle company(String id) {
    String name = Names.of(id);
    return alone(name) ? ofOne(name) : companies(List.of(name));
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
    String name = Names.of(id);
    if (alone(name)) {
      return ofOne(name);
    }
    Map<Long, String> found = new HashMap<>();
    Set<String> seen = new HashSet<>();
    Set<String> next = new HashSet<>(Set.of(name));
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
