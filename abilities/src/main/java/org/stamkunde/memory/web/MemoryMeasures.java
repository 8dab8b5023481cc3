package org.stamkunde.memory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.stamkunde.frame.Measure;
import org.stamkunde.frame.Measure.Kind;
import org.stamkunde.frame.Measure.Sample;
import org.stamkunde.frame.Measured;
import org.stamkunde.memory.Imports;
import org.stamkunde.memory.Pace;
import org.stamkunde.memory.ingest.Arrivals;
import org.stamkunde.memory.ingest.Result;

/// What is to be known about memory at work: events by what became of them, how long they took, how
/// many wait, and imports by how far they are.
@Component
class MemoryMeasures implements Measured {
  private static final int MANY_WAIT = 10_000;
  private final ObjectProvider<Pace> pace;
  private final ObjectProvider<Arrivals> arrivals;
  private final Imports imports;

  MemoryMeasures(ObjectProvider<Pace> pace, ObjectProvider<Arrivals> arrivals, Imports imports) {
    this.pace = pace;
    this.arrivals = arrivals;
    this.imports = imports;
  }

  @Override
  public List<Measure> measures() {
    List<Measure> measures = new ArrayList<>();
    arrivals.ifAvailable(seen -> measures.add(events(seen)));
    pace.ifAvailable(kept -> {
      measures.add(took(kept));
      measures.add(
          Measure.gauge(
              "stamkunde_memory_waiting",
              "Happenings that wait for their commit.",
              kept.waiting()));
    });
    measures.add(imports());
    return measures;
  }

  private static Measure events(Arrivals seen) {
    List<Sample> samples = new ArrayList<>();
    for (Result.Status status : Result.Status.values()) {
      samples.add(new Sample("", Map.of("status", status.word()), seen.count(status)));
    }
    return new Measure(
        "stamkunde_events_total",
        Kind.COUNTER,
        "Events that arrived since the start, by what became of them.",
        samples);
  }

  private static Measure took(Pace pace) {
    List<Sample> samples = new ArrayList<>();
    double[] bounds = pace.bounds();
    for (int i = 0; i < bounds.length; i++) {
      String bound = Double.isInfinite(bounds[i]) ? "+Inf" : Double.toString(bounds[i]);
      samples.add(new Sample("_bucket", Map.of("le", bound), pace.within(i)));
    }
    samples.add(new Sample("_sum", Map.of(), pace.seconds()));
    samples.add(new Sample("_count", Map.of(), pace.within(bounds.length - 1)));
    return new Measure(
        "stamkunde_remember_seconds",
        Kind.HISTOGRAM,
        "How long it took from telling memory to its commit.",
        samples);
  }

  private Measure imports() {
    Map<String, Integer> states = new TreeMap<>();
    imports.all().forEach(one -> states.merge(one.state(), 1, Integer::sum));
    List<Sample> samples = new ArrayList<>();
    states.forEach((state, count) -> samples.add(new Sample("", Map.of("state", state), count)));
    return new Measure("stamkunde_imports", Kind.GAUGE, "Imports by how far they are.", samples);
  }

  @Override
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    pace.ifAvailable(kept -> {
      int waiting = kept.waiting();
      findings.add(
          new Finding(
              "memory",
              waiting < MANY_WAIT,
              String.format(
                  Locale.ROOT,
                  waiting < MANY_WAIT
                      ? "%,d happenings wait for their commit."
                      : "%,d happenings wait for their commit: more is told than the disk can keep.",
                  waiting)));
    });
    boolean open = imports.all().stream().anyMatch(one -> one.state().equals("undoing"));
    findings.add(
        new Finding(
            "imports", true, open ? "An import is being taken back." : "Nothing is stuck."));
    return findings;
  }
}
