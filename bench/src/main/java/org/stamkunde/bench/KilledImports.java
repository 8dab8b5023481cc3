package org.stamkunde.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Kills the program and its database with signal 9 at random moments of an import, imports again,
/// and compares the base with that of a clean import.
///
/// Arguments: launcher, orders file, number of kills that meet a running import, seed, then options
/// of `import orders`.
public final class KilledImports {
  private final Path launcher;
  private final List<String> importing;
  private final Path folder = Files.createTempDirectory("stamkunde-kills");

  private KilledImports(Path launcher, List<String> importing) throws IOException {
    this.launcher = launcher;
    this.importing = importing;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> importing = new ArrayList<>(List.of("import", "orders", arguments[1]));
    importing.addAll(List.of(arguments).subList(4, arguments.length));
    KilledImports study = new KilledImports(Path.of(arguments[0]), importing);
    study.run(Integer.parseInt(arguments[2]), Long.parseLong(arguments[3]));
  }

  private void run(int kills, long seed) throws IOException, InterruptedException {
    SplittableRandom random = new SplittableRandom(seed);
    Path clean = folder.resolve("clean");
    long whole = milliseconds(clean);
    String wanted = figures(clean);
    int met = 0;
    int wrong = 0;
    for (int kill = 0; met < kills && kill < 3 * kills; kill++) {
      Path home = folder.resolve("killed-" + kill);
      long moment = (long) (whole * random.nextDouble(.05, 1));
      boolean database = random.nextBoolean();
      boolean running = killAt(home, moment, database);
      // The pace of a shared machine changes: the quickest import so far bounds the next moment.
      whole = Math.min(whole, milliseconds(home));
      boolean equal = figures(home).equals(wanted);
      met += running ? 1 : 0;
      wrong += equal ? 0 : 1;
      System.out.printf(
          "{\"kill\":%d,\"milliseconds\":%d,\"of\":%d,\"database\":%b,\"metRunning\":%b,\"equal\":%b}%n",
          kill, moment, whole, database, running, equal);
      remove(home);
    }
    remove(folder);
    System.out.printf("{\"met\":%d,\"seed\":%d,\"unequal\":%d}%n", met, seed, wrong);
    System.exit(wrong == 0 && met >= kills ? 0 : 1);
  }

  private long milliseconds(Path home) throws IOException, InterruptedException {
    Instant began = Instant.now();
    finish(home, importing);
    return Duration.between(began, Instant.now()).toMillis();
  }

  /// Kills the program (and PostgreSQL, where asked) after so many milliseconds; whether the import
  /// still ran.
  private boolean killAt(Path home, long milliseconds, boolean database)
      throws IOException, InterruptedException {
    Process program = start(home, importing, ProcessBuilder.Redirect.DISCARD);
    boolean ended = program.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    program.descendants().forEach(ProcessHandle::destroyForcibly);
    program.destroyForcibly().waitFor();
    if (database) {
      for (long pid : postmasters(home)) {
        ProcessHandle.of(pid)
            .ifPresent(postmaster -> {
              Stream<ProcessHandle> children = postmaster.descendants();
              postmaster.destroyForcibly();
              children.forEach(ProcessHandle::destroyForcibly);
            });
      }
    }
    return !ended;
  }

  private static List<Long> postmasters(Path home) throws IOException {
    if (!Files.exists(home)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(home)) {
      List<Long> pids = new ArrayList<>();
      for (Path file : files.filter(f -> f.endsWith("postmaster.pid")).toList()) {
        pids.add(Long.parseLong(Files.readAllLines(file).getFirst().strip()));
      }
      return pids;
    }
  }

  private String figures(Path home) throws IOException, InterruptedException {
    return finish(home, List.of("base"));
  }

  private String finish(Path home, List<String> words) throws IOException, InterruptedException {
    Process program = start(home, words, ProcessBuilder.Redirect.PIPE);
    String answer =
        new String(
            program.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    if (program.waitFor() != 0) {
      throw new IllegalStateException(
          "%s ended with %d\nMaybe its log in %s tells why."
              .formatted(words.getFirst(), program.exitValue(), home));
    }
    return answer;
  }

  private Process start(Path home, List<String> words, ProcessBuilder.Redirect answer)
      throws IOException {
    List<String> all = new ArrayList<>();
    all.add(launcher.toAbsolutePath().toString());
    all.addAll(words);
    all.addAll(List.of("--home", home.toString(), "--json"));
    return new ProcessBuilder(all)
        .redirectOutput(answer)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  static void remove(Path home) throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
