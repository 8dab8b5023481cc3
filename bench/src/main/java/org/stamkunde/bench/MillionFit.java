package org.stamkunde.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.stamkunde.lifetime.BgNbd;
import org.stamkunde.lifetime.Fit;
import org.stamkunde.lifetime.RepeatTable;

/// BG/NBD fitted to a file of a million customers (frequency, recency, age), five times. Argument:
/// the file.
public final class MillionFit {
  private MillionFit() {}

  public static void main(String[] arguments) throws IOException {
    RepeatTable table = PublicFiles.summary(Path.of(arguments[0]));
    for (int run = 0; run < 5; run++) {
      long began = System.nanoTime();
      Fit<BgNbd> fit = BgNbd.fit(table);
      System.out.printf(
          Locale.ROOT,
          "{\"study\":\"BG/NBD, a million\",\"run\":%d,\"seconds\":%.3f,\"logLikelihood\":%.3f,\"model\":\"%s\"}%n",
          run,
          (System.nanoTime() - began) / 1e9,
          fit.logLikelihood(),
          fit.model());
    }
  }
}
