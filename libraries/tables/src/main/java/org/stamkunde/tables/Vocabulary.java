package org.stamkunde.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The names that columns have in several languages and dialects, and the recognition of columns by
/// them. A dialect's names go before those of the languages.
public final class Vocabulary {
  /// The field of columns that are known and not used.
  public static final String IGNORED = "ignored";

  private final List<Sheet> sheets;

  public Vocabulary(List<Sheet> sheets) {
    this.sheets = List.copyOf(sheets);
  }

  /// One column that a name was recognised in; a lower rank is a better name.
  public record Named(int column, String field, int rank, Sheet sheet) {}

  /// Recognises the columns of a table by its headers.
  public Recognised recognise(List<String> headers) {
    List<String> plain = headers.stream().map(ColumnName::plain).toList();
    Sheet dialect = dialect(plain);
    Map<Integer, Named> best = new LinkedHashMap<>();
    for (int i = 0; i < plain.size(); i++) {
      Named named = best(i, plain.get(i), dialect);
      if (named != null) {
        best.put(i, named);
      }
    }
    return new Recognised(headers, best, dialect, foreign(plain, best));
  }

  /// The best names of a field, one list for each language, to tell a person what is expected.
  public List<String> namesOf(String field) {
    Set<String> names = new LinkedHashSet<>();
    for (Sheet sheet : sheets) {
      List<List<String>> tiers = sheet.names().getOrDefault(field, List.of());
      if (!sheet.isDialect() && !tiers.isEmpty()) {
        names.add(tiers.getFirst().getFirst());
      }
    }
    return new ArrayList<>(names);
  }

  private @Nullable Sheet dialect(List<String> plain) {
    return sheets.stream()
        .filter(Sheet::isDialect)
        .filter(sheet -> plain.containsAll(sheet.needs()))
        .max(Comparator.comparingInt(sheet -> sheet.needs().size()))
        .orElse(null);
  }

  private @Nullable Named best(int column, String name, @Nullable Sheet dialect) {
    Named best = null;
    for (Sheet sheet : sheets) {
      if (sheet.isDialect() && sheet != dialect) {
        continue;
      }
      Named named = sheet.find(column, name);
      if (named != null && (best == null || named.rank() < best.rank())) {
        best = named;
      }
    }
    return best;
  }

  /// For each language, how many of the recognised headers it knows and English does not, less
  /// those that only English knows.
  private Map<String, Integer> foreign(List<String> plain, Map<Integer, Named> best) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Sheet sheet : sheets) {
      if (!sheet.isDialect()) {
        int known = 0;
        for (int column : best.keySet()) {
          known += sheet.find(column, plain.get(column)) == null ? 0 : 1;
        }
        counts.put(sheet.name(), known);
      }
    }
    return counts;
  }
}
