package org.stamkunde.lifetime;

import static java.lang.StrictMath.log;

/// How common each kind of customer is in a shop.
record Mixture(String name, Tempers tempers, double[] weights) {

  /// What one history tells: the probability of each state of being there, and of having left.
  record Belief(double[] there, double active, double logLikelihood) {}

  Belief about(int x, double tx, double age) {
    double[] there = new double[tempers.kinds() * tempers.phases()];
    double[] gone = new double[tempers.kinds()];
    double scale = tempers.likelihoods(x, tx, age, there, gone);
    int phases = tempers.phases();
    double staying = 0;
    double left = 0;
    for (int kind = 0; kind < gone.length; kind++) {
      for (int l = kind * phases; l < (kind + 1) * phases; l++) {
        there[l] *= weights[kind];
        staying += there[l];
      }
      left += weights[kind] * gone[kind];
    }
    double all = staying + left;
    for (int state = 0; state < there.length; state++) {
      there[state] /= all;
    }
    return new Belief(there, staying / all, scale + log(all));
  }

  double logLikelihood(RepeatTable table) {
    double sum = 0;
    for (int row = 0; row < table.size(); row++) {
      sum += table.weight(row) * about(table.x(row), table.tx(row), table.age(row)).logLikelihood();
    }
    return sum;
  }
}
