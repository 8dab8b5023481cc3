package org.stamkunde.frame;

import java.util.List;
import java.util.Map;

/// One thing that is measured about the running program, as Prometheus names it: a number that only
/// grows, one that rises and falls, or how often something took how long.
public record Measure(String name, Kind kind, String says, List<Sample> samples) {
  /// What kind of number it is.
  public enum Kind {
    COUNTER,
    GAUGE,
    HISTOGRAM
  }

  /// One value: `suffix` follows the name (`_bucket`), labels tell it from its sisters. No label
  /// ever names a customer.
  public record Sample(String suffix, Map<String, String> labels, double value) {
    public Sample {
      labels = Map.copyOf(labels);
    }
  }

  public Measure {
    samples = List.copyOf(samples);
  }

  public static Measure gauge(String name, String says, double value) {
    return new Measure(name, Kind.GAUGE, says, List.of(new Sample("", Map.of(), value)));
  }

  public static Measure counter(String name, String says, double value) {
    return new Measure(name, Kind.COUNTER, says, List.of(new Sample("", Map.of(), value)));
  }
}
