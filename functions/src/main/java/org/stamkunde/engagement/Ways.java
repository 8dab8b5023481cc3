package org.stamkunde.engagement;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stamkunde.manners.Answer;
import org.stamkunde.manners.MessageClass;
import org.stamkunde.manners.Permits;
import org.stamkunde.manners.Wish;
import org.stamkunde.memory.Look;
import org.stamkunde.memory.Remembered;

/// Finds the way on which a customer may be contacted within the week. What is put right serves,
/// and nothing is sold with it; everything else sells.
@Component
class Ways {
  private static final Duration WEEK = Duration.ofDays(7);
  private static final String SERVING = "service";
  private final Permits permits;
  private final Clock clock;

  Ways(Permits permits, Clock clock) {
    this.permits = permits;
    this.clock = clock;
  }

  /// The best way that is open within the week, with what may be offered on it; and without one why
  /// the best of all is closed.
  record Way(Channel channel, List<Recommendation> offered, @Nullable String refused) {
    boolean open() {
      return refused == null;
    }
  }

  /// With those of these offers that may be made there: each is judged, as any of them could be
  /// refused by itself.
  Way to(Remembered remembered, List<Recommendation> offered, Locale reader) {
    Instant now = clock.instant();
    boolean unhappy = Told.openDissatisfaction(remembered).isPresent();
    Asking asking = new Asking(permits, remembered, now, reader);
    return Look.taking(() -> {
      Way closed = null;
      for (Channel channel : Channel.ways(remembered, asking::agreed)) {
        Way way = unhappy ? asking.serving(channel) : asking.selling(channel, offered);
        if (way.open()) {
          return way;
        }
        closed = closed == null ? way : closed;
      }
      if (closed == null) {
        throw new IllegalStateException(
            "ways (none) must hold the letter at least\nMaybe the list of ways was shortened.");
      }
      return closed;
    });
  }

  /// One customer at one moment.
  private record Asking(Permits permits, Remembered remembered, Instant now, Locale reader) {
    private static org.stamkunde.manners.Channel on(String way) {
      return org.stamkunde.manners.Channel.of(way).orElseThrow();
    }

    boolean agreed(String way) {
      return permits.agreed(remembered, on(way), now).isPresent();
    }

    Way serving(Channel channel) {
      String customer = remembered.customer() == null ? "" : remembered.customer();
      Wish wish = Wish.of(customer, on(channel.way()), SERVING, MessageClass.SERVICE, now);
      Answer answer = permits.when(remembered, wish, reader);
      return new Way(channel, List.of(), open(answer) ? null : answer.says());
    }

    Way selling(Channel channel, List<Recommendation> offered) {
      Wish wish = permits.selling(remembered, on(channel.way()), now);
      List<Recommendation> may = new ArrayList<>();
      String refused = null;
      for (Recommendation one : offered) {
        Answer answer = permits.when(remembered, wish.about(null, one.product()), reader);
        if (open(answer)) {
          may.add(one);
        } else {
          refused = refused == null ? answer.says() : refused;
        }
      }
      return new Way(channel, List.copyOf(may), may.isEmpty() ? refused : null);
    }

    private boolean open(Answer answer) {
      Instant from = answer.allowed() ? now : answer.from();
      return from != null && !from.isAfter(now.plus(WEEK));
    }
  }
}
