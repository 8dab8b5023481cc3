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
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Receipt;
import tools.jackson.databind.json.JsonMapper;

/// A consent that counts when the address itself has said so: a token goes there, and comes back
/// once, in time. Until then nothing is agreed to.
@Service
public class DoubleOptIn {
  private static final int BYTES = 32;
  private static final int SHOWN = 16;
  private static final JsonMapper json = new JsonMapper();
  private final JdbcTemplate jdbc;
  private final Consents consents;
  private final Purposes purposes;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  DoubleOptIn(JdbcTemplate jdbc, Consents consents, Purposes purposes, Clock clock) {
    this.jdbc = jdbc;
    this.consents = consents;
    this.purposes = purposes;
    this.clock = clock;
  }

  /// Notes what is asked for and answers the token to send; it is kept nowhere.
  public String ask(Identity customer, Given given, Duration valid) {
    Instant now = clock.instant();
    purposes.terms().act(given, now);
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
        json.writeValueAsString(given));
    return token;
  }

  private record Asked(Identity customer, Instant at, Given given) {}

  /// The token came back: the consent is given. Empty where it is unknown, used or too old.
  public Optional<Receipt> confirm(String token, @Nullable String evidence) {
    byte[] hash = hash(token);
    List<Asked> asked =
        jdbc.query(
            "select customer, asked_at, given from manners_unconfirmed where token = ? and until >= ?",
            (row, n) ->
                new Asked(
                    Identity.parse(row.getString(1)),
                    row.getObject(2, OffsetDateTime.class).toInstant(),
                    json.readValue(row.getString(3), Given.class)),
            hash,
            utc(clock.instant()));
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    Asked one = asked.getFirst();
    String shown = HexFormat.of().formatHex(hash).substring(0, SHOWN);
    // Told under the token's own id: whoever sends it twice at one moment says it once.
    Receipt receipt =
        consents.give(
            new Consents.Word(one.customer(), "double-opt-in", shown),
            proven(one, shown, evidence));
    jdbc.update("delete from manners_unconfirmed where token = ?", hash);
    return Optional.of(receipt);
  }

  private static Given proven(Asked one, String token, @Nullable String evidence) {
    Given given = one.given();
    String seen =
        "asked %s, token %s".formatted(one.at().truncatedTo(ChronoUnit.SECONDS), token)
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
