package org.stamkunde.memory.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stamkunde.frame.Formats;
import org.stamkunde.frame.Texts;
import org.stamkunde.memory.Imports.Import;
import org.stamkunde.memory.Imports.Result;
import org.stamkunde.memory.orders.OrdersReading;
import org.stamkunde.memory.web.FileState.Running;

/// Imports in words and written numbers, as their pages show them.
@Component
class ImportWords {
  private static final Pattern COLUMN = Pattern.compile("column \"(.*)\" as a whole");
  private static final Pattern ON_LINE = Pattern.compile("a part above 12 on line (\\d+)");

  private final Texts texts;
  private final Formats formats;

  ImportWords(Texts texts, Formats formats) {
    this.texts = texts;
    this.formats = formats;
  }

  /// One import in the list.
  record Row(
      long id,
      String file,
      String state,
      String chip,
      String when,
      String rows,
      String taken,
      String rejected,
      boolean undoable) {}

  Row row(Import one) {
    Result result = one.result();
    String chip =
        switch (one.state()) {
          case "done" -> "yes";
          case "undone", "dropped" -> "";
          default -> "wait";
        };
    return new Row(
        one.id(),
        one.file(),
        texts.sayOr("memory.state." + one.state(), one.state()),
        chip,
        formats.moment(one.began()),
        formats.number(result.rows()),
        formats.number(result.accepted()),
        formats.number(result.rejected()),
        one.state().equals("done"));
  }

  String sentence(List<Import> all) {
    List<Import> done = all.stream().filter(one -> one.state().equals("done")).toList();
    if (done.isEmpty()) {
      return texts.say("memory.imports.none");
    }
    long rows = done.stream().mapToLong(one -> one.result().accepted()).sum();
    return texts.count(
        "memory.imports.sentence",
        done.size(),
        formats.number(done.size()),
        formats.number(rows),
        formats.day(done.stream().map(Import::began).max(Instant::compareTo).orElseThrow()));
  }

  String sentence(Import one) {
    Result result = one.result();
    return switch (one.state()) {
      case "done" ->
          texts.say(
              "memory.import.done",
              formats.number(result.customers()),
              formats.number(result.orders()),
              formats.number(result.seconds(), result.seconds() < 10 ? 1 : 0));
      case "undone" -> texts.say("memory.import.undone");
      case "dropped" -> texts.say("memory.import.dropped");
      default -> texts.say("memory.import.going");
    };
  }

  /// The counts of an import; the last three add up to the first.
  record Figures(
      String rows,
      String taken,
      String seen,
      String rejected,
      String share,
      boolean anyRejected,
      boolean adds) {}

  Figures figures(Result result) {
    boolean adds = result.rows() == result.accepted() + result.duplicates() + result.rejected();
    double share = result.rows() == 0 ? 0 : (double) result.rejected() / result.rows();
    return new Figures(
        formats.number(result.rows()),
        formats.number(result.accepted()),
        formats.number(result.duplicates()),
        formats.number(result.rejected()),
        share > 0 ? formats.percent(share, share < 0.01 ? 2 : 1) : texts.say("memory.count.none"),
        result.rejected() > 0,
        adds);
  }

  /// A reason with its written numbers.
  record Reason(String why, String column, String rows, String first, String says) {}

  List<Reason> reasons(RejectReasons reasons) {
    return reasons.all().stream()
        .map(one ->
            new Reason(
                texts.sayOr("memory.why." + slug(one.why()), one.why()),
                one.column(),
                formats.number(one.rows()),
                texts.say("memory.line", one.firstLine()),
                one.says()))
        .toList();
  }

  /// A file as it was understood.
  record Understood(
      List<Finding> findings,
      List<Column> columns,
      List<String> heads,
      List<List<String>> sample,
      String rows,
      String accepted,
      String rejected,
      boolean anyRejected,
      @Nullable String currency,
      String used) {}

  record Finding(String what, String value, String because) {}

  record Column(String header, @Nullable String field, @Nullable String example) {}

  Understood reading(OrdersReading reading) {
    List<Column> columns =
        reading.columns().stream()
            .map(one ->
                new Column(
                    one.header(),
                    one.field() == null
                        ? null
                        : texts.sayOr("memory.field." + slug(one.field()), one.field()),
                    one.example()))
            .toList();
    long used = columns.stream().filter(one -> one.field() != null).count();
    return new Understood(
        reading.findings().stream().map(this::finding).toList(),
        columns,
        reading.columns().stream().map(OrdersReading.Column::header).toList(),
        reading.sample().stream().limit(8).toList(),
        formats.number(reading.rows()),
        formats.number(reading.accepted()),
        formats.number(reading.rejected()),
        reading.rejected() > 0,
        reading.currency(),
        texts.say("memory.file.columns", formats.number(used), formats.number(columns.size())));
  }

  private Finding finding(OrdersReading.Finding one) {
    return new Finding(
        texts.sayOr("memory.finding." + one.what(), one.what()),
        texts.sayOr("memory.finding.value." + slug(one.value()), one.value()),
        because(one.because()));
  }

  private String because(String words) {
    Matcher column = COLUMN.matcher(words);
    if (column.matches()) {
      return texts.say("memory.because.column", column.group(1));
    }
    Matcher line = ON_LINE.matcher(words);
    if (line.matches()) {
      return texts.say("memory.because.part-above-12", line.group(1));
    }
    return texts.sayOr("memory.because." + slug(words), words);
  }

  String unknownZone(String zone) {
    return texts.say("memory.file.zone.unknown", zone);
  }

  /// How far a file is, ready for the bar.
  record Step(
      String word,
      @Nullable String says,
      boolean rejects,
      long done,
      long of,
      String big,
      String small,
      @Nullable String left,
      @Nullable String pace,
      int phase) {
    static Step said(String word, @Nullable String says, boolean rejects) {
      return new Step(word, says, rejects, 0, 0, "", "", null, null, 0);
    }
  }

  Step state(FileState state) {
    return switch (state) {
      case Running running -> step(running);
      case FileState.Faulty faulty -> Step.said(word(state), faulty.says(), faulty.rejects());
      case FileState.Broken broken ->
          Step.said(word(state), texts.say("memory.file.broken", broken.reference()), false);
      case FileState.TakenBack back ->
          Step.said(
              word(state),
              texts.say(
                  "memory.import.taken-back",
                  formats.number(back.undone().retracted()),
                  formats.number(back.undone().kept())),
              false);
      default -> Step.said(word(state), null, false);
    };
  }

  static String word(FileState state) {
    return switch (state) {
      case FileState.Reading reading -> "reading";
      case FileState.Understood understood -> "understood";
      case FileState.Faulty faulty -> "faulty";
      case Running running -> "running";
      case FileState.Taken taken -> "taken";
      case FileState.TakenBack back -> "taken-back";
      case FileState.Broken broken -> "broken";
    };
  }

  private Step step(Running running) {
    double seconds = Duration.between(running.began(), running.at()).toMillis() / 1000.0;
    boolean known = running.of() > 0;
    boolean paced = seconds >= 1 && running.done() > 0;
    double pace = paced ? running.done() / seconds : 0;
    String big = formats.number(running.done());
    String small =
        known
            ? texts.say("memory.progress.of", formats.number(running.of()))
            : texts.say("memory.progress.rows");
    String stage = texts.sayOr("memory.stage." + running.stage(), running.stage());
    return new Step(
        "running",
        stage,
        false,
        running.done(),
        running.of(),
        known || running.done() > 0 ? big : stage,
        known || running.done() > 0 ? small : "",
        paced && known ? left((running.of() - running.done()) / pace) : null,
        paced ? texts.say("memory.progress.pace", formats.number(rounded(pace))) : null,
        phase(running.stage()));
  }

  private static int phase(String stage) {
    return switch (stage) {
      case "learning" -> 3;
      case "applying", "undoing" -> 2;
      case "waiting" -> 0;
      default -> 1;
    };
  }

  private String left(double seconds) {
    return seconds < 90
        ? texts.say("memory.progress.seconds", formats.number(Math.ceil(seconds)))
        : texts.say("memory.progress.minutes", formats.number(Math.ceil(seconds / 60)));
  }

  private static double rounded(double pace) {
    double step = Math.pow(10, Math.max(0, Math.floor(Math.log10(Math.max(1, pace))) - 2));
    return Math.round(pace / step) * step;
  }

  String size(long bytes) {
    return bytes < 1_000_000
        ? texts.say("memory.file.kb", formats.number(Math.max(1, bytes / 1000)))
        : texts.say("memory.file.mb", formats.number(bytes / 1e6, bytes < 10_000_000 ? 1 : 0));
  }

  /// A text key cannot hold spaces and signs.
  static String slug(String words) {
    return words
        .toLowerCase(java.util.Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
