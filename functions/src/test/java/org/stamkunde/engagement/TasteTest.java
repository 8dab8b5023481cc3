package org.stamkunde.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.stamkunde.memory.Remembered.Stated;
import org.stamkunde.recommend.Bought;

class TasteTest {
  private static Taste taste(Person person) {
    return Taste.of(person.remembered(), TestShop.SHELF, ZoneOffset.UTC);
  }

  private static boolean open(Person person, String product) {
    return taste(person).open(TestShop.SHELF, product);
  }

  @Test
  void variantsOfWhatIsOwnedAreClosed() {
    Person person = new Person("C1").bought(5, 10, "T1");
    assertThat(open(person, "T1")).isFalse();
    assertThat(open(person, "T2")).as("black beside green").isFalse();
    assertThat(open(person, "P1")).isTrue();
  }

  @Test
  void whatIsNoGoodsNeitherSpeaksNorIsOffered() {
    Person person = new Person("C1").bought(5, 10, "POST", "P1");
    assertThat(taste(person).bought()).extracting(Bought::product).containsExactly("P1");
    assertThat(open(new Person("C2"), "POST")).isFalse();
  }

  @Test
  void whatWasRefusedOrSentBackIsClosedAndSilent() {
    Person person = new Person("C1").bought(5, 10, "P1").said(Stated.Kind.DECLINED, 1, "no", "C1");
    assertThat(open(person, "C1")).isFalse();
    person.sentBack(2, 10, "S1");
    assertThat(open(person, "S1")).isFalse();
    person.said(Stated.Kind.DISSATISFIED, 1, "chipped", "P1");
    assertThat(taste(person).bought()).isEmpty();
  }

  @Test
  void aLaterWordCountsMore() {
    Person person =
        new Person("C1")
            .said(Stated.Kind.DECLINED, 9, "no", "C1")
            .said(Stated.Kind.PREFERENCE, 1, "now I do", "C1");
    assertThat(open(person, "C1")).isTrue();
    assertThat(taste(person).bought()).extracting(Bought::product).containsExactly("C1");
  }

  @Test
  void satisfactionSpeaksLouder() {
    Person person = new Person("C1").bought(5, 10, "P1");
    double before = taste(person).bought().getFirst().strength();
    person.said(Stated.Kind.SATISFIED, 1, "fine", "P1");
    assertThat(taste(person).bought().getFirst().strength()).isGreaterThan(before);
  }
}
