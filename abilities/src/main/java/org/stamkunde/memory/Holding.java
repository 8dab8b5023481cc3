package org.stamkunde.memory;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/// Holds customers together for the running transaction: until it ends none of them is merged,
/// taken apart or erased. What is told of them meanwhile is taken in as always.
public interface Holding {

  /// The record under which a customer is remembered, and all records that are the same customer.
  record Records(long customer, Set<Long> all) {
    public Records {
      all = Set.copyOf(all);
    }
  }

  /// Enters, and answers who these names are; who is not known is not in the answer. Comes before
  /// anything else that the transaction locks.
  Map<Identity, Records> hold(Collection<Identity> names);

  /// The same for records of customers.
  Map<Long, Records> holdRecords(Collection<Long> records);

  /// All records of the customer who is remembered under this one, without holding anything.
  Set<Long> records(long customer);

  /// What is remembered now under these records.
  Map<Long, Remembered> remembered(Collection<Long> customers);
}
