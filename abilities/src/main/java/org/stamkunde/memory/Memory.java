package org.stamkunde.memory;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The one door for what happens, and the way to what is remembered.
public interface Memory {
  /// Takes one happening in: event, memory and followers in one transaction; the next question
  /// knows it.
  default Receipt remember(Happening happening) {
    return remember(List.of(happening)).getFirst();
  }

  /// Takes several in, of whichever customers, and answers each, in their order, when all are
  /// committed. Throws [Busy] where too many wait already.
  List<Receipt> remember(List<Happening> happenings);

  /// The memory of the customer known by this identity.
  Optional<Remembered> of(Identity identity);

  /// The same, for an answer in which all rooms have a word: what they ask about the customer is
  /// looked up together, and known within the running look.
  default Optional<Remembered> whole(Identity identity) {
    return of(identity);
  }

  /// The whole timeline of a customer, newest first.
  List<Entry> timeline(Identity identity);

  /// All names under which a customer is known, the strongest first.
  List<Identity> identities(Identity identity);

  /// All identified customers in the order of their ids (bytewise), streamed.
  void each(Consumer<Remembered> reader);

  /// The records of all sales to nobody known, streamed in the order of their order numbers
  /// (bytewise).
  void eachAnonymous(Consumer<Remembered> reader);

  /// Ids of customers that look like this one, for whoever mistyped.
  default List<String> near(String id) {
    return List.of();
  }
}
