package org.stamkunde.memory.orders;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// Writes small exports to a folder and reads them as a shop in Oslo would.
record OrdersFolder(Path folder) {
  static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  /// What a file gave.
  record Given(OrdersReading reading, List<OrderLine> lines, List<OrdersReading.Reject> rejects) {}

  Path write(byte[] content) {
    try {
      return Files.write(folder.resolve("orders.csv"), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Given read(String text) {
    return read(text, StandardCharsets.UTF_8, ReadingOptions.NONE);
  }

  Given read(String text, Charset charset, ReadingOptions options) {
    return read(write(text.getBytes(charset)), options);
  }

  static Given read(Path file, ReadingOptions options) {
    OrdersReading reading = OrdersFile.read(file, options, OSLO);
    List<OrderLine> lines = new ArrayList<>();
    List<OrdersReading.Reject> rejects = new ArrayList<>();
    reading.each(lines::add, rejects::add);
    return new Given(reading, lines, rejects);
  }

  static ReadingOptions accepting() {
    return new ReadingOptions(null, null, null, true);
  }

  static ReadingOptions dates(ReadingOptions.DateOrder order) {
    return new ReadingOptions(null, null, order, false);
  }
}
