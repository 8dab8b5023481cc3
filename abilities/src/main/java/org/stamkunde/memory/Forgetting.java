package org.stamkunde.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/// Forgets one person for good, and keeps the promise when something later comes under the same
/// names.
public interface Forgetting {
  /// Throws [Refused] where nobody is known by this name, or where it cannot be done just now.
  Certificate forget(Identity who, Imports.Progress progress);

  /// Forgets all that was told of one fact of a person, whoever told it; the person stays. The same
  /// message does not bring it back. Answers how many words went.
  int forgetFact(Identity who, String fact);

  /// Forgets all that was told of these fields of who a person is (`name`, `phone` …, as [Profile]
  /// calls them), whoever told it; the person stays. What is told later counts again.
  void forgetTold(Identity who, Set<String> fields);

  /// Forgets everyone again who was forgotten before and is there nevertheless, as after a backup
  /// was brought back; answers how many.
  int again(Imports.Progress progress);

  /// The tables that hold something about a customer, by the room that forgets in them.
  Map<String, SortedSet<String>> tables();

  /// What was done: rows removed by room, rooms that learnt anew from all who are left, how many
  /// names are refused from now on, how many files of rejected rows went, how many uploaded files
  /// wait to be read and are deleted then, and until when backups may still hold the person.
  record Certificate(
      long number,
      String customer,
      Instant at,
      SortedMap<String, Long> removed,
      SortedSet<String> learnt,
      int names,
      int rejects,
      long waiting,
      LocalDate backupsUntil) {}
}
