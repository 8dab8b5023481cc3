package org.stamkunde.manners.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Act.Objected.Scope;
import org.stamkunde.memory.Entry;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Proof;
import org.stamkunde.memory.Refused;
import org.stamkunde.memory.Stance.Word;
import org.stamkunde.tables.FileFault;

class ConsentFilesTest {
  @TempDir Path home;
  private ConsentShop shop;

  @BeforeEach
  void open() {
    shop = new ConsentShop(home);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  private Path file(String text) {
    try {
      return Files.writeString(home.resolve("in.csv"), text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static final String GOOD =
      """
      customer;purpose;channel;what;at;wording;language;how;evidence;expires
      K1;marketing;email;given;2026-01-05T10:00:00+01:00;Yes please;en;form;ip 4f;2027-01-05
      K1;marketing;email;withdrawn;2026-02-05;;;call;;
      email:kari@example.com;newsletter;sms;ja;5.1.2026 10:00;Ja takk;nb;form;;
      """;

  @Test
  void aFileIsTakenInWithItsProofAndAgainChangesNothing() {
    ConsentImport.Result result = shop.imports.bring(file(GOOD), true, false);
    assertThat(result.rows()).isEqualTo(3);
    assertThat(result.accepted()).isEqualTo(3);
    assertThat(result.customers()).isEqualTo(2);
    assertThat(result.rejects()).isNull();
    assertThat(shop.word("K1", "marketing", "email")).isEqualTo(Word.WITHDRAWN);
    assertThat(shop.word("email:kari@example.com", "newsletter", "sms")).isEqualTo(Word.GIVEN);
    Entry first = shop.memory.timeline(Identity.number("K1")).getLast();
    assertThat(first.at()).isEqualTo(Instant.parse("2026-01-05T09:00:00Z"));
    assertThat(first.acts())
        .containsExactly(
            new Act.Consented(
                "marketing",
                "email",
                "Yes please",
                new Proof(
                    null, 0, "en", "form", "ip 4f", null, Instant.parse("2027-01-05T00:00:00Z"))));
    ConsentImport.Result again = shop.imports.bring(file(GOOD), true, false);
    assertThat(again.accepted()).isZero();
    assertThat(again.duplicates()).isEqualTo(3);
    assertThat(shop.memory.timeline(Identity.number("K1"))).hasSize(2);
  }

  @Test
  void aTrialKeepsNothing() {
    assertThat(shop.imports.bring(file(GOOD), false, false).accepted()).isEqualTo(3);
    assertThat(shop.memory.of(Identity.number("K1"))).isEmpty();
  }

  @Test
  void whatCannotBeTakenIsKeptWithLineAndReason() throws IOException {
    String text =
        GOOD
            + """
            ;marketing;email;given;2026-01-05;Yes;en;form;;
            K2;marketing;fax;given;2026-01-05;Yes;en;form;;
            K2;hiking;email;given;2026-01-05;Yes;en;form;;
            K2;marketing;email;maybe;2026-01-05;Yes;en;form;;
            K2;marketing;email;given;03/04/2026;Yes;en;form;;
            K2;marketing;email;given;2026-01-05;;en;form;;
            K2;marketing;email;given;2030-01-05;Yes;en;form;;
            """;
    assertThatThrownBy(() -> shop.imports.bring(file(text), true, false))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("7 of 10 rows")
        .hasMessageContaining("line 5");
    assertThat(shop.memory.of(Identity.number("K1"))).isEmpty();
    ConsentImport.Result result = shop.imports.bring(file(text), true, true);
    assertThat(result.accepted()).isEqualTo(3);
    assertThat(result.rejected()).isEqualTo(7);
    List<String> rejects = Files.readAllLines(result.rejects());
    assertThat(rejects).hasSize(8);
    assertThat(rejects.get(1)).startsWith("5,customer,");
    assertThat(rejects.get(3)).startsWith("7,purpose,").contains("Define it first");
    assertThat(rejects.get(5)).startsWith("9,at,03/04/2026,");
    assertThat(Files.getPosixFilePermissions(result.rejects())).hasSize(2);
    assertThat(shop.rejected.dropAll()).isEqualTo(1);
  }

  @Test
  void aFileWithoutTheColumnsIsRefused() {
    assertThatThrownBy(() -> shop.imports.bring(file("customer,channel\nK1,email\n"), true, false))
        .isInstanceOf(FileFault.class)
        .hasMessageContaining("purpose")
        .hasMessageContaining("wording");
  }

  @Test
  void whatIsTakenAlongComesInElsewhereAndChangesNothingHere() throws IOException {
    shop.imports.bring(file(GOOD), true, false);
    shop.consents.give(
        ConsentShop.word("K3"),
        Given.of("surveys", "phone", "da", "call").withEvidence("=said \"yes\", twice"));
    Path out = home.resolve("out.csv");
    assertThat(shop.export.write(out)).isEqualTo(4);
    assertThat(Files.getPosixFilePermissions(out)).hasSize(2);
    ConsentImport.Result here = shop.imports.bring(out, true, false);
    assertThat(here.duplicates()).isEqualTo(4);
    assertThat(here.rejected()).isZero();
    try (ConsentShop elsewhere = new ConsentShop(home.resolve("elsewhere"))) {
      assertThat(elsewhere.imports.bring(out, true, false).accepted()).isEqualTo(4);
      for (String customer : List.of("K1", "K3", "email:kari@example.com")) {
        assertThat(elsewhere.stance(customer)).isEqualTo(shop.stance(customer));
        assertThat(elsewhere.memory.timeline(Identity.parse(customer)))
            .isEqualTo(shop.memory.timeline(Identity.parse(customer)));
      }
      Path back = home.resolve("back.csv");
      elsewhere.export.write(back);
      assertThat(Files.readString(back)).isEqualTo(Files.readString(out));
    }
  }

  @Test
  void aRefusalOfAChannelOrOfEverythingIsTakenAlongAndStandsElsewhere() throws IOException {
    shop.consents.refuse(
        ConsentShop.word("N1"), new Act.Objected(Scope.CHANNEL, "phone", "nights", false));
    shop.consents.refuse(ConsentShop.word("N2"), new Act.Objected(Scope.ALL, null, null, false));
    shop.consents.refuse(ConsentShop.word("N3"), new Act.Objected(Scope.ALL, null, null, false));
    shop.consents.refuse(
        ConsentShop.word("N4"), new Act.Objected(Scope.TOPIC, "wool", null, false));
    shop.later(Duration.ofSeconds(1));
    shop.consents.refuse(ConsentShop.word("N3"), new Act.Objected(Scope.ALL, null, null, true));
    Path out = home.resolve("refusals.csv");
    shop.export.write(out);
    assertThat(Files.readString(out))
        .contains("N1,withdrawn,*,phone,", "N2,withdrawn,*,*,")
        .doesNotContain("N4");
    assertThat(shop.imports.bring(out, false, false).accepted()).isZero();
    try (ConsentShop elsewhere = new ConsentShop(home.resolve("refused-elsewhere"))) {
      elsewhere.imports.bring(out, true, false);
      assertThat(elsewhere.word("N1", "marketing", "phone")).isEqualTo(Word.WITHDRAWN);
      assertThat(elsewhere.word("N2", "marketing", "email")).isEqualTo(Word.WITHDRAWN);
      for (String customer : List.of("N1", "N2", "N3")) {
        assertThat(elsewhere.stance(customer)).isEqualTo(shop.stance(customer));
      }
    }
  }
}
