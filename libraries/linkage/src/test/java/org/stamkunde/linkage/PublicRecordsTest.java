package org.stamkunde.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stamkunde.numeric.DataSets;

/// Public records of which it is known who is who; linkage is not told.
class PublicRecordsTest {
  private static final List<Field> FEBRL =
      List.of(
          new Field("given_name", FieldKind.GIVEN_NAME),
          new Field("surname", FieldKind.SURNAME),
          new Field("street_number", FieldKind.NUMBER),
          new Field("address_1", FieldKind.ADDRESS),
          new Field("address_2", FieldKind.ADDRESS),
          new Field("suburb", FieldKind.PLACE),
          new Field("postcode", FieldKind.POSTCODE),
          new Field("state", FieldKind.REGION),
          new Field("date_of_birth", FieldKind.DATE),
          new Field("soc_sec_id", FieldKind.IDENTIFIER));

  private static void febrl(Records.Gathering gathering, int side, String file) {
    for (String line : DataSets.lines("febrl/" + file).stream().skip(1).toList()) {
      if (!line.isBlank()) {
        String[] cells = line.split(",", -1);
        String[] values = new String[FEBRL.size()];
        System.arraycopy(cells, 1, values, 0, values.length);
        gathering.add(side, cells[0].strip(), values);
      }
    }
  }

  private static String person(String id) {
    return id.split("-")[1];
  }

  @Test
  void findsWhoIsTwiceOrMoreInFebrl3() {
    Records.Gathering gathering = Records.of(FEBRL);
    febrl(gathering, 0, "dataset3.csv");
    Linkage linkage = Linkage.of(gathering.done());
    assertThat(Score.ofPairs(linkage, PublicRecordsTest::person).f1())
        .isGreaterThanOrEqualTo(.9993);
    assertThat(Score.ofClusters(linkage, PublicRecordsTest::person).f1())
        .isGreaterThanOrEqualTo(.9993);
  }

  @Test
  void findsEveryoneInBothFilesOfFebrl4() {
    Records.Gathering gathering = Records.of(FEBRL);
    febrl(gathering, 0, "dataset4a.csv");
    febrl(gathering, 1, "dataset4b.csv");
    Linkage linkage = Linkage.of(gathering.done());
    assertThat(Score.ofPairs(linkage, PublicRecordsTest::person).f1()).isEqualTo(1);
  }

  @Test
  void findsWhoIsWhoAmongAThousand() {
    Records.Gathering gathering =
        Records.of(
            List.of(
                new Field("first_name", FieldKind.GIVEN_NAME),
                new Field("surname", FieldKind.SURNAME),
                new Field("dob", FieldKind.DATE),
                new Field("city", FieldKind.PLACE),
                new Field("email", FieldKind.EMAIL)));
    Map<String, String> who = new HashMap<>();
    for (String line : DataSets.lines("splink-fake1000/fake_1000.csv").stream().skip(1).toList()) {
      String[] cells = line.split(",", -1);
      gathering.add(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
      who.put(cells[0], cells[6]);
    }
    Linkage linkage = Linkage.of(gathering.done());
    assertThat(Score.ofPairs(linkage, who::get).f1()).isGreaterThanOrEqualTo(.90);
    assertThat(Score.ofClusters(linkage, who::get).f1()).isGreaterThanOrEqualTo(.97);
  }
}
