package org.stamkunde.memory;

import java.util.Set;
import java.util.function.Function;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.transaction.support.TransactionTemplate;

/// Runs a transaction until it goes through: begun anew where it met another, with all the parts of
/// the timeline that the try before turned out to need.
final class Attempts {
  private static final int MOST = 20;

  private Attempts() {}

  static <T> T run(
      TransactionTemplate transaction, Set<Integer> parts, Function<Set<Integer>, T> work) {
    Set<Integer> needed = parts;
    for (int i = 1; ; i++) {
      Set<Integer> held = needed;
      try {
        T answer = transaction.execute(status -> work.apply(held));
        if (answer == null) {
          throw new IllegalStateException(
              "a transaction must answer something\nMaybe its work answers null.");
        }
        return answer;
      } catch (Again again) {
        needed = again.parts();
        if (i == MOST) {
          throw new IllegalStateException(
              """
              a transaction must find what it rests on within %d tries
              Maybe an undo keeps taking the customer away.\
              """
                  .formatted(MOST),
              again);
        }
      } catch (PessimisticLockingFailureException met) {
        if (i == MOST) {
          throw met;
        }
      }
    }
  }
}
