package org.stamkunde.linkage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What a postcode tells of its place and region, counted once; unless the records themselves show
/// that a postcode has many places.
final class Places {
  /// Records of a postcode, and postcodes of so many, from which on the records are believed.
  private static final int ENOUGH = 8;

  private final Records records;
  private final int postcode;
  private final int place;
  private final List<Integer> regions;

  Places(Records records) {
    this.records = records;
    int code = records.fieldOf(FieldKind.POSTCODE);
    int town = records.fieldOf(FieldKind.PLACE);
    boolean tells = code >= 0 && town >= 0 && tellsPlace(code, town);
    this.postcode = tells ? code : Column.NONE;
    this.place = tells ? town : Column.NONE;
    this.regions =
        IntStream.range(0, records.fields().size())
            .filter(f -> records.fields().get(f).kind() == FieldKind.REGION)
            .boxed()
            .toList();
  }

  /// Whether most records of a postcode have its most common place.
  private boolean tellsPlace(int code, int town) {
    int[] codes = records.column(code).values();
    Groups groups = Groups.of(new Key(code, code, codes, codes, false), records.size());
    double shares = 0;
    int large = 0;
    for (int g = 0; g < groups.count(); g++) {
      if (groups.size(g) >= ENOUGH) {
        shares += mostCommon(groups, g, town);
        large++;
      }
    }
    return large < ENOUGH || shares / large >= .5;
  }

  private double mostCommon(Groups groups, int g, int field) {
    Map<Integer, Integer> counts = new HashMap<>();
    int most = 0;
    for (int at = groups.start(g); at < groups.start(g) + groups.size(g); at++) {
      int value = records.column(field).value(groups.member(at));
      most = Math.max(most, counts.merge(value, 1, Integer::sum));
    }
    return (double) most / groups.size(g);
  }

  /// The vector in which what the postcode or the place already told is not known.
  long once(long vector) {
    long kept = vector;
    boolean samePostcode = is(kept, postcode, Level.EXACT);
    boolean samePlace = is(kept, place, Level.EXACT);
    if (samePostcode && place >= 0) {
      kept = Vectors.with(kept, place, Level.MISSING);
    } else if (samePlace && postcode >= 0 && !is(kept, postcode, Level.DIFFERENT)) {
      kept = Vectors.with(kept, postcode, Level.MISSING);
    }
    if (samePostcode || samePlace) {
      for (int region : regions) {
        kept = Vectors.with(kept, region, Level.MISSING);
      }
    }
    return kept;
  }

  private static boolean is(long vector, int field, Level level) {
    return field >= 0 && Vectors.level(vector, field) == level;
  }
}
