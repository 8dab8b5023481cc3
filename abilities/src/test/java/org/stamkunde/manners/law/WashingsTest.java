package org.stamkunde.manners.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.Situation.Recipient;
import org.stamkunde.manners.Situation.Register;
import org.stamkunde.memory.Profile;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.TestDatabase;

class WashingsTest {
  private static final Instant NOW = Instant.parse("2026-05-14T10:00:00Z");
  private static final Remembered OLA = customer("1", "Ola Nordmann", "+47 22 22 55 55", "0150");
  private static final Remembered KARI = customer("2", "Kari Nordmann", "22225556", "0151");
  private static final Remembered NOBODY = customer("3", null, null, null);
  @TempDir Path home;
  private TestDatabase database;
  private final CountryLaw law = new CountryLaw();
  private Washings washings;
  private WashedRegisters registers;

  @BeforeEach
  void open() {
    database = TestDatabase.open("manners");
    ReservationKey key = new ReservationKey(home);
    WashingRows rows = new WashingRows(database.client(), database.transactions());
    washings =
        new Washings(
            law,
            rows,
            key,
            new ReadCustomers(List.of(OLA, KARI, NOBODY)),
            Clock.fixed(NOW, ZoneOffset.UTC));
    registers = new WashedRegisters(law, rows, key);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static Remembered customer(String id, String name, String phone, String postcode) {
    Profile profile = new Profile(name, null, null, null, null, phone, null, postcode, null, "NO");
    return new Remembered(
        Long.parseLong(id), 1, id, profile, List.of(), List.of(), List.of(), List.of());
  }

  private Path file(String text) throws IOException {
    return Files.writeString(Files.createTempFile(home, "register", ".csv"), text);
  }

  private Washing wash(String register, String text) throws IOException {
    return wash(register, text, Wash.Lists.RESERVED);
  }

  private Washing wash(String register, String text, Wash.Lists lists) throws IOException {
    return washings.wash(new Wash(file(text), register, null, lists, false));
  }

  private Register status(Remembered who, Channel channel, String at) {
    return registers.status("NO", Recipient.CONSUMER, channel, who, Instant.parse(at));
  }

  @Test
  void whoIsInTheRegisterIsReservedAndAllOthersAreClear() throws IOException {
    assertThat(status(OLA, Channel.PHONE, "2026-05-14T11:00:00Z")).isEqualTo(Register.UNWASHED);
    Washing washing = wash("reservasjonsregisteret", "Telefon\n22 22 55 55\n23 45 67 89\n");
    assertThat(washing.counts()).isEqualTo(new Washing.Counts(2, 0, 2, 0, 1));
    assertThat(washing.ends()).isEqualTo(LocalDate.of(2026, 6, 1));
    assertThat(washing.hash()).hasSize(64);
    assertThat(status(OLA, Channel.PHONE, "2026-05-14T11:00:00Z")).isEqualTo(Register.RESERVED);
    assertThat(status(KARI, Channel.PHONE, "2026-05-14T11:00:00Z")).isEqualTo(Register.CLEAR);
    assertThat(status(NOBODY, Channel.PHONE, "2026-05-14T11:00:00Z")).isEqualTo(Register.UNWASHED);
  }

  @Test
  void aWashingEndsWithTheMonthOfTheRegistersCountry() throws IOException {
    wash("reservasjonsregisteret", "22225555\n");
    assertThat(status(KARI, Channel.PHONE, "2026-05-31T21:59:00Z")).isEqualTo(Register.CLEAR);
    assertThat(status(KARI, Channel.PHONE, "2026-05-31T22:01:00Z")).isEqualTo(Register.UNWASHED);
  }

  @Test
  void whoIsReservedStaysSoUntilANewerAnswerClearsHim() throws IOException {
    wash("reservasjonsregisteret", "telefon;reservert\n22225555;ja\n22225556;nei\n");
    assertThat(status(OLA, Channel.PHONE, "2026-08-01T11:00:00Z")).isEqualTo(Register.RESERVED);
    assertThat(status(KARI, Channel.PHONE, "2026-08-01T11:00:00Z")).isEqualTo(Register.UNWASHED);
    assertThat(status(OLA, Channel.PHONE, "2026-05-13T11:00:00Z")).isEqualTo(Register.UNWASHED);
    wash("reservasjonsregisteret", "22225555\n", Wash.Lists.CLEAR);
    assertThat(status(OLA, Channel.PHONE, "2026-05-14T11:00:00Z")).isEqualTo(Register.CLEAR);
    assertThat(status(OLA, Channel.PHONE, "2026-08-01T11:00:00Z")).isEqualTo(Register.UNWASHED);
  }

  @Test
  void lettersFindAPersonByNameAndPostcode() throws IOException {
    wash("reservasjonsregisteret", "Navn;Postnr\nNORDMANN, Ola Petter;0150\n");
    assertThat(status(OLA, Channel.LETTER, "2026-05-14T11:00:00Z")).isEqualTo(Register.RESERVED);
    assertThat(status(KARI, Channel.LETTER, "2026-05-14T11:00:00Z")).isEqualTo(Register.CLEAR);
  }

  @Test
  void aListOfThoseWhoMayBeContactedSaysNothingOfOthers() throws IOException {
    Washing washing = wash("reservasjonsregisteret", "22225556\n", Wash.Lists.CLEAR);
    assertThat(washing.whole()).isFalse();
    assertThat(status(KARI, Channel.PHONE, "2026-05-14T11:00:00Z")).isEqualTo(Register.CLEAR);
    assertThat(status(OLA, Channel.PHONE, "2026-05-14T11:00:00Z")).isEqualTo(Register.UNWASHED);
  }

  @Test
  void anAnswerForEachNumberIsTakenAsItIs() throws IOException {
    wash("reservasjonsregisteret", "telefon;reservert\n22225555;ja\n22225556;nei\n");
    assertThat(status(OLA, Channel.PHONE, "2026-05-14T11:00:00Z")).isEqualTo(Register.RESERVED);
    assertThat(status(KARI, Channel.PHONE, "2026-05-14T11:00:00Z")).isEqualTo(Register.CLEAR);
  }

  @Test
  void aNewerRegisterReplacesTheOlderOneAndTheProofStays() throws IOException {
    wash("reservasjonsregisteret", "22225555\n");
    wash("reservasjonsregisteret", "22225556\n");
    assertThat(status(OLA, Channel.PHONE, "2026-05-14T11:00:00Z")).isEqualTo(Register.CLEAR);
    assertThat(status(KARI, Channel.PHONE, "2026-05-14T11:00:00Z")).isEqualTo(Register.RESERVED);
    assertThat(washings.all()).hasSize(2);
    assertThat(
            database
                .client()
                .sql("select count(*) from manners_reservation")
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void theSameFileIsTakenInOnceAndATryKeepsNothing() throws IOException {
    Path file = file("22225555\n");
    Wash tried = new Wash(file, "reservasjonsregisteret", null, Wash.Lists.RESERVED, true);
    assertThat(washings.wash(tried).id()).isNull();
    assertThat(washings.all()).isEmpty();
    Wash meant = new Wash(file, "reservasjonsregisteret", null, Wash.Lists.RESERVED, false);
    assertThat(washings.wash(meant).id()).isEqualTo(washings.wash(meant).id());
    assertThat(washings.all()).hasSize(1);
  }

  @Test
  void aWashingOfAnotherKeyCountsForNothing() throws IOException {
    wash("reservasjonsregisteret", "22225555\n");
    WashedRegisters others =
        new WashedRegisters(
            law,
            new WashingRows(database.client(), database.transactions()),
            new ReservationKey(home.resolve("restored")));
    assertThat(others.status("NO", Recipient.CONSUMER, Channel.PHONE, OLA, NOW))
        .isEqualTo(Register.UNWASHED);
  }

  @Test
  void whereNoRegisterBindsAllAreClear() {
    assertThat(registers.status("NO", Recipient.COMPANY, Channel.PHONE, OLA, NOW))
        .isEqualTo(Register.CLEAR);
    assertThat(registers.status("FR", Recipient.CONSUMER, Channel.PHONE, OLA, NOW))
        .isEqualTo(Register.CLEAR);
    assertThat(registers.status("UK", Recipient.COMPANY, Channel.PHONE, OLA, NOW))
        .isEqualTo(Register.UNWASHED);
  }

  @Test
  void aFileThatCannotBeTakenIsRefusedWithAReason() {
    assertThatThrownBy(() -> wash("robinsson", "1\n"))
        .isInstanceOf(Wash.Refused.class)
        .hasMessageContaining("There are robinson");
    assertThatThrownBy(() -> wash("tps", "Name\nOla Nordmann\n"))
        .isInstanceOf(Wash.Refused.class)
        .hasMessageContaining("phone");
    assertThatThrownBy(() ->
            washings.wash(
                new Wash(
                    file("22225555\n"),
                    "reservasjonsregisteret",
                    LocalDate.of(2026, 5, 15),
                    Wash.Lists.RESERVED,
                    false)))
        .isInstanceOf(Wash.Refused.class);
    assertThatThrownBy(() ->
            washings.wash(
                new Wash(home.resolve("absent"), "tps", null, Wash.Lists.RESERVED, false)))
        .isInstanceOf(Wash.Refused.class);
  }

  @Test
  void aNumberIsOneNumberHoweverItIsWritten() {
    for (String written :
        List.of("+442079460018", "+44 (0)20 7946 0018", "+4402079460018", "020 7946 0018")) {
      assertThat(Addressed.phone(written, "UK"))
          .as(written)
          .contains(new Addressed("phone", "+442079460018"));
    }
    assertThat(Addressed.phone("call me", "UK")).isEmpty();
  }

  @Test
  void washingsLastAsTheCountryOfTheRegisterSays() {
    LocalDate day = LocalDate.of(2026, 5, 14);
    assertThat(lasting("DK", "robinson").ends(day)).isEqualTo(LocalDate.of(2026, 7, 1));
    assertThat(lasting("NO", "reservasjonsregisteret").ends(day))
        .isEqualTo(LocalDate.of(2026, 6, 1));
    assertThat(lasting("UK", "tps").ends(day)).isEqualTo(LocalDate.of(2026, 6, 11));
    assertThat(lasting("SE", "nix-telefon").ends(day)).isEqualTo(LocalDate.of(2026, 7, 14));
  }

  private Lasting lasting(String country, String word) {
    return law.book(country).registers().stream()
        .filter(one -> one.word().equals(word))
        .findFirst()
        .orElseThrow()
        .lasting();
  }
}
