package org.stamkunde.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonTest {
  private static final long SEED = 11;

  private static List<Person> people() {
    List<Person> people = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      people.add(Person.of(SEED, i, i % 12 == 0));
    }
    return people;
  }

  @Test
  void everyAddressOfMailLiesInADomainThatIsKeptForExamples() {
    assertThat(people())
        .extracting(Person::email)
        .allMatch(
            mail -> mail.matches("([a-z.0-9-]+@(example\\.(com|org|net)|[a-z0-9-]+\\.example))?"));
  }

  @Test
  void noTwoShareANumberOrAMailOrAPhone() {
    List<Person> people = people();
    assertThat(people).extracting(Person::number).doesNotHaveDuplicates();
    assertThat(people.stream().map(Person::email).filter(mail -> !mail.isEmpty()))
        .doesNotHaveDuplicates();
    assertThat(people.stream().map(Person::phone).filter(phone -> !phone.isEmpty()))
        .doesNotHaveDuplicates();
    assertThat(people.stream().map(Person::organisationNumber).filter(n -> !n.isEmpty()))
        .doesNotHaveDuplicates();
  }

  @Test
  void aCompanyHasAnOrganisationNumberAndSomebodyToTalkTo() {
    for (Person person : people()) {
      boolean company = !person.company().isEmpty();
      assertThat(person.organisationNumber().isEmpty()).isEqualTo(!company);
      assertThat(person.contact().isEmpty()).isEqualTo(!company);
      assertThat(person.name()).isNotEmpty();
    }
  }

  @Test
  void aboutHalfHaveAllowedMail() {
    double share = people().stream().filter(Person::acceptsMarketing).count() / 5_000.0;
    assertThat(share).as("seed %d", SEED).isBetween(.5, .6);
  }
}
