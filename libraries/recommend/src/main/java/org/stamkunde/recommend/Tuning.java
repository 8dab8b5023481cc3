package org.stamkunde.recommend;

/// How the neighbours are weighed. The formula, with a customer u, an own product i and a candidate
/// j:
///
/// `S(i,j) = (G(i,j) · d(i)^-p · d(j)^-q)^s · c / (c + b) · t(j)`, where `G(i,j) = Σ_u w(u,i) ·
/// w(u,j) · n(u)^-2a`
///
/// | symbol | meaning |
/// | --- | --- |
/// | w | strength of the purchase, halved with every `learningHalfLifeDays` of age |
/// | n | how many products the customer bought |
/// | d | sum of a product's w · n^-a |
/// | a, p, q, s | `customerDamping`, `sourceDamping`, `targetDamping`, `sharpness` |
/// | c | how many customers bought both; b is `support` |
/// | t | recent share of sales over whole share, to the power `trend` |
///
/// `priorShare` is what the popular products of the last `recentHalfLifeDays` get of every
/// purchase's word; `ownHalfLifeDays` is how fast an own purchase's word fades; at most
/// `neighbours` stay with each product.
public record Tuning(
    double customerDamping,
    double sourceDamping,
    double targetDamping,
    double sharpness,
    double trend,
    double priorShare,
    double learningHalfLifeDays,
    double recentHalfLifeDays,
    double ownHalfLifeDays,
    double support,
    int neighbours) {

  /// Chosen on a gift shop at two times of its year and on two grocers, as a compromise between
  /// them and not the best of any.
  public static Tuning usual() {
    return new Tuning(0.45, 0.55, 0.30, 1.0, 0.8, 0.10, 150, 40, 180, 2, 200);
  }
}
