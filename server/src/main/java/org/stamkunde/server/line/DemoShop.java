package org.stamkunde.server.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.stamkunde.market.Market;
import org.stamkunde.market.OrdersExport;
import org.stamkunde.memory.Imports;
import org.stamkunde.memory.orders.ReadingOptions;
import org.stamkunde.server.door.Speech;
import org.stamkunde.server.home.Home;
import org.stamkunde.server.home.SettingsFile;
import org.stamkunde.server.start.House;

/// Fills the home of the demo on its first start: the simulated shop writes an export, and it is
/// imported as a user's file would be.
final class DemoShop {
  private static final long SEED = 1994;

  /// What stands beside the box in the made-up shop's checkout.
  private static final String BOX = "Ja takk, send meg nyheter og tilbud på e-post.";

  private DemoShop() {}

  /// The made-up shop can show to which words its customers said yes. A home that is there already
  /// may be anybody's.
  static void prepare(Home home) {
    if (Files.exists(home.cluster())) {
      return;
    }
    try {
      SettingsFile.begin(
          home,
          "The words beside the box in the checkout: customers of the demo said yes to these.",
          Map.of("stamkunde.memory.exported-consent", BOX));
    } catch (IOException e) {
      throw new UncheckedIOException("The settings of the demo cannot be written", e);
    }
  }

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
