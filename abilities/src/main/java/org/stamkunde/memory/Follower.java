package org.stamkunde.memory;

/// A room that keeps something in step with memory. It is told in the transaction that changes
/// memory, so what it writes is there exactly when the change is. It must not call memory back.
public interface Follower {
  void heard(News news);
}
