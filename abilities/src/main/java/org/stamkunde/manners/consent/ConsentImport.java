package org.stamkunde.manners.consent;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Entry;
import org.stamkunde.memory.Happening;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Receipt;
import org.stamkunde.memory.Refused;
import org.stamkunde.memory.Shop;
import org.stamkunde.tables.OtherEncoding;
import org.stamkunde.tables.Row;
import org.stamkunde.tables.Rows;
import org.stamkunde.tables.Separator;
import org.stamkunde.tables.TextFile;

/// Brings consents in from a file, with their proof. What is in the timelines already is not told
/// again.
@Service
public class ConsentImport {
  private static final int AT_A_TIME = 500;
  private static final int SHOWN_REJECTS = 100;
  private static final Mistake FORGOTTEN =
      Mistake.of("forgotten", "This customer was forgotten, for good.");

  private final Memory memory;
  private final Purposes purposes;
  private final Shop shop;
  private final ConsentPlace place;

  ConsentImport(Memory memory, Purposes purposes, Shop shop, ConsentPlace place) {
    this.memory = memory;
    this.purposes = purposes;
    this.shop = shop;
    this.place = place;
  }

  /// What became of a file: every row is taken, known already, or rejected.
  public record Result(
      long rows,
      long accepted,
      long rejected,
      long duplicates,
      long customers,
      @Nullable Path rejects,
      double seconds) {
    /// Whether more than one row in five cannot be taken: then the file is hardly what it seems.
    public boolean doubtful() {
      return rejected * 5 > rows;
    }
  }

  /// One row that is taken.
  public record Taken(long line, Happening happening) {}

  /// What would become of a file: the counts, the first rows that are taken, and the first that are
  /// not.
  public record Outlook(Result result, List<Taken> first, List<RejectedRow> rejects) {
    public Outlook {
      first = List.copyOf(first);
      rejects = List.copyOf(rejects);
    }
  }

  /// Reads the file and keeps nothing.
  public Outlook look(Path file) {
    Instant begin = place.clock().instant();
    Tally tally = pass(file, false);
    return new Outlook(
        tally.result(null, Duration.between(begin, place.clock().instant())),
        tally.first(),
        tally.rejects().stream()
            .sorted(Comparator.comparing(RejectedRow::line))
            .limit(SHOWN_REJECTS)
            .toList());
  }

  /// Reads the file; `keep` false: only says what would become of it.
  public Result bring(Path file, boolean keep, boolean acceptRejects) {
    if (!keep) {
      return look(file).result();
    }
    if (!acceptRejects) {
      demandFit(look(file));
    }
    Instant begin = place.clock().instant();
    Tally tally = pass(file, true);
    Instant end = place.clock().instant();
    Path rejects = tally.rejects().isEmpty() ? null : place.rejected().write(tally.rejects(), end);
    return tally.result(rejects, Duration.between(begin, end));
  }

  private static void demandFit(Outlook outlook) {
    if (outlook.result().doubtful()) {
      RejectedRow first = outlook.rejects().getFirst();
      throw new Refused(
          "%d of %d rows cannot be taken, the first on line %d: %s Mend the file, or say --accept-rejects. Nothing was kept."
              .formatted(
                  outlook.result().rejected(),
                  outlook.result().rows(),
                  first.line(),
                  first.why().english()));
    }
  }

  private Tally pass(Path file, boolean keep) {
    TextFile text = TextFile.open(file);
    try {
      return pass(text, keep);
    } catch (OtherEncoding turnedOut) {
      return pass(text.decidedOverAll(), keep);
    }
  }

  private Tally pass(TextFile text, boolean keep) {
    Tally tally = new Tally();
    try (Rows rows = text.rows(Separator.of(text).character())) {
      Row header = rows.next();
      if (header == null) {
        throw Mistake.of("empty", "The file is empty.").thrown();
      }
      ConsentReader reader =
          new ConsentReader(
              ConsentColumns.of(header), purposes.terms(), place.clock().instant(), shop.zone());
      List<ConsentRow.Told> some = new ArrayList<>();
      for (Row row = rows.next(); row != null; row = rows.next()) {
        tally.row();
        switch (reader.read(row)) {
          case ConsentRow.Told told -> some.add(told);
          case ConsentRow.Faulty faulty -> tally.reject(faulty.reject());
        }
        if (some.size() == AT_A_TIME) {
          take(some, tally, keep);
        }
      }
      take(some, tally, keep);
    }
    return tally;
  }

  private record Known(Instant at, Act act) {}

  private void take(List<ConsentRow.Told> some, Tally tally, boolean keep) {
    Map<Identity, Set<Known>> known = new HashMap<>();
    List<ConsentRow.Told> news = new ArrayList<>();
    for (ConsentRow.Told one : some) {
      Happening told = one.happening();
      Known same = new Known(told.at().truncatedTo(ChronoUnit.MICROS), told.act());
      if (!known.computeIfAbsent(told.who(), this::known).add(same)) {
        tally.known();
      } else if (one.unless() != null) {
        tally.reject(one.rejected("purpose", purpose(told.act()), one.unless()).reject());
      } else {
        news.add(one);
      }
    }
    List<Receipt> receipts =
        keep ? memory.remember(news.stream().map(ConsentRow.Told::happening).toList()) : List.of();
    for (int i = 0; i < news.size(); i++) {
      Receipt receipt = keep ? receipts.get(i) : null;
      if (receipt != null && receipt.refused() != null) {
        tally.reject(news.get(i).rejected("customer", "", FORGOTTEN).reject());
      } else if (receipt != null && receipt.duplicate()) {
        tally.known();
      } else {
        tally.accept(
            news.get(i), receipt == null ? news.get(i).happening().who().id() : receipt.customer());
      }
    }
    some.clear();
  }

  private static String purpose(Act act) {
    return act instanceof Act.Consented consented ? consented.purpose() : "";
  }

  private Set<Known> known(Identity who) {
    Set<Known> known = new HashSet<>();
    for (Entry entry : memory.timeline(who)) {
      entry.acts().forEach(act -> known.add(new Known(entry.at(), act)));
    }
    return known;
  }
}
