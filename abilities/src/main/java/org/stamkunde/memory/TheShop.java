package org.stamkunde.memory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// The shop as its settings, its first import, the clock and the newest purchase tell it.
@Service
class TheShop implements Shop {
  private static final Duration OLD = Duration.ofDays(60);
  private final ShopRow row;
  private final CustomerRows customers;
  private final MemorySettings settings;
  private final Clock clock;

  TheShop(ShopRow row, CustomerRows customers, MemorySettings settings, Clock clock) {
    this.row = row;
    this.customers = customers;
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
    Optional<Instant> newest = customers.lastBought();
    return newest
        .filter(bought -> Duration.between(bought, now).compareTo(OLD) > 0)
        .map(bought -> endOf(bought.atZone(zone).toLocalDate(), zone))
        .orElseGet(() -> new AsOf(now.atZone(zone).toLocalDate(), now, zone));
  }

  private static AsOf endOf(LocalDate day, ZoneId zone) {
    return new AsOf(day, day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1), zone);
  }
}
