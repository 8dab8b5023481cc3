package org.stamkunde.manners.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.stamkunde.manners.Verdict;
import org.stamkunde.manners.law.Cases.Case;

/// The decided cases: each is decided as the table says, by its paragraph, source and date.
class CasesTest {
  private final CountryLaw law = new CountryLaw();

  @Test
  void decidesEveryCaseByItsParagraph() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Case one : Cases.all()) {
      Verdict said = law.judge(one.situation(), Locale.ENGLISH);
      String since = law.rule(one.situation()).since().toString();
      if (said.allowed() != one.allowed()
          || !one.paragraph().equals(said.paragraph())
          || !said.source().startsWith(one.source())
          || !(one.since().equals("none") || one.since().equals(since))) {
        wrong.add(one + " -> " + said + " " + since);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void hasEnoughCasesOfEachCountryAndEnoughThatAreAllowed() throws IOException {
    List<Case> cases = Cases.all();
    Map<String, Integer> countries = new TreeMap<>();
    cases.forEach(
        one -> countries.merge(law.book(one.situation().country()).title(), 1, Integer::sum));
    assertThat(cases).hasSizeGreaterThanOrEqualTo(170).doesNotHaveDuplicates();
    law.books().forEach(book -> assertThat(countries.get(book.title())).isGreaterThan(15));
    long allowed = cases.stream().filter(Case::allowed).count();
    assertThat(allowed / (double) cases.size()).isGreaterThanOrEqualTo(.4);
  }

  @Test
  void thePageOfTheDocsShowsTheSameTable() throws IOException {
    assertThat(Files.readString(page())).contains(Cases.table());
  }

  private static Path page() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("docs/law.md"))) {
        return at.resolve("docs/law.md");
      }
    }
    throw new IllegalStateException("docs/law.md is not above this folder");
  }
}
