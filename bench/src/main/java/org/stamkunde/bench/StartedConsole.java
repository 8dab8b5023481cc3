package org.stamkunde.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A console that we started on a home, so that we may also kill it, and the PostgreSQL of that
/// home.
final class StartedConsole {
  private static final Pattern ADDRESS = Pattern.compile("\"address\":\"([^\"]+)\"");
  private static final Pattern KEY = Pattern.compile("\"key\":\"([^\"]+)\"");
  private final Process program;
  private final Path home;
  private final URI address;
  private final Duration start;

  private StartedConsole(Process program, Path home, URI address, Duration start) {
    this.program = program;
    this.home = home;
    this.address = address;
    this.start = start;
  }

  /// Starts it, and waits until it says that it is ready.
  static StartedConsole on(Path home, Path launcher) throws IOException {
    Instant began = Instant.now();
    Process program =
        program(launcher, home, List.of("serve", "--port", "0"), ProcessBuilder.Redirect.PIPE);
    // Left open: what it says later must not break it.
    BufferedReader said = program.inputReader(StandardCharsets.UTF_8);
    String line = said.readLine();
    Matcher ready = ADDRESS.matcher(String.valueOf(line));
    if (!ready.find()) {
      throw new IllegalStateException(
          "The console on %s must become ready\nMaybe its log tells why.".formatted(home));
    }
    return new StartedConsole(
        program, home, URI.create(ready.group(1)), Duration.between(began, Instant.now()));
  }

  URI address() {
    return address;
  }

  /// From its start until it was ready.
  Duration start() {
    return start;
  }

  /// What a command answers, which works through the running console.
  static String answer(Path launcher, Path home, String... words)
      throws IOException, InterruptedException {
    Process program = program(launcher, home, List.of(words), ProcessBuilder.Redirect.PIPE);
    String answer =
        new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (program.waitFor() != 0) {
      throw new IllegalStateException(
          "%s ended with %d\nMaybe the log in %s tells why."
              .formatted(words[0], program.exitValue(), home));
    }
    return answer;
  }

  /// A new key of this home, with which programs send events and read customers.
  static String key(Path launcher, Path home) throws IOException, InterruptedException {
    String made =
        answer(launcher, home, "key", "create", "--kind", "server", "--scope", "ingest,read");
    Matcher key = KEY.matcher(made);
    if (!key.find()) {
      throw new IllegalStateException("a key must be shown\nMaybe the answer has another form.");
    }
    return key.group(1);
  }

  private static Process program(
      Path launcher, Path home, List<String> words, ProcessBuilder.Redirect answer)
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

  /// Signal 9 for the program, which is then gone.
  void kill() throws InterruptedException {
    program.destroyForcibly().waitFor();
  }

  /// The process of the program.
  long pid() {
    return program.pid();
  }

  /// PostgreSQL's first process, which started the others.
  long postmaster() throws IOException {
    Path file = home.resolve("database").resolve("postmaster.pid");
    return Long.parseLong(Files.readAllLines(file).getFirst().strip());
  }

  /// Signal 9 for PostgreSQL and all its processes, which are then gone.
  void killDatabase() throws IOException, InterruptedException {
    ProcessHandle postmaster = ProcessHandle.of(postmaster()).orElseThrow();
    List<ProcessHandle> all = new ArrayList<>(List.of(postmaster));
    all.addAll(postmaster.descendants().toList());
    all.forEach(ProcessHandle::destroyForcibly);
    for (int wait = 0; wait < 500 && all.stream().anyMatch(ProcessHandle::isAlive); wait++) {
      Thread.sleep(2);
    }
  }

  /// Asks it to end, as Ctrl-C does.
  void end() throws InterruptedException {
    program.destroy();
    if (!program.waitFor(60, TimeUnit.SECONDS)) {
      program.destroyForcibly();
    }
  }
}
