package org.stamkunde.memory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// The shop as its settings, its first import, the clock and the newest purchase tell it.
@Service
class TheShop implements Shop {
  private static final Duration OLD = Duration.ofDays(60);
  private final ShopRow row;
  private final Stamp lastBought;
  private final MemorySettings settings;
  private final Clock clock;

  TheShop(ShopRow row, Stamps stamps, MemorySettings settings, Clock clock) {
    this.row = row;
    this.lastBought =
        stamps.of(
            "select (extract(epoch from max(last_bought)) * 1000000)::bigint from memory_customer");
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public String currency() {
    String currency = row.currency();
    return currency == null ? "XXX" : currency;
  }

  @Override
  public ZoneId zone() {
    return row.zone();
  }

  @Override
  public AsOf today() {
    return Look.once(AsOf.class, this::seen);
  }

  private AsOf seen() {
    ZoneId zone = zone();
    if (settings.today() != null) {
      return endOf(settings.today(), zone);
    }
    Instant now = clock.instant();
    return newestPurchase()
        .filter(bought -> Duration.between(bought, now).compareTo(OLD) > 0)
        .map(bought -> endOf(bought.atZone(zone).toLocalDate(), zone))
        .orElseGet(() -> new AsOf(now.atZone(zone).toLocalDate(), now, zone));
  }

  /// The newest real purchase of all.
  private Optional<Instant> newestPurchase() {
    return Optional.ofNullable(lastBought.seen())
        .map(micros -> Instant.EPOCH.plus(Long.parseLong(micros), ChronoUnit.MICROS));
  }

  private static AsOf endOf(LocalDate day, ZoneId zone) {
    return new AsOf(day, day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1), zone);
  }
}
