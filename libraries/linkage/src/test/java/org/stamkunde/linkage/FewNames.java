package org.stamkunde.linkage;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stamkunde.numeric.Randomness;

/// The customers of a shop where many bear the same few names and live in the same few streets, as
/// in a small country: firms beside people, everyone there once, and some more than once if asked.
/// The id tells who it is: `12-0`, `12-1`.
final class FewNames {
  private static final List<Field> FIELDS =
      List.of(
          new Field("given", FieldKind.GIVEN_NAME),
          new Field("surname", FieldKind.SURNAME),
          new Field("company", FieldKind.ORGANISATION),
          new Field("number", FieldKind.IDENTIFIER),
          new Field("email", FieldKind.EMAIL),
          new Field("phone", FieldKind.PHONE),
          new Field("address", FieldKind.ADDRESS),
          new Field("postcode", FieldKind.POSTCODE),
          new Field("place", FieldKind.PLACE),
          new Field("country", FieldKind.REGION));

  private final Randomness chance;
  private final Records.Gathering gathering = Records.of(FIELDS);
  private final List<String[]> countries = new ArrayList<>();

  FewNames(long seed) {
    chance = new Randomness(seed);
    for (int c = 0; c < 3; c++) {
      String[] words = new String[90];
      for (int i = 0; i < words.length; i++) {
        words[i] = Slips.drawn(chance) + Slips.drawn(chance);
      }
      countries.add(words);
    }
  }

  /// So many customers, of whom the first so many are there a second time.
  Records records(int customers, int twice) {
    for (int i = 0; i < customers; i++) {
      @Nullable String[] row = customer(i);
      gathering.add(i + "-0", row);
      if (i < twice) {
        gathering.add(i + "-1", again(row));
      }
    }
    return gathering.done();
  }

  private @Nullable String[] customer(int number) {
    int country = chance.uniform() < .6 ? 0 : 1 + chance.below(2);
    String[] words = countries.get(country);
    String given = words[chance.below(30)];
    String surname = words[30 + chance.below(30)];
    int town = chance.below(14);
    boolean firm = chance.uniform() < .08;
    String company = firm ? surname + " " + words[80 + chance.below(10)] : null;
    return new @Nullable String[] {
      given,
      surname,
      company,
      firm ? String.valueOf(310_000_000L + number * 97) : null,
      firm
          ? "post@" + company.replace(' ', '-') + number + ".example"
          : chance.uniform() < .05 ? null : given + "." + surname + number + "@example.com",
      chance.uniform() < .3 ? null : "4" + (country + 5) + Slips.number(chance, 8),
      words[60 + chance.below(8)] + " " + (1 + chance.below(98)),
      String.valueOf(1_000 + country * 3_000 + town * 100),
      words[68 + town % 12] + (town < 12 ? "" : " n"),
      "country " + country
    };
  }

  private @Nullable String[] again(@Nullable String[] row) {
    @Nullable String[] again = row.clone();
    for (int f : new int[] {0, 1, 5, 6}) {
      String value = again[f];
      if (value != null && chance.uniform() < .2) {
        again[f] = Slips.slipped(chance, value);
      }
    }
    again[4] = chance.uniform() < .5 ? null : again[4];
    again[5] = chance.uniform() < .3 ? null : again[5];
    return again;
  }
}
