package org.stamkunde.memory.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.stamkunde.memory.Imports;
import org.stamkunde.memory.Refused;
import org.stamkunde.memory.orders.ReadingOptions;
import org.stamkunde.memory.orders.TooManyRejects;
import org.stamkunde.memory.web.FileState.Broken;
import org.stamkunde.memory.web.FileState.Faulty;
import org.stamkunde.memory.web.FileState.Reading;
import org.stamkunde.memory.web.FileState.Running;
import org.stamkunde.memory.web.FileState.Taken;
import org.stamkunde.memory.web.FileState.TakenBack;
import org.stamkunde.memory.web.FileState.Understood;
import org.stamkunde.tables.FileFault;

/// Reads, takes in and takes back files while their readers look at other pages: one after the
/// other, on one thread.
@Component
@ConditionalOnWebApplication
class RunningImports implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(RunningImports.class);

  private static final Duration KEPT = Duration.ofDays(1);

  private final Imports imports;
  private final UploadFolder folder;
  private final Clock clock;
  private final Map<String, HeldFile> files = new ConcurrentHashMap<>();
  private final Map<Long, FileState> undone = new ConcurrentHashMap<>();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("imports").daemon().factory());

  RunningImports(Imports imports, UploadFolder folder, Clock clock) {
    this.imports = imports;
    this.folder = folder;
    this.clock = clock;
  }

  Optional<HeldFile> file(String token) {
    return Optional.ofNullable(files.get(token));
  }

  Optional<FileState> undoing(long id) {
    return Optional.ofNullable(undone.get(id));
  }

  /// Keeps a file and begins to read it.
  String hold(MultipartFile sent) {
    dropForgotten();
    String token = UUID.randomUUID().toString();
    var path = folder.keep(token, sent);
    files.put(
        token,
        new HeldFile(
            token,
            path.getFileName().toString(),
            sent.getSize(),
            path,
            clock.instant(),
            ReadingOptions.NONE,
            new Reading()));
    read(token, ReadingOptions.NONE);
    return token;
  }

  /// Reads the file (again) as somebody says that it is to be read.
  void read(String token, ReadingOptions options) {
    HeldFile file = files.get(token);
    if (file == null || file.state() instanceof Running) {
      return;
    }
    files.put(token, file.with(options).in(new Reading()));
    work(state -> state(token, state), () -> new Understood(imports.read(file.path(), options)));
  }

  void begin(String token) {
    HeldFile file = files.get(token);
    if (file == null || !(file.state() instanceof Understood)) {
      return;
    }
    Consumer<FileState> tell = state -> state(token, state);
    tell.accept(waiting());
    work(
        state -> {
          tell.accept(state);
          if (!(state instanceof Faulty)) {
            folder.drop(token);
          }
        },
        () -> new Taken(imports.run(file.path(), file.options(), progress(tell))));
  }

  void undo(long id) {
    Consumer<FileState> tell = state -> undone.put(id, state);
    if (undone.get(id) instanceof Running) {
      return;
    }
    tell.accept(waiting());
    work(tell, () -> new TakenBack(imports.undo(id, progress(tell))));
  }

  /// Nobody wants this file any more. One that is being taken in goes on.
  void drop(String token) {
    HeldFile file = files.get(token);
    if (file != null && !(file.state() instanceof Running)) {
      files.remove(token);
      folder.drop(token);
    }
  }

  /// What somebody sent and then left lying does not stay for ever.
  private void dropForgotten() {
    Instant yesterday = clock.instant().minus(KEPT);
    files.values().stream()
        .filter(file -> file.since().isBefore(yesterday))
        .map(HeldFile::token)
        .toList()
        .forEach(this::drop);
  }

  @Override
  public void destroy() {
    worker.shutdownNow();
  }

  private void state(String token, FileState state) {
    files.computeIfPresent(token, (key, file) -> file.in(state));
  }

  private Running waiting() {
    Instant now = clock.instant();
    return new Running("waiting", 0, 0, now, now);
  }

  private void work(Consumer<FileState> tell, Supplier<FileState> task) {
    CompletableFuture.supplyAsync(task, worker)
        .whenComplete((state, fault) -> tell.accept(fault == null ? state : told(fault)));
  }

  private static FileState told(Throwable fault) {
    Throwable cause = fault instanceof CompletionException ? fault.getCause() : fault;
    if (cause instanceof TooManyRejects many) {
      return new Faulty(String.valueOf(many.getMessage()), true);
    }
    if (cause instanceof FileFault || cause instanceof Refused) {
      return new Faulty(String.valueOf(cause.getMessage()), false);
    }
    String reference = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("import failed, reference {}", reference, cause);
    return new Broken(reference);
  }

  private Imports.Progress progress(Consumer<FileState> tell) {
    return new Imports.Progress() {
      private String now = "";
      private Instant began = clock.instant();

      @Override
      public void at(String stage, long done, long of) {
        if (!stage.equals(now)) {
          now = stage;
          began = clock.instant();
        }
        tell.accept(new Running(stage, done, of, began, clock.instant()));
      }
    };
  }
}
