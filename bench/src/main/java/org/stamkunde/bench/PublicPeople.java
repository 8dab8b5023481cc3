package org.stamkunde.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stamkunde.linkage.Field;
import org.stamkunde.linkage.FieldKind;
import org.stamkunde.linkage.Records;

/// Public records of people some of whom are there more than once, and who they are.
record PublicPeople(Records records, Map<String, String> who) {
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

  private static final List<Field> FAKE =
      List.of(
          new Field("first_name", FieldKind.GIVEN_NAME),
          new Field("surname", FieldKind.SURNAME),
          new Field("dob", FieldKind.DATE),
          new Field("city", FieldKind.PLACE),
          new Field("email", FieldKind.EMAIL));

  static PublicPeople named(String data) throws IOException {
    Path folder = PublicFiles.folder();
    Map<String, String> who = new HashMap<>();
    Records.Gathering gathering = Records.of(data.equals("splink-fake1000") ? FAKE : FEBRL);
    switch (data) {
      case "febrl3" -> febrl(folder.resolve("febrl/dataset3.csv"), 0, gathering, who);
      case "febrl4" -> {
        febrl(folder.resolve("febrl/dataset4a.csv"), 0, gathering, who);
        febrl(folder.resolve("febrl/dataset4b.csv"), 1, gathering, who);
      }
      default -> fake(folder.resolve("splink-fake1000/fake_1000.csv"), gathering, who);
    }
    return new PublicPeople(gathering.done(), who);
  }

  private static void febrl(
      Path file, int side, Records.Gathering gathering, Map<String, String> who)
      throws IOException {
    for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
      if (!line.isBlank()) {
        String[] cells = line.split(",", -1);
        String[] values = new String[FEBRL.size()];
        System.arraycopy(cells, 1, values, 0, values.length);
        String id = cells[0].strip();
        gathering.add(side, id, values);
        who.put(id, id.split("-")[1]);
      }
    }
  }

  private static void fake(Path file, Records.Gathering gathering, Map<String, String> who)
      throws IOException {
    for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
      String[] cells = line.split(",", -1);
      gathering.add(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
      who.put(cells[0], cells[6]);
    }
  }
}
