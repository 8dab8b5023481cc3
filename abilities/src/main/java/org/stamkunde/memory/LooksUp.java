package org.stamkunde.memory;

import java.util.List;
import java.util.Set;

/// A room that asks the database something about each customer who is looked at. An answer is put
/// together of many rooms; what they ask goes there in one message, and each finds its part within
/// the look.
public interface LooksUp {
  /// Adds the room's questions about this customer.
  void ask(Lookups lookups, Whom customer);

  /// Who is looked at: the record, the id, all records, and all names, the strongest first.
  record Whom(long record, String customer, Set<Long> records, List<Identity> names) {
    public Whom {
      records = Set.copyOf(records);
      names = List.copyOf(names);
    }
  }
}
