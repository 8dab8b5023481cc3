package org.stamkunde.manners.consent;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stamkunde.manners.consent.ConsentColumns.Field;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Happening;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Proof;
import org.stamkunde.memory.Stance;
import org.stamkunde.tables.DateOrder;
import org.stamkunde.tables.DateReader;
import org.stamkunde.tables.Row;

/// Reads one row of a file of consents after the other.
final class ConsentReader {
  private static final String GIVEN = "given";
  private static final int LONGEST_ID = 200;

  /// In which column stands what the shop's terms have something against.
  private static final Map<String, Field> WRITTEN =
      Map.of(
          "channel", Field.CHANNEL,
          "purpose", Field.PURPOSE,
          "version", Field.VERSION,
          "unworded", Field.WORDING);

  private static final String UNKNOWN_PURPOSE =
      "No purpose is called so. Define it first, on the page Consent.";
  private static final Duration AHEAD = Duration.ofDays(1);
  private final ConsentColumns columns;
  private final Terms terms;
  private final Instant now;
  private final DateReader dates;

  ConsentReader(ConsentColumns columns, Terms terms, Instant now, ZoneId zone) {
    this.columns = columns;
    this.terms = terms;
    this.now = now;
    this.dates = new DateReader(DateOrder.DAY_FIRST, zone);
  }

  /// A cell that cannot be used.
  private static final class Fault extends RuntimeException {
    private final Field field;

    private final transient Mistake why;

    Fault(Field field, String word, String pattern, Object... values) {
      super(word, null, false, false);
      this.field = field;
      this.why = Mistake.of(word, pattern, values);
    }
  }

  ConsentRow read(Row row) {
    try {
      if (row.control()) {
        throw new Fault(Field.CUSTOMER, "row.control", "The row holds control characters.");
      }
      Identity customer = customer(row);
      Instant at = moment(row, Field.AT);
      if (at == null) {
        throw new Fault(
            Field.AT, "row.at", "The time is missing: a consent without it proves nothing.");
      }
      Act act = act(row, at);
      String id = cell(row, Field.ID);
      String source = cell(row, Field.SOURCE);
      return new ConsentRow.Told(
          row.line(),
          row.texts(),
          new Happening(
              customer,
              at,
              source.isEmpty() || id.isEmpty() ? "consent-import" : source,
              id.isEmpty() ? named(row) : id,
              act),
          unless(act));
    } catch (Fault fault) {
      return faulty(row, fault.field.word(), cell(row, fault.field), fault.why);
    } catch (ConsentMistake mistake) {
      Field field = WRITTEN.get(mistake.mistake().word());
      return faulty(
          row,
          field == null ? "" : field.word(),
          field == null ? "" : cell(row, field),
          mistake.mistake());
    }
  }

  private static ConsentRow.Faulty faulty(Row row, String column, String says, Mistake why) {
    return new ConsentRow.Faulty(new RejectedRow(row.line(), column, says, why, row.texts()));
  }

  /// The same row again is the same word.
  private static String named(Row row) {
    String cells = String.join("\u0000", row.texts());
    return UUID.nameUUIDFromBytes(cells.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /// A consent for a purpose that the shop does not know may stand in its own timelines.
  private @Nullable Mistake unless(Act act) {
    return act instanceof Act.Consented told && !terms.knows(told.purpose())
        ? Mistake.of("row.purpose", UNKNOWN_PURPOSE)
        : null;
  }

  private Act act(Row row, Instant at) {
    String purpose = cell(row, Field.PURPOSE);
    String channel = cell(row, Field.CHANNEL).toLowerCase(Locale.ROOT);
    String what = what(row);
    if (!what.equals(GIVEN) && objection(row, what, purpose)) {
      boolean all = channel.equals(Stance.ALL);
      return new Act.Objected(
          all ? Act.Objected.Scope.ALL : Act.Objected.Scope.CHANNEL,
          all ? null : Terms.channel(channel),
          or(row, Field.EVIDENCE),
          what.equals(ConsentExport.LIFTED));
    }
    if (!what.equals(GIVEN)) {
      String on = channel.equals(Stance.ALL) ? channel : Terms.channel(channel);
      return new Act.Withdrew(purpose.isEmpty() ? Stance.ALL : purpose, on, or(row, Field.HOW));
    }
    Given given =
        new Given(
            purpose,
            channel,
            or(row, Field.SENDER),
            or(row, Field.LANGUAGE),
            version(row),
            words(row),
            columns.has(Field.HOW) ? or(row, Field.HOW) : "import",
            or(row, Field.EVIDENCE),
            or(row, Field.JURISDICTION),
            moment(row, Field.EXPIRES));
    return terms.knows(purpose) ? terms.act(given, at) : unknown(given);
  }

  private static Act unknown(Given given) {
    String words = given.wording();
    if (given.purpose().isEmpty() || words == null) {
      throw new Fault(Field.PURPOSE, "row.purpose", UNKNOWN_PURPOSE);
    }
    Integer version = given.version();
    return new Act.Consented(
        given.purpose(),
        Terms.channel(given.channel()),
        words,
        new Proof(
            given.sender(),
            version == null ? 0 : version,
            given.language(),
            given.how(),
            given.evidence(),
            given.jurisdiction(),
            given.expires()));
  }

  /// A file without a column for it holds consents alone.
  private String what(Row row) {
    if (!columns.has(Field.WHAT)) {
      return GIVEN;
    }
    return switch (cell(row, Field.WHAT).toLowerCase(Locale.ROOT)) {
      case "given", "consented", "yes", "ja", "true", "1", "subscribed" -> GIVEN;
      case "withdrawn", "withdrew", "no", "nei", "nej", "false", "0", "unsubscribed" ->
          ConsentExport.WITHDRAWN;
      case ConsentExport.LIFTED -> ConsentExport.LIFTED;
      default -> throw new Fault(Field.WHAT, "row.what", "This must be given or withdrawn.");
    };
  }

  /// Refusals of a channel or of everything stand among what was taken back; to lift one takes back
  /// nothing else.
  private boolean objection(Row row, String what, String purpose) {
    boolean told = ConsentExport.OBJECTION.equals(or(row, Field.HOW));
    if (what.equals(ConsentExport.LIFTED) && !told) {
      throw new Fault(Field.HOW, "row.lifted", "Only a refusal (how: objection) can be lifted.");
    }
    return told && (purpose.isEmpty() || purpose.equals(Stance.ALL));
  }

  private @Nullable String words(Row row) {
    String words = cell(row, Field.WORDING);
    if (words.isEmpty() && version(row) == null) {
      throw new Fault(
          Field.WORDING,
          "row.words",
          "The words that were agreed to are missing; give them, or their version.");
    }
    return words.isEmpty() ? null : words;
  }

  private @Nullable Integer version(Row row) {
    String version = cell(row, Field.VERSION);
    if (version.isEmpty()) {
      return null;
    }
    if (!version.matches("\\d{1,6}")) {
      throw new Fault(Field.VERSION, "row.version", "A version is a whole number.");
    }
    return Integer.valueOf(version);
  }

  private Identity customer(Row row) {
    String number = cell(row, Field.CUSTOMER);
    String email = cell(row, Field.EMAIL);
    if (number.isEmpty() && email.isEmpty()) {
      throw new Fault(
          Field.CUSTOMER, "row.nobody", "Nobody is named: neither a number nor an e-mail address.");
    }
    if (number.length() > LONGEST_ID || email.length() > LONGEST_ID) {
      throw new Fault(Field.CUSTOMER, "row.long", "The name is too long to be right.");
    }
    Identity who = number.isEmpty() ? Identity.email(email) : Identity.parse(number);
    boolean address = who.kind() != Identity.Kind.EMAIL || who.value().matches("[^@\\s]+@[^@\\s]+");
    if (who.value().isBlank() || who.kind() == Identity.Kind.ORDER || !address) {
      throw new Fault(
          number.isEmpty() ? Field.EMAIL : Field.CUSTOMER,
          "row.customer",
          "A customer is a number, or an address as email:NAME@EXAMPLE.COM.");
    }
    return who;
  }

  private @Nullable Instant moment(Row row, Field field) {
    String cell = cell(row, field);
    if (cell.isEmpty()) {
      return null;
    }
    // With slashes nobody knows which is the day.
    boolean plain = cell.matches("\\d{4}-.*|\\d{1,2}\\.\\d{1,2}\\.\\d{4}.*");
    Instant at = plain ? dates.read(cell.toCharArray(), 0, cell.length()) : null;
    if (at == null) {
      throw new Fault(
          field, "row.time", "Write the time as 2026-01-05T10:00:00+01:00 or 5.1.2026 10:00.");
    }
    if (field == Field.AT && (at.isBefore(Instant.EPOCH) || at.isAfter(now.plus(AHEAD)))) {
      throw new Fault(field, "row.range", "The time must lie between 1970 and now.");
    }
    return at;
  }

  private String cell(Row row, Field field) {
    return columns.cell(row, field);
  }

  private @Nullable String or(Row row, Field field) {
    String cell = cell(row, field);
    return cell.isEmpty() ? null : cell;
  }
}
