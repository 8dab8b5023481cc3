package org.stamkunde.lifetime;

import static java.lang.StrictMath.exp;
import static java.lang.StrictMath.log1p;
import static java.lang.StrictMath.sqrt;

import java.util.List;
import org.stamkunde.numeric.Explanation;
import org.stamkunde.numeric.Interval;

/// What a shop has learnt about how its customers buy and leave; values one customer at a time.
///
/// Immutable. Equal histories, in equal order, give equal figures to the last digit.
public final class Valuation {
  private static final double NINETY = .90;
  private static final double TAIL = .05;
  private static final double TAIL_STEPS = 1.6448536269514722;

  private final Learnt learnt;
  private final Outlook horizon;
  private final Outlook forGood;

  Valuation(Learnt learnt) {
    this.learnt = learnt;
    horizon = Outlook.within(learnt.mixture().tempers(), learnt.options().horizonDays());
    forGood = Outlook.forGood(learnt.mixture().tempers(), learnt.options().yearlyDiscount());
  }

  /// Learns from all customers, listed in the order of their ids, as of the end of `today`.
  public static Valuation learn(
      List<PurchaseHistory> customers, int today, ValuationOptions options) {
    return new Valuation(new Learning(customers, today, options).learn());
  }

  /// What this customer will do and be worth, as of the end of `today`; purchases after that day
  /// are not looked at.
  public CustomerForecast of(PurchaseHistory history, int today) {
    int seen = history.countUntil(today);
    if (seen == 0) {
      throw new IllegalArgumentException(
          "today (day %d) must not lie before the first purchase (day %d)\nMaybe the shop's today is set too early."
              .formatted(today, history.first()));
    }
    double age = (today - history.first()) / Learning.YEAR;
    double kept = OldAcquaintance.kept(learnt.oldAcquaintance(), age);
    double tx = (history.days()[seen - 1] - history.first()) / Learning.YEAR;
    Mixture.Belief belief = learnt.mixture().about(seen - 1, tx, age);
    OrderMoney.Seen orders = OrderMoney.Seen.of(history, today);
    ValueDistribution soon = value(horizon.counts(belief), orders, kept);
    ValueDistribution later = value(forGood.counts(belief), orders, kept);
    double active = Math.max(kept * belief.active(), 1 - soon.probabilityAtMost(0));
    return forecast(active, learnt.money().ofAnOrder(orders), soon, later);
  }

  private ValueDistribution value(double[] counts, OrderMoney.Seen orders, double kept) {
    ValueDistribution expected = learnt.money().ofOrders(counts, orders);
    return learnt.recalibration().of(expected).thinned(kept);
  }

  private static CustomerForecast forecast(
      double active, double order, ValueDistribution soon, ValueDistribution later) {
    double purchases = soon.mean() / order;
    double ifActive = purchases / active;
    double mean = active * ifActive * order;
    double low = Math.min(mean, soon.quantile(TAIL));
    double high = Math.max(mean, soon.quantile(1 - TAIL));
    Explanation explanation =
        Explanation.product(
                "lifetime.value12",
                List.of(
                    Explanation.given("lifetime.active", active),
                    Explanation.given("lifetime.orders", ifActive),
                    Explanation.given("lifetime.order-value", order)))
            .within(new Interval(low, high, NINETY));
    double whole = Math.max(mean, later.mean());
    return new CustomerForecast(
        active,
        purchases,
        mean,
        low,
        high,
        soon.spread(),
        whole,
        Math.min(whole, later.quantile(TAIL)),
        Math.max(whole, later.quantile(1 - TAIL)),
        soon,
        explanation);
  }

  public BaseForecast total(Iterable<CustomerForecast> forecasts) {
    BaseTally tally = new BaseTally();
    forecasts.forEach(tally::add);
    return total(tally);
  }

  /// What all counted customers together will spend: the chance of each, and on top of it what all
  /// have in common, the error of what was learnt and the surprises of a year.
  public BaseForecast total(BaseTally tally) {
    double mean = tally.mean();
    if (!(mean > 0)) {
      return new BaseForecast(tally.customers(), tally.active(), 0, 0, 0);
    }
    double own = tally.variance() / (mean * mean);
    double width = sqrt(log1p(own + learnt.commonError() * learnt.commonError()));
    double middle = mean * exp(-width * width / 2);
    return new BaseForecast(
        tally.customers(),
        tally.active(),
        mean,
        Math.min(mean, middle * exp(-TAIL_STEPS * width)),
        Math.max(mean, middle * exp(TAIL_STEPS * width)));
  }

  public FitReport report() {
    return learnt.report();
  }

  /// Everything learnt as text, for [#read] in a later process.
  public String write() {
    return WrittenValuation.write(learnt);
  }

  public static Valuation read(String written) {
    return new Valuation(WrittenValuation.read(written));
  }
}
