package org.stamkunde.memory.orders;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.stamkunde.tables.Sheet;
import org.stamkunde.tables.Vocabulary;

/// The names of columns in exports of orders, from the resource folder `columns`: a text file for
/// each language and each program.
final class OrdersVocabulary {
  private static final List<String> SHEETS =
      List.of(
          "en",
          "nb",
          "da",
          "shopify",
          "woocommerce",
          "woocommerce-items",
          "magento",
          "visma",
          "economic",
          "odoo",
          "odoo-technical");

  static final Vocabulary WORDS = read();

  private OrdersVocabulary() {}

  private static Vocabulary read() {
    List<Sheet> sheets = new ArrayList<>();
    for (String name : SHEETS) {
      String path = "columns/" + name + ".txt";
      try (InputStream bytes = OrdersVocabulary.class.getResourceAsStream(path)) {
        sheets.add(Sheet.read(Objects.requireNonNull(bytes, path)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new Vocabulary(sheets);
  }
}
