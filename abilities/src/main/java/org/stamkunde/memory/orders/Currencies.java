package org.stamkunde.memory.orders;

import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stamkunde.tables.FileFault;

/// The currency that a file names, in a column or beside its prices. It must be one.
final class Currencies {
  private static final Set<String> CODES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  private final Columns columns;
  private @Nullable String found;
  private @Nullable String lastCell;

  Currencies(Columns columns) {
    this.columns = columns;
  }

  /// Refuses a code that a person said and nobody knows.
  static @Nullable String said(@Nullable String code) {
    if (code != null && !CODES.contains(code.toUpperCase(Locale.ROOT))) {
      throw new FileFault(
          "The currency \"%s\" is unknown. Give its code of three letters, such as NOK, DKK or EUR."
              .formatted(code));
    }
    return code == null ? null : code.toUpperCase(Locale.ROOT);
  }

  void add(RowReader reader, long line) {
    boolean column = columns.has(Field.CURRENCY);
    String cell = column ? reader.cells().text(Field.CURRENCY) : reader.amounts().currency();
    if (cell == null || cell.equals(lastCell)) {
      return;
    }
    String code = code(cell);
    if (code == null && column && !cell.toLowerCase(Locale.ROOT).startsWith("kr")) {
      throw fault("the currency is none that is known. Write codes such as NOK, DKK, EUR", line);
    }
    if (code != null && found != null && !found.equals(code)) {
      throw fault(
          "the currency changes from %s to %s. Export the orders of each currency by itself"
              .formatted(found, code),
          line);
    }
    found = code == null ? found : code;
    lastCell = cell;
  }

  /// The file's currency, if it names one; it must be the one that a person said.
  @Nullable String agreed(@Nullable String said) {
    if (said != null && found != null && !said.equals(found)) {
      throw new FileFault(
          "The file says that its currency is %s, and --currency says %s. Leave --currency out, or say %1$s."
              .formatted(found, said));
    }
    return found;
  }

  private FileFault fault(String says, long line) {
    Field field = columns.has(Field.CURRENCY) ? Field.CURRENCY : Field.PRICE;
    int column = columns.has(field) ? columns.of(field) : columns.of(Field.TOTAL);
    String header = columns.header(column);
    return new FileFault("Line %d, column \"%s\": %s.".formatted(line, header, says), line, header);
  }

  private static @Nullable String code(String cell) {
    String word = cell.strip().toUpperCase(Locale.ROOT);
    return switch (word) {
      case "€" -> "EUR";
      case "£" -> "GBP";
      default -> CODES.contains(word) ? word : null;
    };
  }
}
