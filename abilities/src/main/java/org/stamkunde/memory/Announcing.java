package org.stamkunde.memory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Tells the rooms that follow memory what became of it other than by something that happened: rows
/// that a rebuild replaced, customers who were forgotten. What they learnt from everyone is older
/// than memory then.
@Component
class Announcing {
  private final ObjectProvider<Follower> followers;
  private final Everyone everyone;
  private final Settling settling;

  Announcing(ObjectProvider<Follower> followers, Everyone everyone, Settling settling) {
    this.followers = followers;
    this.everyone = everyone;
    this.settling = settling;
  }

  /// In the transaction that changes memory.
  void announce(News news) {
    settling.learningDue();
    followers.orderedStream().forEach(follower -> follower.heard(news));
  }

  void learnWhereDue(Imports.Progress progress) {
    if (settling.isLearningDue()) {
      everyone.learn(progress);
    }
  }
}
