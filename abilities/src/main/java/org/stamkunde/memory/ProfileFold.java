package org.stamkunde.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What is known of who the customer is: of each field the newest word; of two words of one moment
/// the greater by its letters, so that the order of arrival does not matter.
final class ProfileFold {
  static final int FIELDS = 10;
  private final @Nullable String[] values = new @Nullable String[FIELDS];
  private final @Nullable Instant[] moments = new @Nullable Instant[FIELDS];

  void take(Instant at, Profile told) {
    for (int field = 0; field < FIELDS; field++) {
      String value = field(told, field);
      if (value != null) {
        take(field, at, value);
      }
    }
  }

  void take(int field, Instant at, String value) {
    Instant known = moments[field];
    String old = values[field];
    int newer = known == null || old == null ? 1 : at.compareTo(known);
    if (newer > 0 || newer == 0 && old != null && value.compareTo(old) > 0) {
      values[field] = value;
      moments[field] = at;
    }
  }

  boolean isEmpty() {
    for (Instant moment : moments) {
      if (moment != null) {
        return false;
      }
    }
    return true;
  }

  /// A field that was emptied is not known any more, until it is told anew.
  Profile profile() {
    @Nullable String[] known = values.clone();
    for (int field = 0; field < FIELDS; field++) {
      String value = known[field];
      known[field] = value == null || value.isEmpty() ? null : value;
    }
    return of(known);
  }

  /// The same knowledge as few words: one profile for each moment at which a field was last told.
  Map<Instant, Profile> words() {
    Map<Instant, @Nullable String[]> byMoment = new TreeMap<>();
    for (int field = 0; field < FIELDS; field++) {
      Instant moment = moments[field];
      if (moment != null) {
        byMoment.computeIfAbsent(moment, m -> new @Nullable String[FIELDS])[field] = values[field];
      }
    }
    Map<Instant, Profile> words = new TreeMap<>();
    byMoment.forEach((moment, fields) -> words.put(moment, of(fields)));
    return words;
  }

  void pack(Packing out) {
    for (int field = 0; field < FIELDS; field++) {
      out.textOrNull(values[field]);
      out.momentOrNull(moments[field]);
    }
  }

  void unpack(Unpacking in) {
    for (int field = 0; field < FIELDS; field++) {
      values[field] = in.textOrNull();
      moments[field] = in.momentOrNull();
    }
  }

  static List<@Nullable String> fields(Profile profile) {
    List<@Nullable String> fields = new ArrayList<>(FIELDS);
    for (int field = 0; field < FIELDS; field++) {
      fields.add(field(profile, field));
    }
    return fields;
  }

  static @Nullable String field(Profile profile, int field) {
    return switch (field) {
      case 0 -> profile.name();
      case 1 -> profile.company();
      case 2 -> profile.organisationNumber();
      case 3 -> profile.contact();
      case 4 -> profile.email();
      case 5 -> profile.phone();
      case 6 -> profile.address();
      case 7 -> profile.postcode();
      case 8 -> profile.city();
      default -> profile.country();
    };
  }

  static Profile of(@Nullable String[] fields) {
    return new Profile(
        fields[0], fields[1], fields[2], fields[3], fields[4], fields[5], fields[6], fields[7],
        fields[8], fields[9]);
  }
}
