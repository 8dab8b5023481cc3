package org.stamkunde.manners.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.MessageClass;
import org.stamkunde.manners.Wish;
import org.stamkunde.memory.Lookups;

/// The ledger's tables.
@Component
class ContactRows {
  private static final String COLUMNS =
      """
      id, record, at, until, state, channel, kind, sender, purpose, topic, offer, programme,
      relevance, worth, paragraph
      """;
  private static final String SINCE =
      """
      select %s from manners_contact where record = any (?) and at >= ?::timestamptz and state <> 2
      order by at, id
      """
          .formatted(COLUMNS);
  private final JdbcTemplate jdbc;

  ContactRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// Holds these customers for the running transaction, in the order of their records, so that no
  /// two transactions wait for each other.
  void lock(Collection<Long> customers) {
    Long[] sorted = customers.stream().distinct().sorted().toArray(Long[]::new);
    jdbc.update(
        """
        insert into manners_addressee (record) select unnest(?::bigint[])
        on conflict (record) do nothing
        """,
        (Object) sorted);
    jdbc.query(
        """
        select record from manners_addressee where record = any (?) order by record
        for no key update
        """,
        row -> {},
        (Object) sorted);
  }

  /// What was not returned of these records since then, oldest first.
  List<Entry> since(Collection<Long> records, Instant since) {
    return jdbc.query(
        SINCE, (row, n) -> entry(row), records.toArray(Long[]::new), since.toString());
  }

  /// Asks the same.
  static void askSince(Lookups lookups, Object name, Collection<Long> records, Instant since) {
    lookups.ask(
        name,
        SINCE,
        (row, n) -> entry(row),
        entries -> entries,
        records.toArray(Long[]::new),
        since.toString());
  }

  /// All of these records, also what was given back, oldest first.
  List<Entry> all(Collection<Long> records) {
    return jdbc.query(
        "select %s from manners_contact where record = any (?) order by at, id".formatted(COLUMNS),
        (row, n) -> entry(row),
        (Object) records.toArray(Long[]::new));
  }

  List<Entry> numbered(Collection<Long> ids) {
    return jdbc.query(
        "select %s from manners_contact where id = any (?)".formatted(COLUMNS),
        (row, n) -> entry(row),
        (Object) ids.toArray(Long[]::new));
  }

  private static Entry entry(ResultSet row) throws SQLException {
    Wish wish =
        new Wish(
            "",
            Channel.values()[row.getInt(6)],
            row.getString(8),
            row.getString(9),
            row.getString(10),
            MessageClass.values()[row.getInt(7)],
            row.getString(11),
            number(row, 13),
            number(row, 14),
            row.getString(12),
            moment(row, 3));
    return new Entry(
        row.getLong(1),
        row.getLong(2),
        wish,
        moment(row, 4),
        Entry.State.values()[row.getInt(5)],
        row.getString(15));
  }

  private static @Nullable Double number(ResultSet row, int column) throws SQLException {
    double number = row.getDouble(column);
    return row.wasNull() ? null : number;
  }

  private static Instant moment(ResultSet row, int column) throws SQLException {
    return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class)).toInstant();
  }

  /// So many numbers for contacts.
  List<Long> numbers(int count) {
    return jdbc.queryForList(
        "select nextval('manners_contact_number') from generate_series(1, ?)", Long.class, count);
  }

  void write(List<Entry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    jdbc.update(
        """
        insert into manners_contact (%s) select * from unnest(?::bigint[], ?::bigint[],
          ?::timestamptz[], ?::timestamptz[], ?::smallint[], ?::smallint[], ?::smallint[],
          ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::float8[], ?::float8[],
          ?::text[])
        """
            .formatted(COLUMNS),
        column(entries, Entry::id, Long[]::new),
        column(entries, Entry::record, Long[]::new),
        column(entries, entry -> entry.wish().at().toString(), String[]::new),
        column(entries, entry -> entry.until().toString(), String[]::new),
        column(entries, entry -> entry.state().ordinal(), Integer[]::new),
        column(entries, entry -> entry.wish().channel().ordinal(), Integer[]::new),
        column(entries, entry -> entry.wish().kind().ordinal(), Integer[]::new),
        column(entries, entry -> entry.wish().sender(), String[]::new),
        column(entries, entry -> entry.wish().purpose(), String[]::new),
        column(entries, entry -> entry.wish().topic(), String[]::new),
        column(entries, entry -> entry.wish().offer(), String[]::new),
        column(entries, entry -> entry.wish().programme(), String[]::new),
        column(entries, entry -> entry.wish().relevance(), Double[]::new),
        column(entries, entry -> entry.wish().worth(), Double[]::new),
        column(entries, Entry::paragraph, String[]::new));
  }

  private static <T> Object column(
      List<Entry> entries,
      Function<Entry, @Nullable T> value,
      java.util.function.IntFunction<T[]> array) {
    T[] column = array.apply(entries.size());
    for (int i = 0; i < column.length; i++) {
      column[i] = value.apply(entries.get(i));
    }
    return column;
  }

  /// These happen now.
  void used(Collection<Long> ids, Instant now) {
    if (!ids.isEmpty()) {
      jdbc.update(
          "update manners_contact set state = 1, at = ? where id = any (?) and state = 0",
          Timestamp.from(now),
          ids.toArray(Long[]::new));
    }
  }

  /// These do not happen, unless they did.
  void returned(Collection<Long> ids) {
    if (!ids.isEmpty()) {
      jdbc.update(
          "update manners_contact set state = 2 where id = any (?) and state = 0",
          (Object) ids.toArray(Long[]::new));
    }
  }

  /// Forgets what is older, and who was not contacted since.
  int thin(Instant before) {
    return jdbc.update("delete from manners_contact where at < ?", Timestamp.from(before));
  }

  long forget(Collection<Long> records) {
    Long[] all = records.toArray(Long[]::new);
    return jdbc.update("delete from manners_contact where record = any (?)", (Object) all)
        + jdbc.update("delete from manners_addressee where record = any (?)", (Object) all);
  }
}
