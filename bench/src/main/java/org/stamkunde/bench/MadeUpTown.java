package org.stamkunde.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stamkunde.linkage.Field;
import org.stamkunde.linkage.FieldKind;
import org.stamkunde.linkage.Records;
import org.stamkunde.numeric.Randomness;

/// As many made-up people as are asked for, by a seed: names as unevenly common as real ones,
/// households that share surname, address and often the telephone, and every tenth person once more
/// with slips and gaps.
final class MadeUpTown {
  static final List<Field> FIELDS =
      List.of(
          new Field("given", FieldKind.GIVEN_NAME),
          new Field("surname", FieldKind.SURNAME),
          new Field("email", FieldKind.EMAIL),
          new Field("phone", FieldKind.PHONE),
          new Field("address", FieldKind.ADDRESS),
          new Field("postcode", FieldKind.POSTCODE),
          new Field("city", FieldKind.PLACE));

  private static final String[] SYLLABLES = {
    "ka", "lo", "mi", "ran", "ste", "bo", "fri", "ul", "an", "ne", "son", "sen", "dal", "vik",
    "ber", "gu", "hil", "jo", "mar", "tin"
  };

  private final Randomness chance;
  private final String[] given;
  private final String[] surnames;
  private final String[] streets;
  private final String[] cities;

  MadeUpTown(long seed) {
    chance = new Randomness(seed);
    given = words(3_000);
    surnames = words(20_000);
    streets = words(20_000);
    cities = words(2_000);
  }

  private String[] words(int count) {
    String[] words = new String[count];
    for (int i = 0; i < count; i++) {
      StringBuilder word = new StringBuilder();
      for (int s = 2 + chance.below(2); s > 0; s--) {
        word.append(SYLLABLES[chance.below(SYLLABLES.length)]);
      }
      words[i] = word.toString();
    }
    return words;
  }

  /// The n-th word with a chance in proportion to 1/n.
  private String common(String[] words) {
    return words[(int) StrictMath.pow(words.length, chance.uniform()) - 1];
  }

  PublicPeople people(int records) {
    Records.Gathering gathering = Records.of(FIELDS);
    Map<String, String> who = new HashMap<>();
    @Nullable String[] last = person(null);
    int person = 0;
    for (int i = 0; i < records; i++) {
      double fate = chance.uniform();
      @Nullable String[] row = fate < .1 ? again(last) : person(fate < .22 ? last : null);
      if (fate >= .1) {
        person = i;
        last = row;
      }
      String id = "r" + i;
      gathering.add(id, row);
      who.put(id, "p" + person);
    }
    return new PublicPeople(gathering.done(), who);
  }

  private @Nullable String[] person(@Nullable String @Nullable [] with) {
    String name = common(given);
    String surname = with != null && with[1] != null ? with[1] : common(surnames);
    int city = chance.below(cities.length);
    String domain = chance.uniform() < .5 ? "example.com" : "mail" + chance.below(50) + ".example";
    return new @Nullable String[] {
      name,
      surname,
      chance.uniform() < .3 ? null : name + "." + surname + chance.below(1_000) + "@" + domain,
      chance.uniform() < .4
          ? null
          : with != null && chance.uniform() < .5
              ? with[3]
              : "4" + (1_000_000 + chance.below(9_000_000)),
      with != null ? with[4] : common(streets) + " " + (1 + chance.below(120)),
      with != null ? with[5] : String.valueOf(1_000 + city * 4 + chance.below(4)),
      with != null ? with[6] : cities[city]
    };
  }

  @Nullable String[] again(@Nullable String[] person) {
    @Nullable String[] again = person.clone();
    for (int f = 0; f < again.length; f++) {
      double fate = chance.uniform();
      String value = again[f];
      again[f] = value == null || fate < .12 ? null : fate < .3 ? slipped(value) : value;
    }
    return again;
  }

  private String slipped(String word) {
    int at = chance.below(Math.max(1, word.length() - 1));
    boolean digit = Character.isDigit(word.charAt(at));
    char other = (char) (digit ? '0' + chance.below(10) : 'a' + chance.below(26));
    return switch (chance.below(3)) {
      case 0 -> word.substring(0, at) + word.substring(at + 1);
      case 1 -> word.substring(0, at) + other + word.substring(at + 1);
      default -> word.substring(0, at) + other + word.substring(at);
    };
  }
}
