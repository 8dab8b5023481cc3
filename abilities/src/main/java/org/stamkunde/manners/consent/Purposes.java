package org.stamkunde.manners.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.stamkunde.manners.Allowing;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.MessageClass;
import org.stamkunde.memory.Wished;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The purposes of consents and their wordings, as the shop defines them.
@Service
public class Purposes implements Allowing {
  private static final int LONGEST = 4_000;
  private static final JsonMapper json = new JsonMapper();
  private final JdbcTemplate jdbc;
  private final Wished wished;
  private final Clock clock;
  private volatile @Nullable Map<String, MessageClass> held;

  Purposes(JdbcTemplate jdbc, Wished wished, Clock clock) {
    this.jdbc = jdbc;
    this.wished = wished;
    this.clock = clock;
  }

  @Override
  public Optional<MessageClass> allowed(String purpose) {
    Map<String, MessageClass> known = held;
    return Optional.ofNullable((known == null ? read() : known).get(purpose));
  }

  /// One after the other, so that what was read before a purpose was defined never covers it.
  private synchronized Map<String, MessageClass> read() {
    Map<String, MessageClass> read = new HashMap<>();
    all().forEach(one -> read.put(one.name(), one.kind()));
    held = read;
    return read;
  }

  /// All purposes in the order of their names.
  public List<Purpose> all() {
    return jdbc.query("select * from manners_purpose order by name", (row, n) -> purpose(row));
  }

  public Optional<Purpose> named(String name) {
    return Optional.ofNullable(terms().purposes().get(name));
  }

  /// What may be agreed to at this moment.
  Terms terms() {
    Map<String, Purpose> purposes = new LinkedHashMap<>();
    all().forEach(one -> purposes.put(one.name(), one));
    Map<String, List<Wording>> wordings = new TreeMap<>();
    jdbc.query(
            "select * from manners_wording order by purpose, language, version desc",
            (row, n) -> wording(row))
        .forEach(one -> wordings.computeIfAbsent(one.purpose(), p -> new ArrayList<>()).add(one));
    return new Terms(purposes, wordings);
  }

  /// Adds a purpose, or puts another title, class or life in its place. Consents that were given
  /// stay as they were given, so a purpose that somebody agreed to keeps its class.
  public void define(Purpose purpose) {
    Purpose before = named(purpose.name()).orElse(purpose);
    if (before.kind() != purpose.kind() && (wished.agreed(purpose.name()) || awaited(purpose))) {
      throw Mistake.of(
              "class",
              "Somebody agreed to %s, for messages of the class %s; that cannot be turned into %s. Define another purpose.",
              purpose.name(),
              before.kind().word(),
              purpose.kind().word())
          .thrown();
    }
    jdbc.update(
        """
        insert into manners_purpose (name, class, lasts_days, titles, offered)
        values (?, ?, ?, ?::jsonb, ?::jsonb)
        on conflict (name) do update set class = excluded.class,
          lasts_days = excluded.lasts_days, titles = manners_purpose.titles || excluded.titles,
          offered = excluded.offered
        """,
        purpose.name(),
        purpose.kind().word(),
        purpose.lastsDays(),
        json.writeValueAsString(purpose.titles()),
        json.writeValueAsString(purpose.offered().stream().map(Channel::word).toList()));
    read();
  }

  /// Whether somebody was asked to confirm a consent for it.
  private boolean awaited(Purpose purpose) {
    return Boolean.TRUE.equals(
        jdbc.queryForObject(
            "select exists (select from manners_unconfirmed where given ->> 'purpose' = ?)",
            Boolean.class,
            purpose.name()));
  }

  /// All versions of all wordings of a purpose, by language, the newest first.
  public List<Wording> wordings(String purpose) {
    return terms().wordings().getOrDefault(purpose, List.of());
  }

  /// The newest wording in a language, for the law of a country where there is one of its own.
  public Optional<Wording> newest(String purpose, String language, @Nullable String jurisdiction) {
    return terms().newest(purpose, language, jurisdiction);
  }

  /// Puts a wording into words: a new version, unless the newest says the same.
  public Wording word(String purpose, String language, String text, @Nullable String jurisdiction) {
    Terms terms = terms();
    terms.known(purpose);
    String words = text.strip();
    if (!language.matches("[a-z]{2}")) {
      throw Mistake.of("language", "A language is two small letters, such as nb, da, sv, en or de.")
          .thrown();
    }
    if (jurisdiction != null && !jurisdiction.matches("[A-Z]{2}")) {
      throw Mistake.of(
              "jurisdiction", "A jurisdiction is a country's two letters, such as NO or DK.")
          .thrown();
    }
    if (words.isEmpty() || words.length() > LONGEST) {
      throw Mistake.of("wording", "A wording has 1 to %s letters.", LONGEST).thrown();
    }
    Optional<Wording> newest = terms.newest(purpose, language, jurisdiction);
    if (newest.isPresent()
        && newest.get().text().equals(words)
        && Objects.equals(newest.get().jurisdiction(), jurisdiction)) {
      return newest.get();
    }
    try {
      return jdbc.query(
              """
              insert into manners_wording (purpose, language, version, wording, jurisdiction, since)
              select ?, ?, coalesce(max(version), 0) + 1, ?, ?, ?
              from manners_wording where purpose = ? and language = ?
              returning *
              """,
              (row, n) -> wording(row),
              purpose,
              language,
              words,
              jurisdiction,
              clock.instant().atOffset(ZoneOffset.UTC),
              purpose,
              language)
          .getFirst();
    } catch (DuplicateKeyException raced) {
      throw Mistake.of(
              "raced", "Somebody else just wrote a version of it. Look at it, and try again.")
          .thrown();
    }
  }

  private static Purpose purpose(ResultSet row) throws SQLException {
    int days = row.getInt("lasts_days");
    boolean ends = !row.wasNull();
    return new Purpose(
        row.getString("name"),
        MessageClass.of(row.getString("class")).orElse(MessageClass.MARKETING),
        ends ? days : null,
        json.readValue(row.getString("titles"), new TypeReference<Map<String, String>>() {}),
        json.readValue(row.getString("offered"), new TypeReference<List<String>>() {}).stream()
            .flatMap(word -> Channel.of(word).stream())
            .toList());
  }

  private static Wording wording(ResultSet row) throws SQLException {
    return new Wording(
        row.getString("purpose"),
        row.getString("language"),
        row.getInt("version"),
        row.getString("wording"),
        row.getString("jurisdiction"),
        row.getObject("since", OffsetDateTime.class).toInstant());
  }
}
