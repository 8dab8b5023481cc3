package org.stamkunde.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The names that one language, or the exports of one program, give to columns. A dialect is
/// recognised by the names that it `needs`; in one that `continues`, the lines of an order leave
/// the cells of the order empty after the first.
public record Sheet(
    String name,
    boolean isDialect,
    boolean continues,
    Set<String> needs,
    Map<String, List<List<String>>> names,
    Map<String, Place> places) {

  /// Where a name stands: its field, and how good a name for it it is.
  record Place(String field, int tier) {}

  private static final int BEFORE_LANGUAGES = 100;

  /// Reads a sheet: `language nb` or `dialect Shopify`, then `needs a, b`, `continues`, and lines
  /// `field: name, other name`, the best names first.
  public static Sheet read(InputStream bytes) {
    String name = "";
    boolean dialect = false;
    boolean continues = false;
    Set<String> needs = new LinkedHashSet<>();
    Map<String, List<List<String>>> names = new LinkedHashMap<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int colon = line.indexOf(':');
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        if (colon >= 0) {
          String field = line.substring(0, colon).strip();
          names.computeIfAbsent(field, f -> new ArrayList<>()).add(listed(line, colon + 1));
        } else if (line.startsWith("needs ")) {
          listed(line, "needs ".length()).forEach(need -> needs.add(ColumnName.plain(need)));
        } else if (line.strip().equals("continues")) {
          continues = true;
        } else {
          dialect = line.startsWith("dialect ");
          name = line.substring(line.indexOf(' ') + 1).strip();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Sheet(name, dialect, continues, needs, names, places(names));
  }

  Vocabulary.@Nullable Named find(int column, String plain) {
    Place place = places.get(plain);
    if (place == null) {
      return null;
    }
    int rank = isDialect ? place.tier() - BEFORE_LANGUAGES : place.tier();
    return new Vocabulary.Named(column, place.field(), rank, this);
  }

  private static Map<String, Place> places(Map<String, List<List<String>>> names) {
    Map<String, Place> places = new HashMap<>();
    names.forEach((field, tiers) -> {
      for (int tier = 0; tier < tiers.size(); tier++) {
        for (String name : tiers.get(tier)) {
          places.putIfAbsent(ColumnName.plain(name), new Place(field, tier));
        }
      }
    });
    return places;
  }

  private static List<String> listed(String line, int from) {
    List<String> names = new ArrayList<>();
    for (String name : line.substring(from).split(",", -1)) {
      if (!name.isBlank()) {
        names.add(name.strip());
      }
    }
    return names;
  }
}
