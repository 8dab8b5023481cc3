package org.stamkunde.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.stamkunde.lifetime.BgNbd;
import org.stamkunde.lifetime.Fit;
import org.stamkunde.lifetime.MbgNbd;
import org.stamkunde.lifetime.ParetoNbd;
import org.stamkunde.lifetime.RepeatTable;

/// Fitting the models of buying and leaving to the CDNOW sample.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class LifetimeFitBenchmark {
  private RepeatTable weeks = RepeatTable.of(new int[0], new double[0], new double[0]);

  @Setup
  public void read() throws IOException {
    weeks = PublicFiles.cdnowSample();
  }

  @Benchmark
  public Fit<BgNbd> bgNbd() {
    return BgNbd.fit(weeks);
  }

  @Benchmark
  public Fit<MbgNbd> mbgNbd() {
    return MbgNbd.fit(weeks);
  }

  @Benchmark
  public Fit<ParetoNbd> paretoNbd() {
    return ParetoNbd.fit(weeks);
  }
}
