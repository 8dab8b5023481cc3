package org.stamkunde.lifetime;

import static java.lang.StrictMath.exp;
import static java.lang.StrictMath.expm1;
import static java.lang.StrictMath.log;
import static java.lang.StrictMath.log1p;

import org.stamkunde.numeric.GaussLegendre;

/// ln ∫ (α+t)⁻ᵏ (β+t)⁻⁽ˢ⁺¹⁾ dt from the last purchase until now: all the times at which a customer
/// may have left unseen.
///
/// One factor is integrated exactly by a change of variable, the one that falls faster; the other
/// is averaged over Gauss-Legendre nodes. All terms are positive, so nothing cancels, and there is
/// no hypergeometric function.
final class LeavingIntegral {
  static final LeavingIntegral FINE = new LeavingIntegral(64);
  static final LeavingIntegral ROUGH = new LeavingIntegral(20);

  private final GaussLegendre nodes;

  private LeavingIntegral(int order) {
    nodes = GaussLegendre.ofOrder(order);
  }

  /// `law` is k, α, s, β. Writes the logarithm of the integral, and the means under it of ln(α+t),
  /// 1/(α+t), ln(β+t), 1/(β+t).
  void over(double[] law, double from, double until, double[] answer) {
    if (!(until > from)) {
      answer[0] = Double.NEGATIVE_INFINITY;
      return;
    }
    double k = law[0];
    double alpha = law[1];
    double m = law[2] + 1;
    double beta = law[3];
    boolean buying = k / (alpha + from) >= m / (beta + from);
    double exact = (buying ? k : m) - 1;
    double other = buying ? m : k;
    double start = (buying ? alpha : beta) + from;
    double shift = buying ? beta - alpha : alpha - beta;
    double span = log1p((until - from) / start);
    double whole = Math.abs(exact * span) < 1e-9 ? 0 : -expm1(-exact * span);
    double size = whole == 0 ? log(span) : log(whole / exact);
    double scale = log(start + shift);
    double total = 0;
    double[] sums = new double[4];
    for (int j = 0; j < nodes.order(); j++) {
      double q = nodes.nodes()[j];
      double y = whole == 0 ? q * span : -log1p(-q * whole) / exact;
      double here = start * exp(y);
      double there = Math.max(here + shift, 1e-300);
      double logThere = log(there);
      double part = nodes.weights()[j] * exp(-other * (logThere - scale));
      total += part;
      sums[0] += part * (log(start) + y);
      sums[1] += part / here;
      sums[2] += part * logThere;
      sums[3] += part / there;
    }
    answer[0] = size - exact * log(start) - other * scale + log(Math.max(total, 1e-300));
    double inverse = total > 0 ? 1 / total : 0;
    answer[1] = sums[buying ? 0 : 2] * inverse;
    answer[2] = sums[buying ? 1 : 3] * inverse;
    answer[3] = sums[buying ? 2 : 0] * inverse;
    answer[4] = sums[buying ? 3 : 1] * inverse;
  }
}
