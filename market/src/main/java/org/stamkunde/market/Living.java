package org.stamkunde.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lives one customer's life: needs arise, wait for their season, are brought to this shop or to
/// another; goods please or disappoint; one day the customer has left.
final class Living {
  private static final double BAD_EXPERIENCE = .05;
  private static final double ANONYMOUS = .07;
  private static final double STRANGERS = .2;

  private final long seed;
  private final MarketOptions options;
  private final Arrivals arrivals;
  private final Days days;
  private final Basket basket;

  Living(long seed, MarketOptions options, Assortment assortment) {
    this.seed = seed;
    this.options = options;
    this.arrivals = new Arrivals(options);
    this.days = new Days(options, assortment);
    this.basket = new Basket(new Choosing(assortment, days), days);
  }

  int customers() {
    return arrivals.count();
  }

  Life of(int number) {
    Chance chance = Chance.of(seed, number);
    int arrived = arrivals.day(number, chance);
    return new OneLife(number, arrived, Shopper.drawn(chance, chance.happens(.08)), chance).lived();
  }

  /// The state of the life that is being lived.
  private final class OneLife {
    private final int number;
    private final int arrived;
    private final Shopper shopper;
    private final Chance chance;
    private final Cupboard cupboard;
    private final List<Visit> visits = new ArrayList<>();
    private double leaves;
    private double anger;

    OneLife(int number, int arrived, Shopper shopper, Chance chance) {
      this.number = number;
      this.arrived = arrived;
      this.shopper = shopper;
      this.chance = chance;
      this.cupboard = new Cupboard(chance);
      this.leaves = arrived + shopper.temper().patienceDays(chance);
    }

    Life lived() {
      first();
      List<Need> needs = shopper.needs();
      double[] next = new double[needs.size() + 2];
      for (int i = 0; i < needs.size(); i++) {
        // Where the customer stands between two needs when they find the shop is chance.
        next[i] = arrived + 5 + wait(needs.get(i)) * (.4 + .6 * chance.uniform());
      }
      next[needs.size()] = arrived + shopper.browsingIntervalDays() * chance.exponential();
      next[needs.size() + 1] = christmas(arrived + 20);
      while (true) {
        int what = earliest(next);
        double at = next[what];
        if (at >= options.days() || at >= leaves) {
          strangers();
          return new Life(number, shopper, arrived, leaves, List.copyOf(visits));
        }
        next[what] = what < needs.size() ? met(needs.get(what), at) : other(what, at, needs.size());
      }
    }

    /// Others who came on the same day and were never known by name.
    private void strangers() {
      for (int i = chance.poisson(STRANGERS); i > 0; i--) {
        Shopper stranger = Shopper.drawn(chance, false);
        Category need = stranger.needs().getFirst().category();
        List<PurchaseLine> lines = basket.forOneself(stranger, need, arrived, new Cupboard(chance));
        visits.add(new Visit(arrived, minute(), true, lines, null));
      }
    }

    private void first() {
      boolean rush = Season.christmasRush(days.date(arrived));
      if (rush && chance.happens(.45)) {
        visit(arrived, basket.gifts(shopper, arrived, cupboard));
      } else {
        visit(arrived, forOneself(shopper.needs().getFirst().category(), arrived));
      }
    }

    /// A need has arisen; when it will again. Out of season it waits a few weeks.
    private double met(Need need, double at) {
      int day = (int) at;
      if (chance.uniform() * 1.9 > days.wanted(need.category(), day)) {
        return at + chance.between(8, 36);
      }
      if (chance.happens(shopper.shareOfNeeds())) {
        visit(day, forOneself(need.category(), day));
      }
      return at + 1 + wait(need);
    }

    private double other(int what, double at, int browsing) {
      int day = (int) at;
      if (what > browsing) {
        if (chance.happens(shopper.giftsEachYear())) {
          visit(day, basket.gifts(shopper, day, cupboard));
        }
        return christmas(day + 60);
      }
      Category category = Category.values()[chance.inProportion(shopper.interests())];
      if (chance.uniform() * 1.6 < days.wanted(category, day)) {
        visit(day, forOneself(category, day));
      }
      return at + 1 + shopper.browsingIntervalDays() * chance.exponential();
    }

    private double wait(Need need) {
      // Waiting for the season takes its part of the interval.
      return .9 * chance.wait(need.intervalDays(), need.regularity());
    }

    private List<PurchaseLine> forOneself(Category category, int day) {
      return basket.forOneself(shopper, category, day, cupboard);
    }

    private void visit(int day, List<PurchaseLine> lines) {
      Visit.@Nullable Back back = back(day, lines);
      boolean anonymous = !visits.isEmpty() && chance.happens(ANONYMOUS);
      visits.add(new Visit(day, minute(), anonymous, lines, back));
      boolean bad = chance.happens(back == null ? BAD_EXPERIENCE : 3 * BAD_EXPERIENCE);
      if (bad) {
        anger += 1;
        if (chance.happens(1 - StrictMath.pow(1 - shopper.temper().temperament(), anger))) {
          leaves = Math.min(leaves, day + 1 + 20 * chance.exponential());
        }
      } else {
        anger *= .8;
      }
    }

    private Visit.@Nullable Back back(int day, List<PurchaseLine> lines) {
      List<PurchaseLine> back = new ArrayList<>();
      for (PurchaseLine line : lines) {
        if (!line.postage() && chance.happens(shopper.sendsBack())) {
          back.add(line.sentBack());
        }
      }
      int after = 3 + chance.below(27);
      return back.isEmpty() ? null : new Visit.Back(day + after, minute(), List.copyOf(back));
    }

    private int minute() {
      double kind = chance.uniform();
      double hour =
          kind < .5
              ? 20.4 + 1.4 * chance.normal()
              : kind < .75 ? 12.3 + chance.normal() : chance.between(7, 22.5);
      return (int) StrictMath.round(60 * Math.clamp(hour, 5.5, 23.9));
    }

    /// The next day for Christmas gifts, counted from the opening.
    private double christmas(int from) {
      LocalDate day = options.opening().plusDays(from);
      int year =
          day.getMonthValue() == 12 && day.getDayOfMonth() > 10 ? day.getYear() + 1 : day.getYear();
      LocalDate gifts = LocalDate.of(year, 11, 22).plusDays(chance.below(28));
      return Math.max(from, gifts.toEpochDay() - options.opening().toEpochDay());
    }
  }

  private static int earliest(double[] next) {
    int best = 0;
    for (int i = 1; i < next.length; i++) {
      if (next[i] < next[best]) {
        best = i;
      }
    }
    return best;
  }
}
