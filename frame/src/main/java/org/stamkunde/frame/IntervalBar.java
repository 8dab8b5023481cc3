package org.stamkunde.frame;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Where an interval's band and its tick stand on a scale that all neighbours share, in the units
/// of the drawing.
public record IntervalBar(int width, String x, String span, String tick) {
  private static final double TICK = 2.5;

  /// `low` and `high` may be null for a value that was counted: a tick without a band.
  public static IntervalBar of(
      @Nullable Number low, Number mean, @Nullable Number high, Number from, Number to, int width) {
    double start = from.doubleValue();
    double reach = to.doubleValue() - start;
    double left = place(low == null ? mean.doubleValue() : low.doubleValue(), start, reach, width);
    double right =
        place(high == null ? mean.doubleValue() : high.doubleValue(), start, reach, width);
    double tick = place(mean.doubleValue(), start, reach, width) - TICK / 2;
    return new IntervalBar(
        width,
        written(left),
        written(right - left),
        written(Math.max(0, Math.min(width - TICK, tick))));
  }

  private static double place(double value, double start, double reach, int width) {
    double at = reach > 0 ? (value - start) / reach : 0;
    return Math.max(0, Math.min(1, at)) * width;
  }

  private static String written(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
