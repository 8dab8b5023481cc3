package org.stamkunde.server.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stamkunde.memory.TimelineReader;
import org.stamkunde.memory.TimelineReaders;
import org.stamkunde.server.home.Home;
import org.stamkunde.server.home.HomeLock;
import org.stamkunde.server.line.OpenShop;
import org.stamkunde.server.start.House;
import tools.jackson.databind.JsonNode;

class BackupTest {
  @TempDir static Path folder;
  private static OpenShop shop;
  private static JsonNode written;

  @BeforeAll
  static void open() throws IOException {
    shop = OpenShop.in(folder);
    SmallShop.write(folder.resolve("orders.csv"), 80, LocalDate.of(2025, 5, 1));
    shop.json("import", "orders", "orders.csv", "--currency", "NOK");
    shop.json("note", "K7", "likes blue");
    written = shop.json("backup", "shop.backup");
  }

  @AfterAll
  static void close() {
    shop.close();
  }

  @Test
  void everythingIsBackInAnotherHome() {
    JsonNode restored = shop.json("restore", "shop.backup", "--home", "other");
    assertThat(restored.get("customers").asLong()).isEqualTo(80);
    for (String field : List.of("customers", "events", "bytes")) {
      assertThat(restored.get(field)).as(field).isEqualTo(written.get(field));
    }
    assertThat(shop.json("findings").toString()).doesNotContain("key ");
    assertThat(shop.json("findings", "--home", "other").toString()).contains("The key of links");
    shop.json("findings", "--accept-keys", "--home", "other");
    assertThat(shop.json("findings", "--home", "other").toString()).doesNotContain("key ");
    for (String[] question : new String[][] {{"base"}, {"week"}, {"customer", "K7"}}) {
      String[] elsewhere = Arrays.copyOf(question, question.length + 2);
      elsewhere[question.length] = "--home";
      elsewhere[question.length + 1] = "other";
      assertThat(shop.json(elsewhere)).as(question[0]).isEqualTo(shop.json(question));
    }
    assertThat(shop.json("rebuild", "memory", "--home", "other").get("differences").asLong())
        .isZero();
    JsonNode again = shop.json("import", "orders", "orders.csv", "--home", "other");
    assertThat(again.get("accepted").asLong()).isZero();
    assertThat(again.get("import").asLong()).isEqualTo(2);
    assertThat(shop.json("note", "K9", "new here", "--home", "other").get("customer").asString())
        .isEqualTo("K9");
  }

  @Test
  void whoFollowsTheTimelineGoesOnWhereItWas() throws IOException {
    List<String> heard = new ArrayList<>();
    TimelineReader reader =
        new TimelineReader() {
          @Override
          public String name() {
            return "test";
          }

          @Override
          public void read(List<Passed> events) {
            events.forEach(passed -> heard.add(passed.source()));
          }
        };
    assertThat(shop.door(TimelineReaders.class).readOn(reader)).isPositive();
    shop.json("backup", "followed.backup");
    shop.json("note", "K3", "after the backup");
    shop.json("restore", "followed.backup", "--home", "sixth");
    shop.json("note", "K4", "after the restore", "--home", "sixth");
    heard.clear();
    Home home = new Home(folder.resolve("sixth"));
    try (House house = House.forOneCommand(home, HomeLock.tryTake(home).orElseThrow())) {
      assertThat(house.door(TimelineReaders.class).readOn(reader)).isEqualTo(1);
    }
    assertThat(heard).containsExactly("note");
  }

  @Test
  void whoWasForgottenSinceStaysForgotten() {
    shop.json("restore", "shop.backup", "--home", "third");
    shop.json("forget", "K5", "--home", "third");
    JsonNode restored = shop.json("restore", "shop.backup", "--force", "--home", "third");
    assertThat(restored.get("forgotten").asInt()).isEqualTo(1);
    assertThat(shop.run("customer", "K5", "--home", "third").status()).isEqualTo(2);
    assertThat(shop.json("base", "--home", "third").get("customers").asLong()).isEqualTo(79);
  }

  @Test
  void aHomeThatHoldsAShopIsNotOverwrittenByAccident() {
    shop.json("restore", "shop.backup", "--home", "fourth");
    OpenShop.Said said = shop.run("restore", "shop.backup", "--home", "fourth");
    assertThat(said.status()).isEqualTo(2);
    assertThat(said.aside()).contains("holds a shop already");
    assertThat(shop.run("restore", "shop.backup", "--force").aside()).contains("is in use");
  }

  @Test
  void brokenAndForeignFilesAreToldApart() throws IOException {
    byte[] whole = Files.readAllBytes(folder.resolve("shop.backup"));
    Files.write(folder.resolve("cut"), Arrays.copyOf(whole, whole.length / 2));
    Files.writeString(folder.resolve("foreign"), "Order;Date\n1;2\n");
    byte[] bent = whole.clone();
    for (int i = whole.length / 3; i < whole.length / 3 + 40; i++) {
      bent[i] ^= 0x55;
    }
    Files.write(folder.resolve("bent"), bent);
    assertThat(said("cut")).contains("its end is missing");
    assertThat(said("foreign")).contains("is no backup of Stamkunde");
    assertThat(said("none")).contains("There is no file");
    assertThat(said("bent")).containsAnyOf("is damaged", "is no backup");
    assertThat(shop.json("base", "--home", "fifth").get("customers").asLong()).isZero();
  }

  private static String said(String file) {
    OpenShop.Said said = shop.run("restore", file, "--home", "fifth");
    assertThat(said.status()).as(said.aside()).isEqualTo(2);
    return said.aside();
  }

  @Test
  void theFileIsItsOwnersAloneAndNeverOverwritten() throws IOException {
    Path file = folder.resolve("shop.backup");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(shop.run("backup", "shop.backup").status()).isEqualTo(2);
    assertThat(written.get("bytes").asLong()).isEqualTo(Files.size(file));
  }
}
