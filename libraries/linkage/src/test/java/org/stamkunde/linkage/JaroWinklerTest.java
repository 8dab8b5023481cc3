package org.stamkunde.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stamkunde.numeric.Randomness;

/// The table of names that Winkler printed (Overview of Record Linkage, 2006, table 6), as far as
/// its pairs have a likeness above zero there.
class JaroWinklerTest {
  private static final Offset<Double> PRINTED = Offset.offset(.00051);

  @ParameterizedTest
  @CsvSource({
    "shackleford,shackelford,.970,.982",
    "dunningham,cunnigham,.896,.896",
    "nichleson,nichulson,.926,.956",
    "jones,johnson,.790,.832",
    "massey,massie,.889,.933",
    "abroms,abrams,.889,.922",
    "jeraldine,geraldine,.926,.926",
    "marhta,martha,.944,.961",
    "michelle,michael,.869,.921",
    "julies,julius,.889,.933",
    "tanya,tonya,.867,.880",
    "dwayne,duane,.822,.840",
    "sean,susan,.783,.805",
    "jon,john,.917,.933"
  })
  void givesThePrintedLikeness(String a, String b, double jaro, double winkler) {
    assertThat(JaroWinkler.jaro(a, b)).isCloseTo(jaro, PRINTED);
    assertThat(JaroWinkler.of(a, b)).isCloseTo(winkler, PRINTED);
  }

  @Test
  void isOneForTheSameAndZeroForNothingInCommon() {
    assertThat(JaroWinkler.of("berg", "berg")).isEqualTo(1);
    assertThat(JaroWinkler.of("berg", "moy")).isZero();
    assertThat(JaroWinkler.of("", "moy")).isZero();
  }

  @Test
  void readsLettersBeyondAscii() {
    assertThat(JaroWinkler.of("мария", "марина")).isBetween(.85, .99);
    // A letter that ends on the same seven bits as a plain one is another letter.
    assertThat(JaroWinkler.jaro("\u0161", "a")).isZero();
    assertThat(JaroWinkler.jaro("a\u0161", "\u0161b")).isEqualTo(0, Offset.offset(.67));
  }

  @Test
  void doesNotDependOnWhichWordIsFirst() {
    Randomness chance = new Randomness(41);
    for (int i = 0; i < 5_000; i++) {
      String a = Slips.drawn(chance);
      String b = Slips.slipped(chance, a);
      assertThat(JaroWinkler.prefix(a, b)).isEqualTo(JaroWinkler.prefix(b, a));
      assertThat(JaroWinkler.jaro(a, b))
          .as("%s and %s, seed 41", a, b)
          .isEqualTo(JaroWinkler.jaro(b, a), Offset.offset(.12));
    }
  }

  @Test
  void isNeverMoreThanTheSignaturesAllow() {
    Randomness chance = new Randomness(42);
    for (int i = 0; i < 20_000; i++) {
      String a = Slips.drawn(chance);
      String b = i % 2 == 0 ? Slips.drawn(chance) : Slips.slipped(chance, a);
      double most =
          Signature.bestLikeness(
              Signature.ofLetters(a), Signature.ofLetters(b), a.length(), b.length());
      assertThat(JaroWinkler.jaro(a, b))
          .as("%s and %s, seed 42", a, b)
          .isLessThanOrEqualTo(most + 1e-12);
    }
  }
}
