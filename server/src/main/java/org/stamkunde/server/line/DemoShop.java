package org.stamkunde.server.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.stamkunde.market.Market;
import org.stamkunde.market.OrdersExport;
import org.stamkunde.memory.Imports;
import org.stamkunde.memory.orders.ReadingOptions;
import org.stamkunde.server.door.Speech;
import org.stamkunde.server.start.House;

/// Fills the home of the demo on its first start: the simulated shop writes an export, and it is
/// imported as a user's file would be.
final class DemoShop {
  private static final long SEED = 1994;

  private DemoShop() {}

  static void fill(House house, Speech speech) {
    Imports imports = house.door(Imports.class);
    if (imports.all().stream().anyMatch(one -> one.state().equals("done"))) {
      return;
    }
    ZoneId zone = ZoneId.of(Market.ZONE);
    LocalDate today = LocalDate.now(house.door(Clock.class).withZone(zone));
    speech.aside("Opening %s, a made-up shop with two years of history ...".formatted(Market.SHOP));
    try {
      Path folder = Files.createTempDirectory(house.home().folder(), "demo-");
      Path export = folder.resolve("vidde-og-vaag.csv");
      try {
        OrdersExport.writeDemo(export, SEED, today);
        Imports.Result result =
            imports.run(
                export,
                new ReadingOptions(Market.CURRENCY, zone, null, false),
                (stage, done, of) -> {});
        speech.aside(
            String.format(
                Locale.ROOT,
                "%,d customers with %,d orders are remembered.",
                result.customers(),
                result.orders()));
      } finally {
        Files.deleteIfExists(export);
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The export of the demo cannot be written", e);
    }
  }
}
