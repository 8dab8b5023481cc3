package org.stamkunde.memory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.stamkunde.memory.orders.OrderLine;
import org.stamkunde.memory.orders.OrdersReading;

/// Online Retail, read line by line without any guessing.
record RetailReading(Path file, long from, long to) implements OrdersReading {
  @Override
  public void each(Consumer<OrderLine> accepted, Consumer<Reject> rejected) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file), 1 << 16),
                StandardCharsets.UTF_8))) {
      reader.readLine();
      String text;
      for (long row = 1; row <= to && (text = reader.readLine()) != null; row++) {
        if (row > from) {
          accepted.accept(row(row, cells(text)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static OrderLine row(long row, List<String> cells) {
    Line line =
        new Line(
            cells.get(1),
            cells.get(2).isEmpty() ? null : cells.get(2),
            new BigDecimal(cells.get(3)),
            new BigDecimal(cells.get(5)),
            null);
    String customer = cells.get(6).isEmpty() ? null : cells.get(6).replace(".0", "");
    Profile profile =
        new Profile(null, null, null, null, null, null, null, null, null, cells.get(7));
    return new OrderLine(
        row,
        cells.get(0),
        LocalDateTime.parse(cells.get(4).replace(' ', 'T')).toInstant(ZoneOffset.UTC),
        line,
        customer,
        null,
        profile,
        null);
  }

  private static List<String> cells(String text) {
    List<String> cells = new ArrayList<>(8);
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        boolean twice = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
        if (twice) {
          cell.append('"');
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  @Override
  public List<Finding> findings() {
    return List.of();
  }

  @Override
  public List<Column> columns() {
    return List.of();
  }

  @Override
  public List<List<String>> sample() {
    return List.of();
  }

  @Override
  public long rows() {
    return Math.min(to, 541_909) - from;
  }

  @Override
  public long accepted() {
    return rows();
  }

  @Override
  public long rejected() {
    return 0;
  }

  @Override
  public String currency() {
    return null;
  }
}
