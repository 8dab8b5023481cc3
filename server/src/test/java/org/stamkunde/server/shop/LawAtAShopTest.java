package org.stamkunde.server.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stamkunde.server.line.OpenShop;

/// The law on the page of a shop: a question, a country's rules, and a washing by a file.
class LawAtAShopTest {
  @TempDir static Path folder;
  private static OpenShop shop;
  private static Visitor owner;

  @BeforeAll
  static void open() {
    shop = OpenShop.in(folder);
    owner = Visitor.signedIn(shop);
  }

  @AfterAll
  static void close() {
    shop.close();
  }

  @Test
  void aQuestionIsAnsweredWithItsParagraphAndItsSource() {
    String page =
        owner.get("/law?country=NO&channel=phone&register=clear&at=2026-04-03T11:00").body();
    assertThat(page)
        .contains("Refused")
        .contains("markedsføringsloven § 14")
        .contains("https://lovdata.no/dokument/NL/lov/2009-01-09-2")
        .contains("/law/NO")
        .doesNotContain("??");
  }

  @Test
  void aWordThatTheLawDoesNotKnowIsToldWhereItStands() {
    assertThat(owner.get("/law?country=NO&at=tomorrow").body())
        .contains("id=\"at-error\"")
        .doesNotContain("§ 15 første ledd</span></h2>");
    assertThat(owner.get("/law?country=NO&channel=pigeon").body())
        .contains("a word that the law does not know");
  }

  @Test
  void aCountrysRulesCanBeReadAndOneWithoutAFileHasNone() {
    assertThat(owner.get("/law/DK").body())
        .contains("forbrugeraftaleloven § 4, stk. 1")
        .contains("Consent given")
        .contains("Skærtorsdag")
        .doesNotContain("??");
    assertThat(owner.get("/law/FR").body()).contains("Other countries of the European");
    assertThat(owner.get("/law/US").statusCode()).isEqualTo(404);
  }

  @Test
  void aWashingStandsWithItsProofAndTheFileIsGone() throws IOException {
    String page = owner.get("/law").body();
    Map<String, String> form = Map.of("register", "tps", "lists", "reserved", "day", "");
    String washed = owner.upload("/law/washings", page, form, "Telephone\n020 7946 0018\n").body();
    assertThat(washed)
        .contains("TPS (Telephone Preference Service)")
        .contains("SHA-256")
        .contains("Washed against tps")
        .doesNotContain("??");
    String refused = owner.upload("/law/washings", washed, form, "Name\nnobody\n").body();
    assertThat(refused).contains("The file was not taken in").contains("phone");
    try (Stream<Path> left = Files.walk(folder.resolve("data/uploads"))) {
      assertThat(left.filter(Files::isRegularFile)).isEmpty();
    }
  }
}
