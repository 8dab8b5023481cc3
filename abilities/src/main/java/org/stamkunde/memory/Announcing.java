package org.stamkunde.memory;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Tells the rooms that follow memory what became of it other than by something that happened: rows
/// that a rebuild replaced, customers who were forgotten. What they learnt from everyone is older
/// than memory then.
@Component
class Announcing {
  private final ObjectProvider<Follower> followers;
  private final ObjectProvider<Compares> comparing;
  private final Everyone everyone;
  private final Settling settling;

  Announcing(
      ObjectProvider<Follower> followers,
      ObjectProvider<Compares> comparing,
      Everyone everyone,
      Settling settling) {
    this.followers = followers;
    this.comparing = comparing;
    this.everyone = everyone;
    this.settling = settling;
  }

  /// In the transaction that changes memory.
  void announce(News news) {
    settling.learningDue();
    followers.orderedStream().forEach(follower -> follower.heard(news));
  }

  /// Asks every room whether it keeps of these customers what follows from memory, and tells again
  /// of those of whom one does not; answers how many these are.
  long compare(Collection<CustomerRows.Row> rows) {
    List<Remembered> remembered = rows.stream().map(CustomerRows.Row::remembered).toList();
    Set<Long> differing = new TreeSet<>();
    comparing.stream().forEach(room -> differing.addAll(room.differing(remembered)));
    if (!differing.isEmpty()) {
      announce(
          new News(
              remembered.stream().filter(one -> differing.contains(one.record())).toList(),
              List.of(),
              List.of()));
    }
    return differing.size();
  }

  /// Lets every room put its sums over everyone right; answers how many were wrong.
  long mendSums() {
    return comparing.stream().mapToLong(Compares::mendSums).sum();
  }

  void learnWhereDue(Imports.Progress progress) {
    if (settling.isLearningDue()) {
      everyone.learn(progress);
    }
  }
}
