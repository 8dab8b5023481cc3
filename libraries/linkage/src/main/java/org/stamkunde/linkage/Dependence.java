package org.stamkunde.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Fields that say the same thing twice. A postcode tells its place and region, and the e-mail
/// address made of a name tells the name (unless the records themselves show that a postcode has
/// many places): counted as if they were independent, neighbours and namesakes would become one
/// customer.
final class Dependence {
  private static final int TELLING = 3;

  /// Records of a postcode, and postcodes of so many, from which on the records are believed.
  private static final int ENOUGH = 8;

  private final Records records;
  private final int postcode;
  private final int place;
  private final int email;
  private final List<Integer> regions = new ArrayList<>();
  private final List<Integer> names = new ArrayList<>();

  Dependence(Records records) {
    this.records = records;
    int code = records.fieldOf(FieldKind.POSTCODE);
    int town = records.fieldOf(FieldKind.PLACE);
    boolean tells = code >= 0 && town >= 0 && tellsPlace(code, town);
    this.postcode = tells ? code : Column.NONE;
    this.place = tells ? town : Column.NONE;
    this.email = records.fieldOf(FieldKind.EMAIL);
    for (int f = 0; f < records.fields().size(); f++) {
      FieldKind kind = records.fields().get(f).kind();
      if (kind == FieldKind.REGION) {
        regions.add(f);
      } else if (kind.ofPerson()) {
        names.add(f);
      }
    }
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

  /// The vector in which what another field already told is not known.
  long without(long vector, int a, int b) {
    return email >= 0 ? withoutNames(places(vector), a, b) : places(vector);
  }

  long places(long vector) {
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

  private long withoutNames(long vector, int a, int b) {
    if (!is(vector, email, Level.CLOSE) && !is(vector, email, Level.SIMILAR)) {
      return vector;
    }
    for (int name : names) {
      boolean alike = is(vector, name, Level.EXACT) || is(vector, name, Level.CLOSE);
      if (alike && tells(a, name) && tells(b, name)) {
        return Vectors.with(vector, email, Level.MISSING);
      }
    }
    return vector;
  }

  private boolean tells(int record, int field) {
    String name = records.column(field).words().word(records.column(field).value(record));
    String address = records.column(email).words().word(records.column(email).value(record));
    return name.length() >= TELLING && Cleaning.beforeAt(address).contains(name);
  }
}
