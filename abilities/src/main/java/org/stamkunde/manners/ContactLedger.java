package org.stamkunde.manners;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Remembered;

/// The one book of contacts, of all channels and senders, as [Permits] asks it. Whoever wants to
/// contact a customer asks [Permits].
public interface ContactLedger {

  /// A wish that was answered: where it is allowed, under which number the contact stands in the
  /// ledger, until when it is held, and what the customer is called by now, whatever the wish
  /// called him.
  record Entered(
      Answer answer, @Nullable Long contact, @Nullable Instant until, @Nullable String customer) {
    /// One that was refused.
    public static Entered refused(Answer answer) {
      return new Entered(answer, null, null, null);
    }
  }

  /// What would be answered now; nothing is taken.
  Answer judge(Remembered remembered, Wish wish, Locale reader);

  /// The answer with the next moment at which it would be allowed.
  Answer foresee(Remembered remembered, Wish wish, Locale reader);

  /// The answer to a customer who is there himself: law, refusals and complaints count, the number
  /// of contacts does not. Who paused us, or took back what the question is for, is asked nothing.
  Answer visit(Remembered remembered, Wish wish, Locale reader);

  /// Takes what is allowed, all in one transaction.
  List<Entered> take(List<Wish> wishes, Locale reader);

  /// Each of these contacts happens now, if it still may.
  List<Answer> use(List<Long> contacts, Locale reader);

  /// These contacts, unless they were used, are not made.
  void giveBack(List<Long> contacts);
}
