package org.stamkunde.manners.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stamkunde.manners.Words;

/// The checker measured on labelled sentences: the open part, the part that was set aside before
/// the lists were written (under `words/aside`, or a new one in the folder that
/// `STAMKUNDE_WORDS_ASIDE` names), and the English parts of other writers. Each was read only after
/// it had been measured once.
final class MeasuredWords {
  private static final CheckingWords WORDS = new CheckingWords();

  private MeasuredWords() {}

  enum Part {
    OPEN("open", "words/", "service-open.tsv"),
    ASIDE("set aside", "words/aside/", "service.tsv"),
    SECOND("second", "words/second/", "service.tsv"),
    THIRD("third", "words/third/", "service.tsv"),
    FOURTH("fourth", "words/fourth/", "service.tsv"),
    FIFTH("fifth", "words/fifth/", "service.tsv");

    private final String title;
    private final String folder;
    private final String service;

    Part(String title, String folder, String service) {
      this.title = title;
      this.folder = folder;
      this.service = service;
    }
  }

  /// What became of the sentences of one language.
  record Figures(String language, int found, int missed, int wronged, int left) {
    double precision() {
      return (double) found / Math.max(1, found + wronged);
    }

    double recall() {
      return (double) found / Math.max(1, found + missed);
    }
  }

  static Optional<Figures> sentences(Part part, String language) {
    return lines(part, language + ".tsv").map(lines -> figures(lines, language));
  }

  private static Figures figures(List<String> lines, String language) {
    int[] count = new int[4];
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      if (cells.length < 4 || !cells[1].matches("marked|clean")) {
        continue;
      }
      boolean clean = WORDS.check(cells[3], language).clean();
      count[(cells[1].equals("marked") ? 0 : 2) + (clean ? 1 : 0)]++;
    }
    return new Figures(language, count[0], count[1], count[2], count[3]);
  }

  /// How many ordinary service sentences there are, and how many of them are marked.
  record Service(int all, int marked) {}

  static Optional<Service> service(Part part) {
    return lines(part, part.service)
        .map(lines -> {
          int all = 0;
          int marked = 0;
          for (String line : lines) {
            String[] cells = line.split("\t", -1);
            if (cells.length > 1 && Words.LANGUAGES.contains(cells[0])) {
              all++;
              marked += WORDS.check(cells[1], cells[0]).clean() ? 0 : 1;
            }
          }
          return new Service(all, marked);
        });
  }

  /// Which of the sentences that mean their words as they stand are marked all the same.
  static List<String> literalMarked() {
    return lines(Part.OPEN, "literal.tsv").orElseThrow().stream()
        .filter(line -> {
          String[] cells = line.split("\t", -1);
          return !WORDS.check(cells[1], cells[0]).clean();
        })
        .toList();
  }

  private static Optional<List<String>> lines(Part part, String name) {
    String folder = System.getenv("STAMKUNDE_WORDS_ASIDE");
    try {
      if (part == Part.ASIDE && folder != null && Files.exists(Path.of(folder, name))) {
        return Optional.of(Files.readAllLines(Path.of(folder, name)));
      }
      InputStream in = MeasuredWords.class.getResourceAsStream("/" + part.folder + name);
      if (in == null) {
        return Optional.empty();
      }
      try (in) {
        return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The table of docs/evidence/words.md, for the parts that are at hand.
  static String table() {
    List<String> rows = new ArrayList<>();
    rows.add(
        "| part | language | sentences | found | missed | wrongly marked | precision | recall |");
    rows.add("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |");
    for (Part part : Part.values()) {
      for (String language : List.of("en", "nb", "da", "sv", "de")) {
        sentences(part, language).ifPresent(figures -> rows.add(row(part, figures)));
      }
    }
    for (Part part : Part.values()) {
      service(part)
          .ifPresent(service ->
              rows.add(
                  "\nOrdinary service sentences, %s: %d of %d marked."
                      .formatted(part.title, service.marked(), service.all())));
    }
    return String.join("\n", rows);
  }

  private static String row(Part part, Figures figures) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %d | %d | %d | %d | %.2f | %.2f |",
        part.title,
        figures.language(),
        figures.found() + figures.missed() + figures.wronged() + figures.left(),
        figures.found(),
        figures.missed(),
        figures.wronged(),
        figures.precision(),
        figures.recall());
  }

  public static void main(String[] nothing) {
    System.out.println(table());
  }
}
