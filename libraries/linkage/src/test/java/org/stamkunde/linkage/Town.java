package org.stamkunde.linkage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.stamkunde.numeric.Randomness;

/// A made-up town: people, who share surname and address with those they live with, and some of
/// whom are in the file twice, with slips and gaps. The id tells who it is: `12-0`, `12-1`.
final class Town {
  static final List<Field> FIELDS =
      List.of(
          new Field("given", FieldKind.GIVEN_NAME),
          new Field("surname", FieldKind.SURNAME),
          new Field("email", FieldKind.EMAIL),
          new Field("phone", FieldKind.PHONE),
          new Field("address", FieldKind.ADDRESS),
          new Field("postcode", FieldKind.POSTCODE),
          new Field("place", FieldKind.PLACE));

  private final Randomness chance;
  private final String[] names = new String[500];
  private final List<@Nullable String[]> rows = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();

  Town(int people, long seed) {
    chance = new Randomness(seed);
    for (int i = 0; i < names.length; i++) {
      names[i] = Slips.drawn(chance) + Slips.drawn(chance);
    }
    @Nullable String[] before = person(null);
    for (int i = 0; i < people; i++) {
      @Nullable String[] now = person(chance.uniform() < .15 ? before : null);
      add(i + "-0", now);
      if (chance.uniform() < .15) {
        add(i + "-1", again(now));
      }
      before = now;
    }
  }

  private void add(String id, @Nullable String[] row) {
    ids.add(id);
    rows.add(row);
  }

  private @Nullable String[] person(@Nullable String @Nullable [] with) {
    String given = names[chance.below(60) * (1 + chance.below(8))];
    String surname = with != null ? with[1] : names[chance.below(names.length)];
    int place = chance.below(40);
    return new @Nullable String[] {
      given,
      surname,
      chance.uniform() < .3 ? null : given + "." + surname + chance.below(50) + "@example.com",
      chance.uniform() < .3 ? null : with != null && chance.uniform() < .5 ? with[3] : phone(),
      with != null ? with[4] : names[chance.below(300)] + " " + (1 + chance.below(90)),
      with != null ? with[5] : String.valueOf(1000 + place * 10 + chance.below(3)),
      with != null ? with[6] : names[place]
    };
  }

  private String phone() {
    return "4" + Slips.number(chance, 7);
  }

  private @Nullable String[] again(@Nullable String[] person) {
    @Nullable String[] again = person.clone();
    for (int f = 0; f < again.length; f++) {
      String value = again[f];
      double fate = chance.uniform();
      again[f] =
          value == null || fate < .1 ? null : fate < .25 ? Slips.slipped(chance, value) : value;
    }
    return again;
  }

  Records records() {
    return records(order(0));
  }

  /// The same records as another file might list them.
  Records shuffled(long seed) {
    return records(order(seed));
  }

  private List<Integer> order(long seed) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      order.add(i);
    }
    if (seed != 0) {
      Collections.shuffle(order, new Random(seed));
    }
    return order;
  }

  private Records records(List<Integer> order) {
    Records.Gathering gathering = Records.of(FIELDS);
    order.forEach(i -> gathering.add(ids.get(i), rows.get(i)));
    return gathering.done();
  }

  static String who(String id) {
    return id.substring(0, id.indexOf('-'));
  }
}
