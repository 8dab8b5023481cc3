package org.stamkunde.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stamkunde.numeric.Randomness;

class LikenessTest {
  @ParameterizedTest
  @CsvSource({
    "GIVEN_NAME,Marhta,Martha,CLOSE",
    "GIVEN_NAME,Robert,Rob,SIMILAR",
    "SURNAME,Massey,Macy,FAINT",
    "SURNAME,Jensen,Okafor,DIFFERENT",
    "DATE,1971-06-24,1971-05-24,ONE_SLIP",
    "DATE,1971-06-12,1971-12-06,ONE_SLIP",
    "DATE,1971-06-24,1971-06-15,TWO_SLIPS",
    "DATE,1971-06-24,1988-06-24,TWO_SLIPS",
    "DATE,1971-06-24,1971-11-05,LITTLE",
    "DATE,1971-06-24,1948-02-11,DIFFERENT",
    "IDENTIFIER,1804974,1804947,ONE_SLIP",
    "IDENTIFIER,1804974,2185997,DIFFERENT",
    "PHONE,+47 22 33 44 55,22334455,PART",
    "PHONE,22334455,22334456,ONE_SLIP",
    "EMAIL,ada@example.com,ada@example.org,PART",
    "EMAIL,ada.berg@example.com,ada.bergh@example.com,CLOSE",
    "EMAIL,ada@example.com,moy@example.com,LITTLE",
    "EMAIL,ada@example.com,moy@example.org,DIFFERENT",
    "ADDRESS,Storgata 12 B,12 Storgata,PART",
    "ADDRESS,Storgata 12,Storgaten 12,CLOSE",
    "POSTCODE,0150,0151,ONE_SLIP",
    "NUMBER,17,18,ONE_SLIP",
    "NUMBER,17,204,DIFFERENT",
    "REGION,nsw,vic,DIFFERENT"
  })
  void tellsHowMuchTwoValuesAreAlike(FieldKind kind, String a, String b, Level level) {
    Records records = Records.of(List.of(new Field("field", kind))).add("1", a).add("2", b).done();
    assertThat(new Vectors(records).level(0, 0, 1)).isEqualTo(level);
    assertThat(new Vectors(records).level(0, 1, 0)).isEqualTo(level);
    String one = records.column(0).words().word(0);
    String other = records.column(0).words().word(1);
    assertThat(Likeness.of(kind, one, other)).isEqualTo(level);
  }

  @Test
  void makesWhatIsWrittenDifferentlyTheSame() {
    assertThat(Cleaning.of(FieldKind.SURNAME, " Bjørnø-Ås ")).isEqualTo("bjorno as");
    assertThat(Cleaning.of(FieldKind.SURNAME, "O'Brien")).isEqualTo("obrien");
    assertThat(Cleaning.of(FieldKind.POSTCODE, "SW1A 1AA")).isEqualTo("sw1a1aa");
    assertThat(Cleaning.of(FieldKind.PHONE, "+47 22-33 44 55")).isEqualTo("4722334455");
    assertThat(Cleaning.of(FieldKind.EMAIL, " Ada@Example.COM ")).isEqualTo("ada@example.com");
    assertThat(Cleaning.of(FieldKind.GIVEN_NAME, " - ")).isNull();
    assertThat(Cleaning.of(FieldKind.GIVEN_NAME, null)).isNull();
  }

  @Test
  void givesTheSameLevelByNumberAsByWord() {
    Randomness chance = new Randomness(11);
    for (FieldKind kind : FieldKind.values()) {
      for (int i = 0; i < 1_000; i++) {
        String a = Slips.drawn(chance) + " " + Slips.number(chance, 4);
        String b = Slips.slipped(chance, Slips.slipped(chance, a));
        Records records =
            Records.of(List.of(new Field("field", kind))).add("1", a).add("2", b).done();
        Words words = records.column(0).words();
        if (words.count() == 2) {
          assertThat(new Vectors(records).level(0, 0, 1))
              .as("%s: %s and %s, seed 11", kind, a, b)
              .isEqualTo(Likeness.of(kind, words.word(0), words.word(1)));
        }
      }
    }
  }
}
