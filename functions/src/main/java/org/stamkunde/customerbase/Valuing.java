package org.stamkunde.customerbase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stamkunde.lifetime.CustomerForecast;
import org.stamkunde.memory.AsOf;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Look;
import org.stamkunde.memory.LooksUp;
import org.stamkunde.memory.Lookups;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Shop;
import org.stamkunde.numeric.Explanation;

/// Tells what customers are worth out of the list of customers.
@Component
class Valuing implements Values, LooksUp {
  private static final String COLUMNS =
      """
      select customer, name, net, orders, first_purchase,
        nullif(last_purchase, '-infinity') as last_purchase, rhythm_days, scored, active, mean, low,
        high, lifetime, overdue, at_stake
      from customerbase_customer
      """;

  private static final String OF = "where customer = ?";

  private final JdbcClient jdbc;
  private final Memory memory;
  private final Shop shop;
  private final Learned learned;
  private final UpToDate upToDate;

  Valuing(JdbcClient jdbc, Memory memory, Shop shop, Learned learned, UpToDate upToDate) {
    this.jdbc = jdbc;
    this.memory = memory;
    this.shop = shop;
    this.learned = learned;
    this.upToDate = upToDate;
  }

  /// Whose row of the list is looked at.
  private record Asked(String customer) {}

  @Override
  public void ask(Lookups lookups, Whom customer) {
    // What is to be learned first is read after that.
    if (!upToDate.isDue()) {
      AsOf today = shop.today();
      lookups.ask(
          new Asked(customer.customer()),
          COLUMNS + OF,
          (row, n) -> value(row, today),
          found -> found.stream().findFirst(),
          customer.customer());
    }
  }

  @Override
  public Optional<CustomerValue> of(String customer) {
    upToDate.begin();
    Optional<CustomerValue> known = row(customer);
    return known.isPresent()
        ? known
        : memory.of(Identity.parse(customer)).map(Remembered::customer).flatMap(this::row);
  }

  private Optional<CustomerValue> row(String customer) {
    AsOf today = shop.today();
    return Look.once(
        new Asked(customer),
        () ->
            jdbc.sql(COLUMNS + OF).param(customer).query((row, n) -> value(row, today)).optional());
  }

  @Override
  public List<CustomerValue> worthAWord(int most) {
    upToDate.ensure();
    AsOf today = shop.today();
    return jdbc.sql(COLUMNS + "where at_stake > 0 order by at_stake desc, customer limit ?")
        .param(most)
        .query((row, n) -> value(row, today))
        .list();
  }

  @Override
  public Optional<Explanation> why(String customer) {
    upToDate.begin();
    return memory.of(Identity.parse(customer)).flatMap(this::explained);
  }

  private Optional<Explanation> explained(Remembered remembered) {
    return learned
        .now()
        .map(s -> s.forecast(Histories.of(remembered, s.zone(), s.today())))
        .map(CustomerForecast::explanation);
  }

  private static CustomerValue value(ResultSet row, AsOf today) throws SQLException {
    boolean scored = row.getBoolean("scored");
    LocalDate last = day(row, "last_purchase", today.zone());
    return new CustomerValue(
        row.getString("customer"),
        row.getString("name"),
        row.getBigDecimal("net"),
        row.getInt("orders"),
        day(row, "first_purchase", today.zone()),
        last,
        last == null ? null : Integer.valueOf((int) ChronoUnit.DAYS.between(last, today.day())),
        number(row, "rhythm_days"),
        scored ? number(row, "active") : null,
        scored ? expected(row) : null,
        scored ? number(row, "lifetime") : null,
        row.getDouble("overdue"),
        row.getDouble("at_stake"),
        "revenue");
  }

  private static CustomerValue.Expected expected(ResultSet row) throws SQLException {
    return new CustomerValue.Expected(
        row.getDouble("mean"), row.getDouble("low"), row.getDouble("high"));
  }

  private static @Nullable LocalDate day(ResultSet row, String column, ZoneId zone)
      throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.atZoneSameInstant(zone).toLocalDate();
  }

  private static @Nullable Double number(ResultSet row, String column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? null : Double.valueOf(value);
  }
}
