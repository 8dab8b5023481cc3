package org.stamkunde.lifetime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The text form of what was learnt: one line for each part, a name and its values between tabs.
/// Numbers are written so that they are read back to the last digit.
final class WrittenValuation {
  private static final String FORM = "stamkunde-valuation 1";

  private WrittenValuation() {}

  static String write(Learnt learnt) {
    StringBuilder text = new StringBuilder(FORM).append('\n');
    ValuationOptions options = learnt.options();
    line(text, "options", options.horizonDays(), options.yearlyDiscount(), options.seed());
    switch (learnt.mixture().tempers()) {
      case ClockTempers clock -> {
        line(text, "clock", clock.phases());
        numbers(text, "rates", clock.rates());
        numbers(text, "leaving", clock.leaving());
      }
      case AgingTempers aging -> {
        line(text, "aging", aging.phases());
        numbers(text, "rates", aging.rates());
        numbers(text, "leaving", aging.leaving());
      }
      case PurchaseTempers purchase -> {
        line(text, "purchase", purchase.afterFirst());
        numbers(text, "rates", purchase.rates());
        numbers(text, "leaving", purchase.leaving());
      }
    }
    line(text, "mixture", learnt.mixture().name());
    numbers(text, "weights", learnt.mixture().weights());
    GammaGamma law = learnt.money().law();
    numbers(text, "money", law.p(), law.q(), law.gamma(), learnt.money().kept());
    numbers(text, "centres", learnt.recalibration().centres());
    for (double[] curve : learnt.recalibration().curves()) {
      numbers(text, "curve", curve);
    }
    numbers(
        text,
        "errors",
        learnt.recalibration().scale(),
        learnt.commonError(),
        learnt.oldAcquaintance());
    report(text, learnt.report());
    return text.toString();
  }

  private static void report(StringBuilder text, FitReport report) {
    numbers(text, "likelihood", report.logLikelihood());
    report.parameters().forEach((name, value) -> line(text, "parameter", name, value));
    for (FitReport.Candidate c : report.candidates()) {
      line(
          text,
          "candidate",
          c.model(),
          c.holdOutScore(),
          c.holdOutRatio(),
          c.converged(),
          c.atBound());
    }
    report.notes().forEach(note -> line(text, "note", note));
  }

  private static void line(StringBuilder text, String name, Object... values) {
    text.append(name);
    for (Object value : values) {
      text.append('\t').append(value);
    }
    text.append('\n');
  }

  private static void numbers(StringBuilder text, String name, double... values) {
    line(text, name, Arrays.stream(values).boxed().toArray());
  }

  static Learnt read(String written) {
    List<String> lines = written.lines().toList();
    if (lines.isEmpty() || !lines.getFirst().equals(FORM)) {
      throw new IllegalArgumentException(
          "written valuation (%d lines) must begin with '%s'\nMaybe it was written by another version; learn anew."
              .formatted(lines.size(), FORM));
    }
    Map<String, List<String[]>> parts =
        lines.stream()
            .skip(1)
            .map(line -> line.split("\t", -1))
            .collect(Collectors.groupingBy(part -> part[0]));
    String[] options = only(parts, "options");
    return new Learnt(
        new ValuationOptions(
            Integer.parseInt(options[1]),
            Double.parseDouble(options[2]),
            Long.parseLong(options[3])),
        mixture(parts),
        money(numbers(only(parts, "money"))),
        recalibration(parts),
        numbers(only(parts, "errors"))[2],
        numbers(only(parts, "errors"))[1],
        report(parts));
  }

  private static Mixture mixture(Map<String, List<String[]>> parts) {
    double[] rates = numbers(only(parts, "rates"));
    double[] leaving = numbers(only(parts, "leaving"));
    Tempers tempers;
    if (parts.containsKey("clock")) {
      tempers = new ClockTempers(rates, leaving, Integer.parseInt(only(parts, "clock")[1]));
    } else if (parts.containsKey("aging")) {
      tempers = new AgingTempers(rates, leaving, Integer.parseInt(only(parts, "aging")[1]));
    } else {
      boolean afterFirst = Boolean.parseBoolean(only(parts, "purchase")[1]);
      tempers = new PurchaseTempers(rates, leaving, afterFirst);
    }
    return new Mixture(only(parts, "mixture")[1], tempers, numbers(only(parts, "weights")));
  }

  private static OrderMoney money(double[] values) {
    return new OrderMoney(new GammaGamma(values[0], values[1], values[2]), values[3]);
  }

  private static Recalibration recalibration(Map<String, List<String[]>> parts) {
    double[][] curves =
        parts.getOrDefault("curve", List.of()).stream()
            .map(WrittenValuation::numbers)
            .toArray(double[][]::new);
    return new Recalibration(
        numbers(only(parts, "centres")), curves, numbers(only(parts, "errors"))[0]);
  }

  private static FitReport report(Map<String, List<String[]>> parts) {
    Map<String, Double> parameters = new TreeMap<>();
    for (String[] part : parts.getOrDefault("parameter", List.of())) {
      parameters.put(part[1], Double.valueOf(part[2]));
    }
    List<FitReport.Candidate> candidates = new ArrayList<>();
    for (String[] part : parts.getOrDefault("candidate", List.of())) {
      candidates.add(
          new FitReport.Candidate(
              part[1],
              Double.parseDouble(part[2]),
              Double.parseDouble(part[3]),
              Boolean.parseBoolean(part[4]),
              Boolean.parseBoolean(part[5])));
    }
    List<String> notes =
        parts.getOrDefault("note", List.of()).stream().map(part -> part[1]).toList();
    return new FitReport(
        only(parts, "mixture")[1],
        parameters,
        numbers(only(parts, "likelihood"))[0],
        candidates,
        notes);
  }

  private static String[] only(Map<String, List<String[]>> parts, String name) {
    List<String[]> found = parts.getOrDefault(name, List.of());
    if (found.size() != 1) {
      throw new IllegalArgumentException(
          "written valuation must hold one line '%s' (%d)\nMaybe it was cut off; learn anew."
              .formatted(name, found.size()));
    }
    return found.getFirst();
  }

  private static double[] numbers(String[] part) {
    return Arrays.stream(part).skip(1).mapToDouble(Double::parseDouble).toArray();
  }
}
