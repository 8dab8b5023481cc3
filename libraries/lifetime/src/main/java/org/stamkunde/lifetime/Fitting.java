package org.stamkunde.lifetime;

import static java.lang.StrictMath.exp;
import static java.lang.StrictMath.log;
import static java.lang.StrictMath.tanh;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.stamkunde.numeric.CompensatedSum;
import org.stamkunde.numeric.Lbfgs;
import org.stamkunde.numeric.Minimum;

/// Maximises a likelihood over positive parameters.
///
/// The search runs over z with ln θ = 12 tanh(z / 12), which keeps every parameter between e⁻¹² and
/// e¹²; one that ends beyond e^±9 is called at its bound. Converged means that the slope, for each
/// customer, is below 1e-5. Rows are added up in chunks of fixed size and the chunks in fixed
/// order, so that the number of threads never shows in a result.
final class Fitting {
  private static final double REACH = 12;
  private static final double NEAR_BOUND = 9;
  private static final int EVALUATIONS = 600;
  private static final double SLOPE = 1e-9;
  private static final double FLAT = 1e-5;
  private static final int CHUNK = 16_384;

  private final int rows;
  private final ToDoubleFunction<Integer> weights;
  private final Function<double[], Kernel> law;

  Fitting(int rows, ToDoubleFunction<Integer> weights, Function<double[], Kernel> law) {
    this.rows = rows;
    this.weights = weights;
    this.law = law;
  }

  static Fitting of(RepeatTable table, Function<double[], Kernel> law) {
    return new Fitting(table.size(), table::weight, law);
  }

  double logLikelihood(double[] parameters, double[] gradient) {
    Kernel kernel = law.apply(parameters);
    int chunks = (rows + CHUNK - 1) / CHUNK;
    double[][] parts = new double[chunks][];
    IntStream order = IntStream.range(0, chunks);
    (chunks > 1 ? order.parallel() : order)
        .forEach(chunk -> parts[chunk] = sum(kernel, chunk, parameters.length));
    CompensatedSum total = new CompensatedSum();
    java.util.Arrays.fill(gradient, 0);
    for (double[] part : parts) {
      total.add(part[parameters.length]);
      for (int k = 0; k < parameters.length; k++) {
        gradient[k] += part[k];
      }
    }
    return total.value();
  }

  private double[] sum(Kernel kernel, int chunk, int parameters) {
    double[] gradient = new double[parameters];
    CompensatedSum total = new CompensatedSum();
    for (int row = chunk * CHUNK; row < Math.min(rows, (chunk + 1) * CHUNK); row++) {
      double weight = weights.applyAsDouble(row);
      total.add(weight * kernel.at(row, weight, gradient));
    }
    double[] part = java.util.Arrays.copyOf(gradient, parameters + 1);
    part[parameters] = total.value();
    return part;
  }

  <M> Fit<M> from(double[] start, List<String> names, Function<double[], M> model) {
    double[] z = new double[start.length];
    for (int i = 0; i < z.length; i++) {
      double share = Math.max(-.999, Math.min(.999, log(start[i]) / REACH));
      z[i] = REACH * .5 * StrictMath.log((1 + share) / (1 - share));
    }
    Lbfgs search = new Lbfgs(EVALUATIONS, SLOPE * Math.max(100, customers()));
    Minimum found = search.minimise(this::negative, z);
    double[] parameters = natural(found.point());
    List<String> bound = new ArrayList<>();
    for (int i = 0; i < parameters.length; i++) {
      if (Math.abs(log(parameters[i])) > NEAR_BOUND) {
        bound.add(names.get(i));
      }
    }
    return new Fit<>(
        model.apply(parameters),
        -found.value(),
        found.gradientNorm() <= FLAT * Math.max(1, customers()),
        bound,
        found.evaluations(),
        found.gradientNorm());
  }

  private double customers() {
    double sum = 0;
    for (int row = 0; row < rows; row++) {
      sum += weights.applyAsDouble(row);
    }
    return sum;
  }

  private double negative(double[] z, double[] slopes) {
    double[] parameters = natural(z);
    double value = -logLikelihood(parameters, slopes);
    for (int i = 0; i < z.length; i++) {
      double share = tanh(z[i] / REACH);
      slopes[i] *= -parameters[i] * (1 - share * share);
    }
    return value;
  }

  private static double[] natural(double[] z) {
    double[] parameters = new double[z.length];
    for (int i = 0; i < z.length; i++) {
      parameters[i] = exp(REACH * tanh(z[i] / REACH));
    }
    return parameters;
  }
}
