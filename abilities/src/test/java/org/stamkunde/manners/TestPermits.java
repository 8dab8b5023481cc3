package org.stamkunde.manners;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Remembered;

/// Permits over a ledger, wired by hand; or over one that is only an answer.
public final class TestPermits {
  private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

  private TestPermits() {}

  public static Permits of(ContactLedger ledger, Clock clock) {
    return of(ledger, purpose -> Optional.empty(), clock);
  }

  public static Permits of(ContactLedger ledger, Allowing purposes, Clock clock) {
    return new Permits(ledger, purposes, clock);
  }

  /// Everything is allowed.
  public static Permits allowing() {
    return deciding(wish -> allowed(wish.at()));
  }

  /// Everything is allowed; one purpose of consents sells, another asks.
  public static Permits knowing(String selling, String asking) {
    Map<String, MessageClass> purposes =
        Map.of(selling, MessageClass.MARKETING, asking, MessageClass.SURVEY);
    return of(
        new Deciding(wish -> allowed(wish.at())),
        purpose -> Optional.ofNullable(purposes.get(purpose)),
        Clock.fixed(NOW, ZoneOffset.UTC));
  }

  public static Permits deciding(Function<Wish, Answer> answer) {
    return of(new Deciding(answer), Clock.fixed(NOW, ZoneOffset.UTC));
  }

  public static Answer allowed(Instant at) {
    return new Answer(Answer.Ground.ALLOWED, "§ 1", "yes", List.of(), at, 0, null);
  }

  public static Answer refused(Answer.Ground ground, @Nullable Instant from) {
    return new Answer(ground, "§ 1", "no", List.of(), from, 0, null);
  }

  private record Deciding(Function<Wish, Answer> answer) implements ContactLedger {
    @Override
    public Answer judge(Remembered remembered, Wish wish, Locale reader) {
      return answer.apply(wish);
    }

    @Override
    public Answer foresee(Remembered remembered, Wish wish, Locale reader) {
      return answer.apply(wish);
    }

    @Override
    public Answer visit(Remembered remembered, Wish wish, Locale reader) {
      return answer.apply(wish);
    }

    @Override
    public List<Entered> take(List<Wish> wishes, Locale reader) {
      List<Entered> entered = new ArrayList<>();
      for (Wish wish : wishes) {
        Answer one = answer.apply(wish);
        entered.add(
            one.allowed()
                ? new Entered(one, (long) entered.size(), wish.at())
                : new Entered(one, null, null));
      }
      return entered;
    }

    @Override
    public List<Answer> use(List<Long> contacts, Locale reader) {
      return contacts.stream().map(contact -> allowed(NOW)).toList();
    }

    @Override
    public void giveBack(List<Long> contacts) {}
  }
}
