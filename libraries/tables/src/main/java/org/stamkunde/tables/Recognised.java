package org.stamkunde.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The columns of one table as their names tell them. `languages` counts the recognised headers
/// that each language knows.
public record Recognised(
    List<String> headers,
    Map<Integer, Vocabulary.Named> columns,
    @Nullable Sheet dialect,
    Map<String, Integer> languages) {

  /// The columns with the best name for a field; more than one means that the table leaves it open.
  public List<Integer> best(String field) {
    List<Integer> best = new ArrayList<>();
    int rank = Integer.MAX_VALUE;
    for (Vocabulary.Named named : columns.values()) {
      if (named.field().equals(field) && named.rank() <= rank) {
        if (named.rank() < rank) {
          best.clear();
        }
        rank = named.rank();
        best.add(named.column());
      }
    }
    return best;
  }

  public boolean named(int column) {
    return columns.containsKey(column);
  }

  /// The language knows more of the headers than English does.
  public boolean speaks(String language) {
    return languages.getOrDefault(language, 0) > languages.getOrDefault("en", 0);
  }
}
