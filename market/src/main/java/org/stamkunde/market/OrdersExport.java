package org.stamkunde.market;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes the orders of the simulated shop as a shop's own export: a CSV file in UTF-8, one row for
/// each line of an order, the times in the shop's zone. Equal arguments give equal bytes.
public final class OrdersExport {
  static final List<String> COLUMNS =
      List.of(
          "Order number",
          "Order date",
          "Customer number",
          "Customer name",
          "Company",
          "Organisation number",
          "Contact person",
          "E-mail",
          "Phone",
          "Address",
          "Postcode",
          "City",
          "Country",
          "Accepts marketing",
          "Product number",
          "Product name",
          "Size",
          "Quantity",
          "Unit price",
          "Currency");

  private final Writer out;
  private long rows;

  private OrdersExport(Writer out) throws IOException {
    this.out = out;
    out.write(String.join(",", COLUMNS));
    out.write('\n');
  }

  /// The two years of the demo's shop, ending with the day. Returns the number of rows.
  public static long writeDemo(Path file, long seed, LocalDate today) throws IOException {
    return write(file, Market.simulate(seed, MarketOptions.demo(today)), today);
  }

  /// Everything up to the end of the day, the oldest first. Returns the number of rows.
  public static long write(Path file, Market market, LocalDate until) throws IOException {
    try (OutputStream bytes = Files.newOutputStream(file)) {
      return write(bytes, market, until);
    }
  }

  public static long write(OutputStream bytes, Market market, LocalDate until) throws IOException {
    Writer out = open(bytes);
    OrdersExport export = new OrdersExport(out);
    market.purchasesUntil(until).forEach(export::row);
    out.flush();
    return export.rows;
  }

  /// The history of a market of any size, one customer after the other and so not in the order of
  /// time: nothing is kept, a million customers need little memory. Returns the number of rows.
  public static long writeByCustomer(Path file, long seed, MarketOptions options)
      throws IOException {
    Assortment assortment = Assortment.of(seed, options.opening(), options.days());
    Living living = new Living(seed, options, assortment);
    try (Writer out = open(Files.newOutputStream(file))) {
      OrdersExport export = new OrdersExport(out);
      long order = 10_000_000;
      for (int number = 0; number < options.customers(); number++) {
        Life life = living.of(number);
        Person person = Person.of(seed, number, life.shopper().company());
        for (Visit visit : life.visits()) {
          visit.each(
              options.opening(),
              ++order,
              person,
              purchase -> {
                if (!purchase.at().toLocalDate().isAfter(options.today())) {
                  export.row(purchase);
                }
              });
        }
      }
      return export.rows;
    }
  }

  private static Writer open(OutputStream bytes) {
    return new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), 1 << 16);
  }

  private void row(Purchase purchase) {
    try {
      for (PurchaseLine line : purchase.lines()) {
        cell(purchase.order());
        time(purchase.at());
        customer(purchase.customer());
        cell(line.product());
        cell(line.title());
        cell(line.size());
        cell(Integer.toString(line.quantity()));
        cell(line.price() + ".00");
        out.write(Market.CURRENCY);
        out.write('\n');
        rows++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void customer(@Nullable Person person) throws IOException {
    if (person == null) {
      out.write(",,,,,,,,,,,,");
      return;
    }
    cell(person.number());
    cell(person.name());
    cell(person.company());
    cell(person.organisationNumber());
    cell(person.contact());
    cell(person.email());
    cell(person.phone());
    cell(person.address());
    cell(person.postcode());
    cell(person.city());
    cell(person.country());
    cell(person.acceptsMarketing() ? "yes" : "no");
  }

  private void time(LocalDateTime at) throws IOException {
    cell(at.toLocalDate() + " " + at.toLocalTime());
  }

  private void cell(String text) throws IOException {
    boolean quoted = text.indexOf(',') >= 0 || text.indexOf('"') >= 0;
    out.write(quoted ? '"' + text.replace("\"", "\"\"") + '"' : text);
    out.write(',');
  }
}
