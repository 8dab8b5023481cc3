package org.stamkunde.manners.own;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Happening;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Limit;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Profile;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Stance;

/// Takes in what a customer wishes of us, in the moment in which it is told. What stands already is
/// not told again.
@Service
public class Wishes {
  /// Where such wishes come from.
  public static final String SOURCE = "own-page";

  /// The same through a link that somebody of the shop handed over.
  public static final String HANDED = "own-page-handed";

  private final Memory memory;
  private final Clock clock;
  private final String source;

  @Autowired
  Wishes(Memory memory, Clock clock) {
    this(memory, clock, SOURCE);
  }

  private Wishes(Memory memory, Clock clock, String source) {
    this.memory = memory;
    this.clock = clock;
    this.source = source;
  }

  /// Wishes that come from elsewhere.
  public Wishes from(String elsewhere) {
    return new Wishes(memory, clock, elsewhere);
  }

  /// How much a customer lets us write. `contacts` in `days`, both null: as it was; `pausedUntil`
  /// the same; a moment that is over lifts a pause.
  public record Measure(
      @Nullable Integer contacts,
      @Nullable Integer days,
      @Nullable Double relevance,
      @Nullable Instant pausedUntil) {}

  /// Takes back what was given for this purpose on this channel. `how` tells the way.
  public void withdraw(Remembered customer, String purpose, String channel, String how) {
    boolean given = false;
    boolean withdrawn = false;
    for (Stance.Agreed one : customer.stance().agreed()) {
      given |= one.given() && within(purpose, one.purpose()) && within(channel, one.channel());
      withdrawn |= !one.given() && within(one.purpose(), purpose) && within(one.channel(), channel);
    }
    if (given || !withdrawn) {
      tell(customer, List.of(new Act.Withdrew(purpose, channel, how)));
    }
  }

  private static boolean within(String wide, String narrow) {
    return wide.equals(Stance.ALL) || wide.equals(narrow);
  }

  /// Sets how much we may write.
  public void limit(Remembered customer, Measure wished) {
    Limit now = customer.stance().limit();
    List<Act> acts = new ArrayList<>();
    if (wished.contacts() != null && wished.days() != null) {
      boolean same =
          now != null
              && wished.contacts().equals(now.contacts())
              && wished.days().equals(now.days());
      boolean stillFree = wished.contacts() == Limit.ANY_NUMBER && unlimited(now);
      if (!same && !stillFree) {
        acts.add(new Act.Limited(Limit.contacts(wished.contacts(), wished.days())));
      }
    }
    double least = now == null || now.relevance() == null ? 0 : now.relevance();
    if (wished.relevance() != null && wished.relevance() != least) {
      acts.add(new Act.Limited(Limit.relevance(wished.relevance())));
    }
    if (wished.pausedUntil() != null) {
      Instant paused = now == null ? null : now.pausedUntil();
      boolean lifting = !wished.pausedUntil().isAfter(clock.instant());
      boolean pausing = paused != null && paused.isAfter(clock.instant());
      if (!lifting || pausing) {
        acts.add(new Act.Limited(Limit.pause(wished.pausedUntil())));
      }
    }
    tell(customer, acts);
  }

  /// The same from a letter's link, which anybody may hold: only what is stricter than what stands
  /// counts.
  public void less(Remembered customer, Measure wished) {
    limit(customer, new Stricter(customer.stance().limit(), clock.instant()).of(wished));
  }

  private static boolean unlimited(@Nullable Limit now) {
    return now == null || now.contacts() == null || now.contacts() == Limit.ANY_NUMBER;
  }

  /// Wants to hear of those of the offered topics that are wanted, and of no other.
  public void topics(Remembered customer, Collection<String> offered, Set<String> wanted) {
    List<Act> acts = new ArrayList<>();
    for (String topic : offered) {
      boolean refused =
          customer.stance().objections().stream()
              .anyMatch(one ->
                  one.scope() == Act.Objected.Scope.TOPIC && Objects.equals(one.what(), topic));
      if (refused == wanted.contains(topic)) {
        acts.add(new Act.Objected(Act.Objected.Scope.TOPIC, topic, null, refused));
      }
    }
    tell(customer, acts);
  }

  /// Wants to hear of an offer, a topic, a channel or everything again, or no more.
  public void object(
      Remembered customer, Act.Objected.Scope scope, @Nullable String what, boolean ended) {
    tell(customer, List.of(new Act.Objected(scope, what, null, ended)));
  }

  /// Tells what the customer tells of who he is; an empty field is known no more.
  void describe(Remembered customer, Profile profile) {
    tell(customer, List.of(new Act.Described(profile)));
  }

  /// Takes back what was said.
  void unsay(Remembered customer, Remembered.Stated said) {
    tell(customer, List.of(new Act.Unsaid(said.kind(), said.text(), said.product())));
  }

  /// Notes that somebody of the shop was shown a link to this customer's page.
  void handed(Remembered customer, String by, String reason) {
    tell(customer, List.of(new Act.Handed(by, reason)));
  }

  private void tell(Remembered customer, List<Act> acts) {
    if (acts.isEmpty()) {
      return;
    }
    Identity who = Identity.parse(String.valueOf(customer.customer()));
    Instant now = clock.instant();
    memory.remember(
        acts.stream()
            .map(act -> new Happening(who, now, source, UUID.randomUUID().toString(), act))
            .toList());
  }
}
