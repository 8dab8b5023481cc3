package org.stamkunde.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stamkunde.linkage.Linkage;
import org.stamkunde.linkage.OneAgainstAll;
import org.stamkunde.linkage.Records;

/// Who is who among public and made-up records, without labels: F1 of pairs and clusters, and the
/// time from the file to the clusters. Arguments: febrl3, febrl4, splink-fake1000, or a number of
/// made-up people; runs of each are three, the first in a cold machine where it is the only one.
public final class LinkageStudy {
  private static final long SEED = 20_260_101;
  private static final int RUNS = 3;
  private static final int ASKED = 20_000;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private LinkageStudy() {}

  public static void main(String[] arguments) throws IOException {
    for (String data : arguments) {
      if (data.matches("\\d+")) {
        madeUp(Integer.parseInt(data));
      } else {
        for (int run = 0; run < RUNS; run++) {
          job(data, run);
        }
      }
    }
  }

  private static void job(String data, int run) throws IOException {
    long cpu = cpu();
    long began = System.nanoTime();
    PublicPeople people = PublicPeople.named(data);
    Linkage linkage = Linkage.of(people.records());
    List<List<Integer>> clusters = linkage.clusters();
    double seconds = (System.nanoTime() - began) / 1e9;
    double busy = (cpu() - cpu) / 1e9;
    double sinceStart =
        (System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime()) / 1e3;
    tell(data, run, "F1, pairs", pairs(linkage, people.who()), seconds, busy);
    tell(data, run, "F1, clusters", clusters(clusters, people), seconds, busy);
    if (run == 0) {
      System.out.printf(
          Locale.ROOT,
          "{\"study\":\"linkage\",\"data\":\"%s\",\"metric\":\"seconds since the process"
              + " began\",\"value\":%.3f}%n",
          data,
          sinceStart);
    }
  }

  private static void madeUp(int count) {
    MadeUpTown town = new MadeUpTown(SEED);
    PublicPeople people = town.people(count);
    long cpu = cpu();
    long began = System.nanoTime();
    Linkage linkage = Linkage.of(people.records());
    List<List<Integer>> clusters = linkage.clusters();
    double seconds = (System.nanoTime() - began) / 1e9;
    double busy = (cpu() - cpu) / 1e9;
    String data = "made up, " + count;
    tell(data, 0, "F1, pairs", pairs(linkage, people.who()), seconds, busy);
    tell(data, 0, "F1, clusters", clusters(clusters, people), seconds, busy);
    lookUp(data, linkage, town, people);
  }

  /// Records of people who are there, with new slips and gaps, one after the other.
  private static void lookUp(String data, Linkage linkage, MadeUpTown town, PublicPeople people) {
    long began = System.nanoTime();
    OneAgainstAll index = linkage.index();
    double built = (System.nanoTime() - began) / 1e9;
    Records records = people.records();
    @Nullable String[][] asked = new @Nullable String[ASKED][];
    for (int q = 0; q < ASKED; q++) {
      asked[q] = town.again(records.values((int) ((long) q * records.size() / ASKED)));
    }
    for (int round = 0; round < 2; round++) {
      long[] nanos = new long[ASKED];
      long[] busy = new long[ASKED];
      int found = 0;
      for (int q = 0; q < ASKED; q++) {
        long busyBefore = THREADS.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        List<OneAgainstAll.Found> like = index.like(5, asked[q]);
        nanos[q] = System.nanoTime() - start;
        busy[q] = THREADS.getCurrentThreadCpuTime() - busyBefore;
        String person = people.who().get(records.id((int) ((long) q * records.size() / ASKED)));
        found +=
            like.stream().anyMatch(f -> String.valueOf(people.who().get(f.id())).equals(person))
                ? 1
                : 0;
      }
      System.out.printf(
          Locale.ROOT,
          "{\"study\":\"linkage\",\"data\":\"%s\",\"run\":%d,\"metric\":\"one against"
              + " all\",\"built\":%.2f,%s,%s,\"foundAmongFive\":%.4f}%n",
          data,
          round,
          built,
          times("", nanos),
          times("Cpu", busy),
          (double) found / ASKED);
    }
  }

  private static String times(String what, long[] nanos) {
    Arrays.sort(nanos);
    return String.format(
        Locale.ROOT,
        "\"p50%1$sMs\":%2$.3f,\"p99%1$sMs\":%3$.3f,\"most%1$sMs\":%4$.3f",
        what,
        nanos[ASKED / 2] / 1e6,
        nanos[ASKED * 99 / 100] / 1e6,
        nanos[ASKED - 1] / 1e6);
  }

  private static void tell(
      String data, int run, String metric, double[] score, double seconds, double busy) {
    System.out.printf(
        Locale.ROOT,
        "{\"study\":\"linkage\",\"data\":\"%s\",\"run\":%d,\"metric\":\"%s\",\"value\":%.5f,\"precision\":%.5f,\"recall\":%.5f,\"seconds\":%.3f,\"cpuSeconds\":%.3f}%n",
        data,
        run,
        metric,
        2 * score[0] / (score[1] + score[2]),
        score[0] / score[1],
        score[0] / score[2],
        seconds,
        busy);
  }

  /// Right, found, true.
  private static double[] pairs(Linkage linkage, Map<String, String> who) {
    Records records = linkage.records();
    long right =
        linkage.pairs().stream()
            .filter(pair -> same(records, pair.one(), pair.other(), who))
            .count();
    return new double[] {right, linkage.pairs().size(), truth(who)};
  }

  private static double[] clusters(List<List<Integer>> clusters, PublicPeople people) {
    double right = 0;
    double found = 0;
    for (List<Integer> cluster : clusters) {
      for (int i = 0; i < cluster.size(); i++) {
        for (int j = i + 1; j < cluster.size(); j++) {
          found++;
          right += same(people.records(), cluster.get(i), cluster.get(j), people.who()) ? 1 : 0;
        }
      }
    }
    return new double[] {right, found, truth(people.who())};
  }

  private static boolean same(Records records, int a, int b, Map<String, String> who) {
    return String.valueOf(who.get(records.id(a))).equals(who.get(records.id(b)));
  }

  private static double truth(Map<String, String> who) {
    Map<String, Integer> counts = new HashMap<>();
    who.values().forEach(person -> counts.merge(person, 1, Integer::sum));
    return counts.values().stream().mapToDouble(n -> n * (n - 1) / 2.0).sum();
  }

  private static long cpu() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}
