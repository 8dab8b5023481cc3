package org.stamkunde.customerbase;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A reader's conditions as the database reads them.
final class Fits {
  private final List<String> clauses = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();
  private String query = "";
  private String table = "customerbase_customer";

  void conditions(Conditions asked) {
    with("state = ?", asked.standing() == null ? null : asked.standing().ordinal());
    with("country = ?", asked.country());
    if (asked.repeat() != null) {
      and(asked.repeat() ? "orders > 1" : "orders = 1");
    }
    with("rfm_group = ?", asked.group() == null ? null : asked.group().ordinal() + 1);
    with("mean >= ?", asked.above());
    words(asked.words().strip());
  }

  private void words(String words) {
    if (words.length() == 1 && Character.isLetterOrDigit(words.charAt(0))) {
      // One letter begins too many words to be looked up: it asks for names that begin with it.
      String letter = Found.sortedAs(words, words);
      and("sort_name >= ? and sort_name < ?", letter, Character.toString(letter.charAt(0) + 1));
    } else {
      query =
          Found.asked(words).stream()
              .map(word -> "'" + word.replace("\\", "\\\\").replace("'", "''") + "':*")
              .collect(Collectors.joining(" & "));
    }
  }

  /// Whether words must be looked up, by [#query].
  boolean searches() {
    return !query.isEmpty();
  }

  String query() {
    return query;
  }

  /// Whether there are conditions beside the words: who bears a common word and fulfils them may
  /// stand far apart, so that walking along the list is long.
  boolean asksMore() {
    return !clauses.isEmpty();
  }

  /// Rare words are looked up first; common ones are checked while walking along the list.
  void search(boolean common) {
    if (common) {
      and(
          """
          exists (select 1 from customerbase_search as s
            where s.record = customerbase_customer.record and s.words @@ ?::tsquery offset 0)\
          """,
          query);
    } else {
      and(
          "record = any (array(select record from customerbase_search where words @@ ?::tsquery))",
          query);
    }
  }

  /// Words that many bear, for a list by name and without another condition: the table of words has
  /// all that the list needs.
  void searchByName() {
    table = "customerbase_search";
    and("words @@ ?::tsquery", query);
  }

  /// The table whose rows the conditions are about.
  String table() {
    return table;
  }

  /// Whether several conditions, none of them words, must hold at once.
  boolean several() {
    return clauses.size() > 1 && query.isEmpty();
  }

  /// The same conditions, to which more can be added.
  Fits copy() {
    Fits copy = new Fits();
    copy.clauses.addAll(clauses);
    copy.values.addAll(values);
    copy.query = query;
    copy.table = table;
    return copy;
  }

  private void with(String clause, @Nullable Object value) {
    if (value != null) {
      and(clause, value);
    }
  }

  void and(String clause, Object... arguments) {
    clauses.add(clause);
    values.addAll(List.of(arguments));
  }

  String where() {
    return clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses);
  }

  List<Object> values() {
    return values;
  }
}
