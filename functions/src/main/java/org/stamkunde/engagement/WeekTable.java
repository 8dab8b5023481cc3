package org.stamkunde.engagement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stamkunde.tables.Csv;

/// This week's list as a table of text for a spreadsheet: every cell quoted, and none begins with a
/// sign that a spreadsheet would compute.
public final class WeekTable {
  private static final String HEAD =
      "customer,name,place,reason,say,language,products,channel,to,consent,value";

  private WeekTable() {}

  public static String csv(List<Contact> contacts) {
    StringBuilder table = new StringBuilder("\uFEFF").append(HEAD).append("\r\n");
    for (Contact one : contacts) {
      table.append(row(one)).append("\r\n");
    }
    return table.toString();
  }

  private static String row(Contact one) {
    String products =
        one.products().stream()
            .map(p -> p.title().equals(p.product()) ? p.product() : p.product() + " " + p.title())
            .collect(Collectors.joining("; "));
    return String.join(
        ",",
        Csv.quotedCell(one.customer()),
        Csv.quotedCell(one.name()),
        Csv.quotedCell(one.place()),
        Csv.quotedCell(one.reason()),
        Csv.quotedCell(one.say()),
        Csv.quotedCell(one.language()),
        Csv.quotedCell(products),
        Csv.quotedCell(one.channel().way()),
        Csv.quotedCell(one.channel().to()),
        Csv.quotedCell(one.channel().consent()),
        Csv.quotedCell(value(one.expected())));
  }

  private static String value(@Nullable Double expected) {
    return expected == null
        ? ""
        : BigDecimal.valueOf(expected).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }
}
