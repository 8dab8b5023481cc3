package org.stamkunde.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stamkunde.catalogue.Products;
import org.stamkunde.catalogue.TestShelf;
import org.stamkunde.customerbase.CustomerValue;
import org.stamkunde.customerbase.Values;
import org.stamkunde.manners.Answer;
import org.stamkunde.manners.MessageClass;
import org.stamkunde.manners.Permits;
import org.stamkunde.manners.TestPermits;
import org.stamkunde.manners.Wish;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Happening;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Learns;
import org.stamkunde.memory.Line;
import org.stamkunde.memory.Profile;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.TestDatabase;
import org.stamkunde.memory.TestMemory;
import org.stamkunde.numeric.Explanation;

/// The room on the real database and the real memory.
class EngagementRoomTest {
  private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
  private TestDatabase database;
  private TestMemory house;
  private Tastes tastes;
  private Looking looking;
  private Products products;
  private Recommendations recommendations;
  private Greetings greetings;
  private int told;

  @TempDir private Path home;

  @BeforeEach
  void open() {
    database = TestDatabase.open("memory", "catalogue", "engagement");
    house = new TestMemory(database, NOW, home);
    products = new Products(database.client(), house.shop);
    house.followers.add(TestShelf.follower(database.template()));
    tastes = new Tastes(database.client());
    looking = new Looking(products, house.shop, tastes);
    recommendations = new Recommendations(looking);
    greetings = new Greetings(looking, TestPermits.allowing());
    for (int k = 0; k < 20; k++) {
      buy("A" + k, 40 + k, "T1", "P1", "POST");
      buy("B" + k, 40 + k, "P1", "C1", k % 2 == 0 ? "S1" : "B1");
    }
    learn();
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void tell(String customer, Instant at, Act act) {
    house.memory.remember(new Happening(Identity.number(customer), at, "test", "m" + told++, act));
  }

  private void buy(String customer, int daysAgo, String... bought) {
    List<Line> lines =
        List.of(bought).stream()
            .map(p -> new Line(p, title(p), BigDecimal.ONE, BigDecimal.TEN, null))
            .toList();
    tell(customer, NOW.minus(daysAgo, ChronoUnit.DAYS), new Act.Bought("O" + told, lines, false));
  }

  private static String title(String product) {
    return TestShop.SHELF.product(product).title();
  }

  private void learn() {
    Learns.Learning learning = new LearningTastes(products, tastes).begin(house.shop.today());
    house.memory.each(learning::hear);
    house.memory.eachAnonymous(learning::hear);
    learning.finish();
  }

  private Remembered of(String customer) {
    return house.memory.of(Identity.number(customer)).orElseThrow();
  }

  private List<String> offered(String customer) {
    return recommendations.of(of(customer), 10).stream().map(Recommendation::product).toList();
  }

  @Test
  void recommendsWhatIsNotOwnedWithItsReasons() {
    List<Recommendation> list = recommendations.of(of("A1"), 10);
    assertThat(list).extracting(Recommendation::product).containsExactly("C1", "S1", "B1");
    assertThat(list).allSatisfy(one -> assertThat(one.because()).isNotEmpty());
    assertThat(list).allSatisfy(one -> assertThat(one.explanation().addsUp()).isTrue());
  }

  @Test
  void aPurchaseAndARefusalChangeTheNextList() {
    buy("A1", 0, "C1");
    assertThat(offered("A1")).containsExactlyInAnyOrder("S1", "B1");
    tell("A1", NOW, new Act.Declined("no", "S1"));
    assertThat(offered("A1")).containsExactly("B1");
    Greeting greeting = greetings.of(of("A1"), recommendations.of(of("A1"), 4));
    assertThat(greeting.text()).contains("You said no to Silver strainer");
  }

  @Test
  void whatWasRefusedByNameIsOfferedNowhere() {
    tell("A1", NOW, new Act.Objected(Act.Objected.Scope.OFFER, "C1", "has one", false));
    assertThat(offered("A1")).containsExactly("S1", "B1");
    tell("A1", NOW.plusSeconds(1), new Act.Objected(Act.Objected.Scope.OFFER, "C1", null, true));
    assertThat(offered("A1")).contains("C1");
  }

  @Test
  void anotherProcessReadsWhatThisOneLearnt() {
    Recommendations elsewhere =
        new Recommendations(new Looking(products, house.shop, new Tastes(database.client())));
    assertThat(elsewhere.of(of("A1"), 10)).isEqualTo(recommendations.of(of("A1"), 10));
    assertThat(elsewhere.model()).isEqualTo(recommendations.model()).startsWith("item-neighbours");
    String before = recommendations.model();
    learn();
    assertThat(recommendations.model()).as("equal data, equal name").isEqualTo(before);
    buy("B3", 0, "T1");
    learn();
    assertThat(recommendations.model()).isNotEqualTo(before);
    assertThat(elsewhere.model()).isEqualTo(recommendations.model());
  }

  @Test
  void beforeAnythingWasLearntThereIsNothingToOffer() {
    database.client().sql("truncate engagement_model").update();
    assertThat(offered("A1")).isEmpty();
    assertThat(greetings.of(of("A1"), List.of()).text()).contains("Tell us");
  }

  @Test
  void theWeekLeavesInPeaceWhoAskedForIt() {
    tell("A2", NOW, new Act.Declined("no more letters", null));
    Week week =
        new Week(
            new InMemoryValues(List.of("A1", "A2", "B1")),
            house.memory,
            recommendations,
            greetings,
            new Ways(TestPermits.allowing(), Clock.fixed(NOW, ZoneOffset.UTC)));
    List<Contact> contacts = week.contacts(20, Tongue.EN);
    assertThat(contacts).extracting(Contact::customer).containsExactly("A1", "B1");
    assertThat(contacts)
        .allSatisfy(one -> {
          assertThat(one.products()).isNotEmpty();
          assertThat(one.channel().consent()).isEqualTo("check");
          assertThat(one.reason()).startsWith("Bought once, on ");
        });
    assertThat(week.contacts(1, Tongue.EN)).hasSize(1);
  }

  @Test
  void theWeekListsNoneWhomLawOrLedgerRefuses() {
    Permits permits =
        TestPermits.deciding(wish ->
            switch (wish.customer()) {
              case "A1" -> TestPermits.refused(Answer.Ground.LAW, null);
              case "A3" -> TestPermits.refused(Answer.Ground.CAP, NOW.plus(Duration.ofDays(8)));
              case "A4" -> TestPermits.refused(Answer.Ground.QUIET, NOW.plus(Duration.ofHours(8)));
              default -> TestPermits.allowed(NOW);
            });
    Week week =
        new Week(
            new InMemoryValues(List.of("A1", "A2", "A3", "A4", "B1")),
            house.memory,
            recommendations,
            new Greetings(looking, permits),
            new Ways(permits, Clock.fixed(NOW, ZoneOffset.UTC)));
    assertThat(week.contacts(20, Tongue.EN))
        .extracting(Contact::customer)
        .containsExactly("A2", "A4", "B1");
  }

  private List<Contact> week(Permits permits, String customer) {
    Week week =
        new Week(
            new InMemoryValues(List.of(customer)),
            house.memory,
            recommendations,
            new Greetings(looking, permits),
            new Ways(permits, Clock.fixed(NOW, ZoneOffset.UTC)));
    return week.contacts(20, Tongue.EN);
  }

  @Test
  void theWeekSellsNothingToWhomItServes() {
    tell("A1", NOW, new Act.Judged(false, "It leaks.", "T1"));
    List<Wish> wishes = new ArrayList<>();
    Permits permits =
        TestPermits.deciding(wish -> {
          wishes.add(wish);
          return TestPermits.allowed(NOW);
        });
    Contact contact = week(permits, "A1").getFirst();
    assertThat(contact.products()).isEmpty();
    assertThat(contact.say()).doesNotContain("Linen tea cosy");
    assertThat(wishes.getFirst().kind()).isEqualTo(MessageClass.SERVICE);
    assertThat(wishes.getFirst().purpose()).isEqualTo("service");
  }

  @Test
  void theWeekOffersOnlyWhatMayBeOfferedByItself() {
    assertThat(week(TestPermits.allowing(), "A1").getFirst().products())
        .extracting(Recommendation::product)
        .containsExactly("C1", "S1", "B1");
    Permits choosy =
        TestPermits.deciding(wish ->
            "S1".equals(wish.offer())
                ? TestPermits.refused(Answer.Ground.LAW, null)
                : TestPermits.allowed(NOW));
    Contact contact = week(choosy, "A1").getFirst();
    assertThat(contact.products()).extracting(Recommendation::product).containsExactly("C1", "B1");
    assertThat(contact.say()).contains("Linen tea cosy").doesNotContain("Silver strainer");
  }

  @Test
  void aConsentToQuestionsIsNoneToOffers() {
    tell("A1", NOW, new Act.Described(mailed("a1@example.com")));
    tell("A1", NOW, new Act.Consented("surveys", "email", "Yes"));
    Permits permits = TestPermits.knowing("marketing", "surveys");
    assertThat(week(permits, "A1").getFirst().channel().way()).isEqualTo("letter");
    tell("A1", NOW, new Act.Consented("marketing", "email", "Yes"));
    assertThat(week(permits, "A1").getFirst().channel())
        .isEqualTo(new Channel("email", "given", "a1@example.com"));
  }

  private static Profile mailed(String email) {
    return new Profile(null, null, null, null, email, null, null, null, null, null);
  }

  @Test
  void whereNothingMayBeSoldNothingIsOffered() {
    Permits serving =
        TestPermits.deciding(wish ->
            wish.ofOurs()
                ? TestPermits.refused(Answer.Ground.COMPLAINT, null)
                : TestPermits.allowed(NOW));
    Greeting greeting =
        new Greetings(looking, serving).of(of("A1"), recommendations.of(of("A1"), 4));
    assertThat(greeting.text()).startsWith("Hello").doesNotContain("Linen tea cosy");
    Permits none = TestPermits.deciding(wish -> TestPermits.refused(Answer.Ground.LAW, null));
    assertThat(new Greetings(looking, none).of(of("A1"), List.of()).evidence()).isEmpty();
  }

  @Test
  void anOpenComplaintIsTheOnlySubject() {
    tell("A1", NOW, new Act.Complained("The lid does not fit.", null));
    Greeting greeting = greetings.of(of("A1"), recommendations.of(of("A1"), 4));
    assertThat(greeting.text()).contains("10 March").doesNotContain("Linen tea cosy");
    assertThat(greeting.evidence()).extracting(Evidence::kind).contains("complained");
  }

  private record InMemoryValues(List<String> customers) implements Values {
    @Override
    public Optional<CustomerValue> of(String customer) {
      return Optional.of(
          new CustomerValue(
              customer,
              null,
              BigDecimal.TEN,
              1,
              null,
              null,
              40,
              null,
              0.8,
              null,
              null,
              0.9,
              9,
              "revenue"));
    }

    @Override
    public List<CustomerValue> worthAWord(int most) {
      return customers.stream().limit(most).map(c -> of(c).orElseThrow()).toList();
    }

    @Override
    public Optional<Explanation> why(String customer) {
      return Optional.empty();
    }
  }
}
