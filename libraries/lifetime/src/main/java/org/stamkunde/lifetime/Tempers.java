package org.stamkunde.lifetime;

/// A grid of kinds of customers, each with a rate of buying and a way of leaving; rates are per
/// year.
///
/// A state is a kind together with a phase: how far one is on the way to the next purchase, or to
/// leaving. With one phase both come wholly at random.
sealed interface Tempers permits ClockTempers, AgingTempers, PurchaseTempers {
  int kinds();

  int phases();

  /// How likely such a history is for each kind: being there still, by state, and having left, by
  /// kind. All are scaled by a common factor, whose logarithm is the answer.
  double likelihoods(int x, double tx, double age, double[] there, double[] gone);

  /// The probabilities of 0, 1, 2 … purchases within so many years, for each state of a kind.
  double[][] counts(int kind, double years);

  /// Mean and second moment of the discounted number of all later purchases.
  double[] laterPurchases(int kind, int phase, double discountRate);
}
