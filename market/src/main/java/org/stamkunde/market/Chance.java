package org.stamkunde.market;

/// Seeded randomness of one stream: equal seed and stream give equal draws on every machine.
///
/// The generator is SplitMix64 (Steele, Lea, Flood 2014, figure 17): small, fast, and splittable by
/// number, so that each customer has a stream of their own.
final class Chance {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private long state;

  private Chance(long state) {
    this.state = state;
  }

  static Chance of(long seed, long stream) {
    return new Chance(mixed(seed * GOLDEN + mixed(stream * GOLDEN + 0x5851F42D4C957F2DL)));
  }

  private static long mixed(long z) {
    long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
    return b ^ (b >>> 31);
  }

  private long bits() {
    state += GOLDEN;
    return mixed(state);
  }

  /// Above 0 and below 1.
  double uniform() {
    return ((bits() >>> 11) + .5) * 0x1.0p-53;
  }

  double between(double low, double high) {
    return low + (high - low) * uniform();
  }

  int below(int n) {
    return (int) (uniform() * n);
  }

  boolean happens(double probability) {
    return uniform() < probability;
  }

  double exponential() {
    return -StrictMath.log(uniform());
  }

  double normal() {
    return StrictMath.sqrt(2 * exponential()) * StrictMath.cos(2 * StrictMath.PI * uniform());
  }

  double logNormal(double median, double sigma) {
    return median * StrictMath.exp(sigma * normal());
  }

  /// A wait with this mean; the larger the shape, the more regular (1 is exponential).
  double wait(double mean, int shape) {
    double sum = 0;
    for (int i = 0; i < shape; i++) {
      sum += exponential();
    }
    return mean * sum / shape;
  }

  /// How often something happened that happens this often on the average.
  int poisson(double mean) {
    int count = 0;
    for (double sum = exponential(); sum < mean; sum += exponential()) {
      count++;
    }
    return count;
  }

  <T> T oneOf(T[] choices) {
    return choices[below(choices.length)];
  }

  /// The place of one of the weights, drawn in proportion to them.
  int inProportion(double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    double at = uniform() * sum;
    for (int i = 0; i < weights.length - 1; i++) {
      at -= weights[i];
      if (at < 0) {
        return i;
      }
    }
    return weights.length - 1;
  }
}
