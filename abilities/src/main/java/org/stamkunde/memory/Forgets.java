package org.stamkunde.memory;

import java.util.Set;

/// A room that stores something about a customer, and forgets it when memory says so. What follows
/// from everyone together needs none of this: it is learnt anew from all who are left.
public interface Forgets {
  /// The room's name.
  String room();

  /// The tables with a column that names a customer, and that this forgets in.
  Set<String> tables();

  /// Deletes all that is there of this person, within the running transaction; answers how many
  /// rows (or, where it is kept elsewhere, things) that were.
  long forget(Person person);

  /// Whom to forget: the id, the numbers of all records, and all names.
  record Person(String customer, Set<Long> records, Set<Identity> names) {
    public Person {
      records = Set.copyOf(records);
      names = Set.copyOf(names);
    }
  }
}
