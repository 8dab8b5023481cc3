package org.stamkunde.manners.consent;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stamkunde.tables.Csv;
import org.stamkunde.tables.FileFault;
import org.stamkunde.tables.Row;

/// Which column of a file of consents is which, by its name.
final class ConsentColumns {
  /// What a column can be, with the names by which it is known.
  enum Field {
    CUSTOMER("customer", "customerid", "customernumber", "kunde", "kundenummer", "kundenr"),
    EMAIL("email", "emailaddress", "epost", "epostadresse", "mail"),
    PURPOSE("purpose", "formal", "formål"),
    CHANNEL("channel", "kanal"),
    WHAT("what", "status", "state", "consent", "samtykke"),
    AT("at", "time", "date", "givenat", "tid", "tidspunkt", "dato"),
    SENDER("sender", "avsender", "afsender"),
    WORDING("wording", "text", "tekst", "ordlyd"),
    VERSION("version", "versjon"),
    LANGUAGE("language", "språk", "sprog"),
    HOW("how", "method", "kilde"),
    EVIDENCE("evidence", "proof", "bevis"),
    JURISDICTION("jurisdiction", "country", "land"),
    EXPIRES("expires", "expiresat", "utløper", "udløber"),
    SOURCE("source"),
    ID("id", "messageid");

    private final List<String> names;

    Field(String... names) {
      this.names = List.of(names);
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Map<Field, Integer> column = new EnumMap<>(Field.class);

  static ConsentColumns of(Row header) {
    ConsentColumns columns = new ConsentColumns();
    for (int i = 0; i < header.cells(); i++) {
      String name = plain(header.text(i));
      for (Field field : Field.values()) {
        if (field.names.contains(name) && columns.column.putIfAbsent(field, i) != null) {
          throw new FileFault(
              "Two columns of the file are %s. Leave one of them out.".formatted(field.word()),
              header.line(),
              header.text(i));
        }
      }
    }
    columns.demand(header);
    return columns;
  }

  private void demand(Row header) {
    List<String> missing = new ArrayList<>();
    if (!has(Field.CUSTOMER) && !has(Field.EMAIL)) {
      missing.add("customer or email");
    }
    for (Field field : List.of(Field.PURPOSE, Field.CHANNEL, Field.AT)) {
      if (!has(field)) {
        missing.add(field.word());
      }
    }
    if (!has(Field.WORDING) && !has(Field.VERSION)) {
      missing.add("wording, or version and language");
    }
    if (!missing.isEmpty()) {
      throw new FileFault(
          "The file has no column for %s. Name the columns as consent export does."
              .formatted(String.join("; ", missing)),
          header.line(),
          null);
    }
  }

  boolean has(Field field) {
    return column.containsKey(field);
  }

  /// The cell of this field; empty where there is no such column.
  String cell(Row row, Field field) {
    Integer at = column.get(field);
    return at == null || at >= row.cells() ? "" : Csv.plain(row.text(at).strip());
  }

  private static String plain(String header) {
    return header.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
