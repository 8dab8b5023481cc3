package org.stamkunde.manners.law;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.stamkunde.manners.Channel;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Remembered;

/// Washes the shop's customers against a register of reservations by the register's file. The file
/// itself is not kept: only its hash, the day, what it held, and keyed numbers of whom it names.
@Service
public class Washings {
  private final CountryLaw law;
  private final WashingRows rows;
  private final ReservationKey key;
  private final Memory memory;
  private final Clock clock;

  Washings(CountryLaw law, WashingRows rows, ReservationKey key, Memory memory, Clock clock) {
    this.law = law;
    this.rows = rows;
    this.key = key;
    this.memory = memory;
    this.clock = clock;
  }

  /// A register of a country's file: its word, its title, the country, and how long a washing lasts
  /// in the file's words.
  public record Kept(String word, String title, String country, String lasts) {}

  /// Every register that a country's file names.
  public List<Kept> registers() {
    return law.books().stream()
        .flatMap(book ->
            book.registers().stream()
                .map(one -> new Kept(one.word(), one.title(), code(book), one.lasts())))
        .toList();
  }

  private static String code(Rulebook book) {
    return book.zones().keySet().stream().sorted().findFirst().orElseThrow();
  }

  /// All washings, the newest first.
  public List<Washing> all() {
    return rows.all();
  }

  /// Today in a register's country.
  public LocalDate today(Kept register) {
    return LocalDate.ofInstant(clock.instant(), law.zone(register.country()));
  }

  /// Takes a register's file in. The same file of the same day is taken in once.
  public Washing wash(Wash asked) {
    Kept kept = known(asked.register());
    Rulebook.Holding holding =
        law.book(kept.country()).registers().stream()
            .filter(one -> one.word().equals(kept.word()))
            .findFirst()
            .orElseThrow();
    LocalDate today = today(kept);
    LocalDate day = asked.day() == null ? today : asked.day();
    if (day.isAfter(today)) {
      throw new Wash.Refused("The day of the register's answer (%s) is to come.".formatted(day));
    }
    WashedFile file = read(asked, holding, kept.country());
    boolean whole = !file.answers() && asked.lists() == Wash.Lists.RESERVED;
    Instant now = clock.instant();
    Washing washing =
        new Washing(
            null,
            kept.word(),
            day,
            now,
            holding.lasting().ends(day),
            file.hash(),
            new Washing.Counts(
                file.rows(),
                file.unread(),
                file.reserved().length,
                file.clear().length,
                found(holding, kept.country(), file)),
            whole);
    Optional<Washing> before = rows.same(washing);
    return before.isPresent() || asked.tried()
        ? before.orElse(washing)
        : rows.keep(washing, file, key.mark());
  }

  private WashedFile read(Wash asked, Rulebook.Holding holding, String country) {
    WashedFile file = WashedFile.read(asked, holding, country, key);
    Path submitted = asked.submitted();
    if (submitted == null) {
      return file;
    }
    if (asked.lists() != Wash.Lists.HITS) {
      throw new Wash.Refused(
          "Who was sent in is asked for where the file lists those of them who may not be contacted (hits), and not else.");
    }
    Wash sent = new Wash(submitted, asked.register(), asked.day(), Wash.Lists.CLEAR, asked.tried());
    return file.among(WashedFile.read(sent, holding, country, key), asked.file(), submitted);
  }

  private Kept known(String word) {
    return registers().stream()
        .filter(one -> one.word().equals(word))
        .findFirst()
        .orElseThrow(() ->
            new Wash.Refused(
                "No register is called %s. There are %s."
                    .formatted(
                        word,
                        registers().stream().map(Kept::word).collect(Collectors.joining(", ")))));
  }

  /// How many customers of the shop may not be contacted by what the file says.
  private long found(Rulebook.Holding register, String country, WashedFile file) {
    AtomicLong found = new AtomicLong();
    memory.each(one -> found.addAndGet(among(register, country, file, one) ? 1 : 0));
    return found.get();
  }

  private boolean among(
      Rulebook.Holding register, String country, WashedFile file, Remembered one) {
    for (Channel channel : register.channels()) {
      Optional<Addressed> name = WashedRegisters.addressed(one.profile(), channel, country);
      if (name.isPresent()
          && Arrays.binarySearch(file.reserved(), key.of(register.word(), name.get())) >= 0) {
        return true;
      }
    }
    return false;
  }
}
