package org.stamkunde.manners.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stamkunde.manners.Channel;
import org.stamkunde.memory.Look;
import org.stamkunde.memory.Shop;

/// The shop's limits as they are kept.
@Component
class PolicyRows implements Policies {
  private final JdbcTemplate jdbc;
  private final Shop shop;
  private final Clock clock;

  PolicyRows(JdbcTemplate jdbc, Shop shop, Clock clock) {
    this.jdbc = jdbc;
    this.shop = shop;
    this.clock = clock;
  }

  @Override
  public Policy current() {
    return Look.once(Policy.class, this::read);
  }

  private Policy read() {
    List<Policy.Cap> caps = new ArrayList<>();
    List<Policy> found =
        jdbc.query(
            """
            select p.quiet_from, p.quiet_to, p.spacing_hours, p.half_life_days, p.annoyance,
              p.opt_out_offered, p.opt_out_since, p.country, c.most, c.days, c.channel, c.topic
            from manners_policy p left join manners_cap c on true order by c.place
            """,
            (row, n) -> policy(row, caps),
            new Object[0]);
    // Each row brought its cap; the last one knows all of them.
    return found.getLast();
  }

  private static Policy policy(ResultSet row, List<Policy.Cap> caps) throws SQLException {
    int most = row.getInt(9);
    if (!row.wasNull()) {
      caps.add(new Policy.Cap(most, row.getInt(10), channel(row.getString(11)), row.getString(12)));
    }
    return new Policy(
        caps,
        row.getObject(1, LocalTime.class),
        row.getObject(2, LocalTime.class),
        row.getInt(3),
        row.getDouble(4),
        row.getDouble(5),
        row.getBoolean(6),
        row.getObject(7, LocalDate.class),
        row.getString(8));
  }

  private static @Nullable Channel channel(@Nullable String word) {
    return word == null ? null : Channel.of(word).orElse(null);
  }

  /// Whoever does not say since when offers a no from today on.
  private @Nullable LocalDate since(Policy policy) {
    LocalDate told = policy.optOutSince();
    return policy.optOutOffered() && told == null
        ? LocalDate.ofInstant(clock.instant(), shop.zone())
        : told;
  }

  @Override
  @Transactional
  public void set(Policy policy) {
    jdbc.update(
        """
        update manners_policy set quiet_from = ?, quiet_to = ?, spacing_hours = ?,
          half_life_days = ?, annoyance = ?, opt_out_offered = ?, opt_out_since = ?,
          country = ?
        """,
        policy.quietFrom(),
        policy.quietTo(),
        policy.spacingHours(),
        policy.halfLifeDays(),
        policy.annoyance(),
        policy.optOutOffered(),
        since(policy),
        policy.country());
    jdbc.update("delete from manners_cap");
    int place = 0;
    for (Policy.Cap cap : policy.caps()) {
      Channel channel = cap.channel();
      jdbc.update(
          "insert into manners_cap (place, most, days, channel, topic) values (?, ?, ?, ?, ?)",
          ++place,
          cap.most(),
          cap.days(),
          channel == null ? null : channel.word(),
          cap.topic());
    }
  }
}
