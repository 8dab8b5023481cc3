package org.stamkunde.customerbase;

import org.springframework.stereotype.Component;
import org.stamkunde.memory.AsOf;
import org.stamkunde.memory.Learns;

/// Learns from everyone what customers will do, values each, and adds up the base.
@Component
class LearningValues implements Learns {
  private final Rows rows;
  private final Statements statements;
  private final Learned learned;

  LearningValues(Rows rows, Statements statements, Learned learned) {
    this.rows = rows;
    this.statements = statements;
    this.learned = learned;
  }

  /// Before the rooms that decide what to say, which ask for values.
  @Override
  public int order() {
    return 20;
  }

  @Override
  public Learning begin(AsOf asOf) {
    statements.begin();
    return new OneLearning(asOf, rows, statements, learned);
  }
}
