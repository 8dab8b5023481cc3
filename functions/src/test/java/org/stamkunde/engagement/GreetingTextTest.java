package org.stamkunde.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stamkunde.manners.TestPermits;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Remembered.Stated;

class GreetingTextTest {
  private static Greeting greet(Person person, List<Recommendation> offers, Tongue tongue) {
    Remembered known = person.remembered();
    return GreetingText.of(
        TestPermits.allowing().visit(known),
        known,
        offers,
        TestShop.SHELF,
        TestShop.phrases(tongue));
  }

  private static Greeting greet(Person person, List<Recommendation> offers) {
    return greet(person, offers, Tongue.EN);
  }

  @Test
  void restsOnTwoPurchases() {
    Person ingrid =
        new Person("C1").named("Ingrid Solbakken").bought(200, 10, "T1").bought(5, 20, "P1");
    Greeting greeting = greet(ingrid, TestShop.offers("C1", "T1", "P1"));
    assertThat(greeting.text())
        .isEqualTo(
            "Hello Ingrid. Based on Green tea tin and Stoneware teapot that you bought, we think"
                + " you will like these: Linen tea cosy.");
    assertThat(greeting.evidence()).extracting(Evidence::product).containsExactly("T1", "P1");
    assertThat(greeting.evidence()).extracting(Evidence::kind).containsOnly("bought");
  }

  @Test
  void saysWhatOthersAlsoBoughtWhereOnePurchaseSpeaks() {
    Greeting greeting = greet(new Person("C1").bought(5, 10, "T1"), TestShop.offers("P1", "T1"));
    assertThat(greeting.text())
        .isEqualTo("Hello. Others who bought Green tea tin also bought Stoneware teapot.");
  }

  @Test
  void asksTwoMonthsLaterAboutThePurchase() {
    Person person = new Person("C1").bought(61, 10, "T1");
    assertThat(greet(person, TestShop.offers("P1", "T1")).text())
        .contains("You bought Green tea tin two months ago; were you satisfied?");
    assertThat(greet(person, TestShop.offers("P1", "T1"), Tongue.NB).text())
        .contains("Du kjøpte Green tea tin for to måneder siden; ble du fornøyd?");
    assertThat(greet(person, TestShop.offers("P1", "T1"), Tongue.DA).text())
        .contains("Du købte Green tea tin for to måneder siden; blev du tilfreds?");
    person.said(Stated.Kind.SATISFIED, 10, "yes", "T1");
    assertThat(greet(person, TestShop.offers("P1", "T1")).text())
        .contains("We are glad that you were satisfied with Green tea tin.")
        .doesNotContain("were you satisfied?");
  }

  @Test
  void aDissatisfactionComesFirstAndAlone() {
    Person person =
        new Person("C1").bought(61, 10, "T1").said(Stated.Kind.DISSATISFIED, 7, "dented", "T1");
    Greeting greeting = greet(person, TestShop.offers("P1", "T1"));
    assertThat(greeting.text())
        .isEqualTo(
            "Hello. You told us on 3 March that you were not satisfied with Green tea tin."
                + " We would like to put that right: what can we do?");
    assertThat(greeting.evidence().getFirst().kind()).isEqualTo("dissatisfied");
    person.bought(1, 10, "P1");
    assertThat(greet(person, TestShop.offers("C1", "P1")).text()).doesNotContain("put that right");
  }

  @Test
  void knowsANoteAPreferenceAndARefusal() {
    Person person = new Person("C1").bought(5, 10, "T1");
    person.said(Stated.Kind.NOTE, 3, "Writes with the left hand.", null);
    assertThat(greet(person, TestShop.offers("P1", "T1")).text())
        .contains("You told us: “Writes with the left hand”. We have not forgotten.");
    person.said(Stated.Kind.PREFERENCE, 2, "Only organic tea", null);
    person.said(Stated.Kind.DECLINED, 1, "no", "C1");
    Greeting greeting = greet(person, TestShop.offers("P1", "T1"));
    assertThat(greeting.text())
        .contains("You said no to Linen tea cosy; we have left it out.")
        .contains("“Only organic tea”");
    assertThat(greeting.evidence())
        .extracting(Evidence::kind)
        .containsExactly("declined", "preferred", "said", "bought");
  }

  @Test
  void aCustomerOfWhomLittleIsKnownIsGreetedAccordingly() {
    Greeting greeting = greet(new Person("C1").bought(5, 4, "POST"), TestShop.offers("P1"));
    assertThat(greeting.text())
        .isEqualTo(
            "Hello. We do not know your taste yet. This is what others like most at the moment:"
                + " Stoneware teapot.");
    assertThat(greeting.evidence()).isEmpty();
  }

  @Test
  void isWrittenInTheLanguageOfTheCountry() {
    assertThat(Tongue.ofCountry("Norge")).isEqualTo(Tongue.NB);
    assertThat(Tongue.ofCountry("DK")).isEqualTo(Tongue.DA);
    assertThat(Tongue.ofCountry("France")).isEqualTo(Tongue.EN);
    assertThat(Tongue.ofCountry(null)).isEqualTo(Tongue.EN);
    Person person = new Person("C1").named("Ingrid Solbakken").bought(5, 10, "T1");
    assertThat(greet(person, TestShop.offers("P1", "T1"), Tongue.NB).text())
        .isEqualTo("Hei, Ingrid. Andre som kjøpte Green tea tin, kjøpte også Stoneware teapot.");
  }

  @Test
  void greetsAPersonBeforeTheCompany() {
    Person company = new Person("C1").is("Fjell AS", "Fjell AS", "Kari Nes", null, null, "NO");
    assertThat(greet(company, List.of()).text()).startsWith("Hello Kari.");
    Person school = new Person("C1").named("Jensen Friluftsskole ApS");
    assertThat(greet(school, List.of()).text()).startsWith("Hello Jensen Friluftsskole ApS.");
    Person nobody = new Person("C1").named("n/a");
    assertThat(greet(nobody, List.of()).text()).startsWith("Hello. ");
  }
}
