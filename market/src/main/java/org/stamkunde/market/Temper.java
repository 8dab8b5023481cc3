package org.stamkunde.market;

/// How a customer keeps to a shop. Nobody leaves like a decaying atom: some pass by, some drift
/// away more and more surely with the years, some stay until something goes wrong.
public enum Temper {
  /// Came for one thing; forgets the shop within weeks.
  PASSING,
  /// Grows tired of the shop, slowly at first.
  DRIFTING,
  /// Leaves now and then, most of all after a bad experience.
  STEADY,
  /// Forgives much.
  LOYAL;

  static Temper drawn(Chance chance) {
    double u = chance.uniform();
    return u < .31 ? PASSING : u < .54 ? DRIFTING : u < .82 ? STEADY : LOYAL;
  }

  /// After how many days the customer would leave though nothing goes wrong.
  double patienceDays(Chance chance) {
    return switch (this) {
      case PASSING -> 50 * chance.exponential();
      // Weibull with shape 1.8: the hazard rises with age, slowly at first.
      case DRIFTING -> 800 * StrictMath.pow(chance.exponential(), 1 / 1.8);
      case STEADY -> 2200 * chance.exponential();
      case LOYAL -> 9000 * chance.exponential();
    };
  }

  /// The probability of leaving at once after a bad experience, were it the first.
  double temperament() {
    return switch (this) {
      case PASSING -> .8;
      case DRIFTING -> .4;
      case STEADY -> .3;
      case LOYAL -> .06;
    };
  }
}
