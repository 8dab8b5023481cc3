package org.stamkunde.manners.consent;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Receipt;
import tools.jackson.databind.json.JsonMapper;

/// A consent that counts when the address itself has said so: a token goes there, and comes back
/// once, in time. Until then nothing is agreed to. What is confirmed is what was asked: the words
/// and their version are settled when the token is made, and stay so.
@Service
public class DoubleOptIn {
  private static final int BYTES = 32;
  private static final int SHOWN = 16;
  private static final JsonMapper json = new JsonMapper();
  private final JdbcTemplate jdbc;
  private final Consents consents;
  private final Purposes purposes;
  private final Traces traces;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  DoubleOptIn(JdbcTemplate jdbc, Consents consents, Purposes purposes, Traces traces, Clock clock) {
    this.jdbc = jdbc;
    this.consents = consents;
    this.purposes = purposes;
    this.traces = traces;
    this.clock = clock;
  }

  /// Notes what is asked for and answers the token to send; it is kept nowhere.
  public String ask(Identity customer, Given given, Duration valid) {
    Instant now = clock.instant();
    Given settled = settled(given, purposes.terms().act(given, now));
    byte[] secret = new byte[BYTES];
    random.nextBytes(secret);
    // So it begins with a letter: a command line takes a hyphen for an option.
    secret[0] &= 0x7F;
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    jdbc.update("delete from manners_unconfirmed where until < ?", utc(now));
    jdbc.update(
        "insert into manners_unconfirmed (token, customer, asked_at, until, given) values (?, ?, ?, ?, ?::jsonb)",
        hash(token),
        customer.id(),
        utc(now),
        utc(now.plus(valid)),
        json.writeValueAsString(settled));
    return token;
  }

  /// What waits for a token: for which purpose, on which channel, in which words of which language.
  public record Waiting(
      String purpose, String channel, String wording, @Nullable String language) {}

  /// What this token would confirm; empty where it is unknown, used or too old. Looking confirms
  /// nothing: programs look at links before their reader does.
  public Optional<Waiting> waiting(String token) {
    return asked(hash(token)).stream()
        .map(one -> words(one).given())
        .map(given ->
            new Waiting(
                given.purpose(),
                given.channel(),
                String.valueOf(given.wording()),
                given.language()))
        .findFirst();
  }

  private record Asked(Identity customer, Instant at, Given given) {}

  private List<Asked> asked(byte[] hash) {
    return jdbc.query(
        "select customer, asked_at, given from manners_unconfirmed where token = ? and until >= ?",
        (row, n) ->
            new Asked(
                Identity.parse(row.getString(1)),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                json.readValue(row.getString(3), Given.class)),
        hash,
        utc(clock.instant()));
  }

  /// What was asked before words were settled in the asking was asked in those of that moment.
  private Asked words(Asked one) {
    Given given = one.given();
    return given.wording() != null
        ? one
        : new Asked(
            one.customer(),
            one.at(),
            settled(given, purposes.terms().asOf(one.at()).act(given, one.at())));
  }

  private static Given settled(Given given, Act.Consented told) {
    int version = told.proof().version();
    return new Given(
        told.purpose(),
        told.channel(),
        given.sender(),
        told.proof().language(),
        version == 0 ? null : version,
        told.wording(),
        given.how(),
        given.evidence(),
        told.proof().jurisdiction(),
        given.expires());
  }

  /// The token came back on the shop's own page, from this address of the network.
  public Optional<Receipt> confirmHere(String token, String address) {
    return confirm(token, "on the page, " + traces.of(address));
  }

  /// The token came back: the consent is given. Empty where it is unknown, used or too old.
  public Optional<Receipt> confirm(String token, @Nullable String evidence) {
    byte[] hash = hash(token);
    List<Asked> asked = asked(hash);
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    Asked one = words(asked.getFirst());
    String shown = HexFormat.of().formatHex(hash).substring(0, SHOWN);
    // Told under the token's own id: whoever sends it twice at one moment says it once.
    Receipt receipt =
        consents.give(
            new Consents.Word(one.customer(), "double-opt-in", shown),
            proven(one, shown, clock.instant(), evidence));
    jdbc.update("delete from manners_unconfirmed where token = ?", hash);
    return Optional.of(receipt);
  }

  private static Given proven(Asked one, String token, Instant now, @Nullable String evidence) {
    Given given = one.given();
    String seen =
        "asked %s, confirmed %s, token %s"
                .formatted(
                    one.at().truncatedTo(ChronoUnit.SECONDS),
                    now.truncatedTo(ChronoUnit.SECONDS),
                    token)
            + (given.evidence() == null ? "" : ", " + given.evidence())
            + (evidence == null ? "" : ", " + evidence);
    return new Given(
        given.purpose(),
        given.channel(),
        given.sender(),
        given.language(),
        given.version(),
        given.wording(),
        "double-opt-in",
        seen,
        given.jurisdiction(),
        given.expires());
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(
          "SHA-256 must be there\nMaybe this Java is cut down to less than the standard.", e);
    }
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
