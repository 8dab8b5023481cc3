package org.stamkunde.memory.orders;

import java.util.List;
import java.util.stream.Collectors;
import org.stamkunde.tables.FileFault;
import org.stamkunde.tables.Recognised;
import org.stamkunde.tables.Sheet;

/// Chooses the columns of an orders export: by their names, and where a name leaves it open or says
/// nothing, by their content.
final class ColumnChoice {
  private final Recognised recognised;
  private final Content content;
  private final Columns columns;

  private ColumnChoice(List<String> headers, List<List<String>> sample) {
    recognised = OrdersVocabulary.WORDS.recognise(headers);
    content = new Content(sample);
    Sheet dialect = recognised.dialect();
    boolean nordic = recognised.speaks("nb") || recognised.speaks("da");
    boolean continues = dialect != null && dialect.continues();
    columns = new Columns(headers, dialect == null ? null : dialect.name(), continues, nordic);
  }

  static Columns of(List<String> headers, List<List<String>> sample, long line) {
    ColumnChoice choice = new ColumnChoice(headers, sample);
    for (Field field : Field.values()) {
      choice.byName(field, line);
    }
    choice.products(line);
    choice.customers(line);
    choice.anyName();
    choice.byContent();
    choice.demandAll(line);
    return choice.columns;
  }

  /// The header has all the columns that an orders export must have, or most of them.
  static boolean fits(List<String> headers) {
    Recognised recognised = OrdersVocabulary.WORDS.recognise(headers);
    return recognised.columns().size() >= 3
        && !recognised.best(Field.ORDER.key()).isEmpty()
        && !recognised.best(Field.QUANTITY.key()).isEmpty();
  }

  private void byName(Field field, long line) {
    List<Integer> found = recognised.best(field.key());
    if (!found.isEmpty()) {
      refuseTwice(field, found, line);
      columns.set(field, found.getFirst());
    }
  }

  private void refuseTwice(Field field, List<Integer> found, long line) {
    boolean needed = field.compareTo(Field.TITLE) <= 0;
    boolean who = field == Field.CUSTOMER || field == Field.EMAIL;
    if (found.size() > 1 && (needed || who)) {
      String names = quoted(found.stream().map(columns::header).toList());
      String places =
          found.stream().map(i -> String.valueOf(i + 1)).collect(Collectors.joining(" and "));
      throw new FileFault(
          "Line %d: two columns could be the %s: %s (columns %s). Rename or delete the wrong one."
              .formatted(line, field.words(), names, places),
          line,
          columns.header(found.get(1)));
    }
  }

  private void products(long line) {
    List<Integer> any = recognised.best("anyproduct");
    if (any.size() > 1 && !columns.has(Field.PRODUCT)) {
      refuseTwice(Field.PRODUCT, any, line);
    }
    if (!any.isEmpty()) {
      boolean number = columns.has(Field.PRODUCT);
      if (!number) {
        columns.set(Field.PRODUCT, any.getFirst());
      } else if (!columns.has(Field.TITLE)) {
        columns.set(Field.TITLE, any.getFirst());
      }
    }
  }

  private void customers(long line) {
    List<Integer> any = recognised.best("anycustomer");
    if (any.isEmpty()) {
      return;
    }
    int column = any.getFirst();
    if (content.mails(column)) {
      setIfFree(Field.EMAIL, column);
    } else if (columns.has(Field.CUSTOMER) || columns.has(Field.EMAIL) && content.people(column)) {
      setIfFree(Field.NAME, column);
    } else {
      refuseTwice(Field.CUSTOMER, any, line);
      columns.set(Field.CUSTOMER, column);
    }
  }

  private void setIfFree(Field field, int column) {
    if (!columns.has(field)) {
      columns.set(field, column);
    }
  }

  /// A column called only "name" names what stands to its left.
  private void anyName() {
    for (int column : recognised.best("anyname")) {
      Field left = column == 0 ? null : columns.field(column - 1);
      boolean ofCustomer = left == Field.CUSTOMER || left == Field.EMAIL;
      boolean product = !columns.has(Field.TITLE) && !columns.has(Field.PRODUCT);
      boolean ofProduct = left == Field.PRODUCT || product;
      if (!columns.has(Field.TITLE) && ofProduct && !ofCustomer) {
        columns.set(Field.TITLE, column);
      } else {
        setIfFree(Field.NAME, column);
      }
    }
  }

  private void byContent() {
    int date = -1;
    int mail = -1;
    int price = -1;
    for (int i = columns.width() - 1; i >= 0; i--) {
      if (!columns.taken(i) && !recognised.named(i)) {
        date = content.dates(i) ? only(date, i) : date;
        mail = content.mails(i) ? only(mail, i) : mail;
        price = content.decimals(i) && !content.dates(i) ? only(price, i) : price;
      }
    }
    if (date >= 0) {
      setIfFree(Field.DATE, date);
    }
    if (mail >= 0) {
      setIfFree(Field.EMAIL, mail);
    }
    if (price >= 0 && !columns.has(Field.TOTAL)) {
      setIfFree(Field.PRICE, price);
    }
  }

  /// Two candidates are none.
  private static int only(int before, int now) {
    return before == -1 ? now : -2;
  }

  private void demandAll(long line) {
    demand(line, Field.ORDER);
    demand(line, Field.DATE);
    demand(line, Field.QUANTITY);
    demand(line, Field.PRICE, Field.TOTAL);
    demand(line, Field.PRODUCT, Field.TITLE);
    demand(line, Field.CUSTOMER, Field.EMAIL);
  }

  private void demand(long line, Field field, Field... others) {
    boolean there = columns.has(field);
    String words = field.words();
    for (Field other : others) {
      there |= columns.has(other);
      words += " or " + other.words();
    }
    if (!there) {
      throw new FileFault(
          "Line %d: no column for the %s was found among %s. Call it %s, for instance."
              .formatted(line, words, listed(columns.headers()), names(field)),
          line,
          null);
    }
  }

  private static String names(Field field) {
    List<String> names = OrdersVocabulary.WORDS.namesOf(field.key());
    return names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(" or "));
  }

  private static String listed(List<String> headers) {
    int most = 20;
    List<String> first =
        headers.stream()
            .limit(most)
            .map(h -> h.length() > 40 ? h.substring(0, 40) + "…" : h)
            .toList();
    String more = headers.size() > most ? " and %d more".formatted(headers.size() - most) : "";
    return quoted(first) + more;
  }

  private static String quoted(List<String> names) {
    return names.stream()
        .map(name -> '"' + name.replaceAll("\\p{Cntrl}", "\uFFFD") + '"')
        .collect(Collectors.joining(", "));
  }
}
