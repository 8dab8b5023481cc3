package org.stamkunde.numeric;

import static java.lang.StrictMath.exp;
import static java.lang.StrictMath.log;
import static java.lang.StrictMath.pow;
import static java.lang.StrictMath.sqrt;

/// A seeded source of chance that gives the same draws on every machine, and can be split into
/// independent sources by name, so that one customer's draws never depend on another's.
///
/// The generator is SplitMix64 (Steele, Lea and Flood 2014).
public final class Randomness {
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;
  private static final double UNIT = 0x1.0p-53;

  private final long origin;
  private long state;

  public Randomness(long seed) {
    origin = mix(seed + GOLDEN);
    state = origin;
  }

  /// An independent source; the same key gives the same source, however much was drawn before.
  public Randomness split(long key) {
    return new Randomness(mix(origin ^ mix(key + GOLDEN)));
  }

  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  public long nextLong() {
    state += GOLDEN;
    return mix(state);
  }

  /// Evenly from 0 (possible) to 1 (impossible).
  public double uniform() {
    return (nextLong() >>> 11) * UNIT;
  }

  /// Evenly between 0 and 1, both impossible.
  private double inside() {
    return ((nextLong() >>> 11) + .5) * UNIT;
  }

  /// Evenly from 0 to bound - 1.
  public int below(int bound) {
    return (int) (uniform() * bound);
  }

  public double normal() {
    return Normal.quantile(inside());
  }

  public double exponential(double rate) {
    return -log(inside()) / rate;
  }

  /// Marsaglia and Tsang (2000); shapes below one by the power of a uniform.
  public double gamma(double shape, double rate) {
    if (shape < 1) {
      return gamma(shape + 1, rate) * pow(inside(), 1 / shape);
    }
    double d = shape - 1.0 / 3;
    double c = 1 / sqrt(9 * d);
    while (true) {
      double x = normal();
      double v = 1 + c * x;
      if (v > 0) {
        v = v * v * v;
        if (log(inside()) < .5 * x * x + d - d * v + d * log(v)) {
          return d * v / rate;
        }
      }
    }
  }

  public double beta(double a, double b) {
    double x = gamma(a, 1);
    double y = gamma(b, 1);
    return x + y > 0 ? x / (x + y) : uniform() * (a + b) < a ? 1 : 0;
  }

  /// By multiplying uniforms; a large mean is first split by a gamma draw (Ahrens and Dieter 1974).
  public int poisson(double mean) {
    int count = 0;
    double rest = mean;
    while (rest > 30) {
      int events = (int) (rest * 7 / 8);
      double reached = gamma(events, 1);
      if (reached > rest) {
        return count + binomial(events - 1, rest / reached);
      }
      count += events;
      rest -= reached;
    }
    double floor = exp(-rest);
    for (double product = uniform(); product > floor; product *= uniform()) {
      count++;
    }
    return count;
  }

  private int binomial(int trials, double chance) {
    int count = 0;
    for (int i = 0; i < trials; i++) {
      if (uniform() < chance) {
        count++;
      }
    }
    return count;
  }
}
