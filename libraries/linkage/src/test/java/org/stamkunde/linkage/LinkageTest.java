package org.stamkunde.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LinkageTest {
  private static final long SEED = 20_260_101;

  @Test
  void findsThoseWhoAreTwiceAndLeavesHouseholdsApart() {
    Linkage linkage = Linkage.of(new Town(4_000, SEED).records());
    Score pairs = Score.ofPairs(linkage, Town::who);
    assertThat(pairs.precision()).as("%s, seed %d", pairs, SEED).isGreaterThan(.95);
    assertThat(pairs.recall()).as("%s, seed %d", pairs, SEED).isGreaterThan(.9);
  }

  @Test
  void doesNotDependOnTheOrderOfTheRecords() {
    Town town = new Town(800, SEED);
    Linkage one = Linkage.of(town.records());
    Linkage other = Linkage.of(town.shuffled(SEED + 1));
    assertThat(told(other)).isEqualTo(told(one));
    assertThat(other.threshold()).isEqualTo(one.threshold());
    assertThat(clusters(other)).isEqualTo(clusters(one));
  }

  private static List<String> told(Linkage linkage) {
    Records records = linkage.records();
    return linkage.matches().stream()
        .map(m -> records.id(m.one()) + " " + records.id(m.other()) + " " + m.bits())
        .toList();
  }

  private static List<List<String>> clusters(Linkage linkage) {
    return linkage.clusters().stream()
        .map(cluster -> cluster.stream().map(linkage.records()::id).toList())
        .toList();
  }

  @Test
  void explainsEachPairByWhatAddsUpToIt() {
    Linkage linkage = Linkage.of(new Town(800, SEED).records());
    for (Match match : linkage.matches()) {
      Evidence evidence = linkage.evidence(match);
      double sum = evidence.before() + evidence.household();
      sum += evidence.fields().stream().mapToDouble(Evidence.OfField::bits).sum();
      assertThat(sum).isCloseTo(match.bits(), Offset.offset(1e-6));
      assertThat(linkage.explanation(match).addsUp()).isTrue();
      assertThat(evidence.household()).isLessThanOrEqualTo(0);
    }
  }

  @Test
  void findsNamesThatStandInEachOthersPlace() {
    Town town = new Town(800, SEED);
    Records.Gathering gathering = Records.of(Town.FIELDS);
    Records records = town.records();
    for (int i = 0; i < records.size(); i++) {
      gathering.add(records.id(i), records.values(i));
    }
    String[] known = records.values(0);
    gathering.add("crossed", known[1], known[0], known[2], known[3], known[4], known[5], known[6]);
    Linkage linkage = Linkage.of(gathering.done());
    Match match =
        linkage.matches().stream()
            .filter(m -> linkage.records().id(m.other()).equals("crossed"))
            .findFirst()
            .orElseThrow();
    assertThat(match.level(0)).isEqualTo(Level.CROSSED);
    assertThat(match.level(1)).isEqualTo(Level.MISSING);
    assertThat(match.probability()).isGreaterThan(.9);
  }

  @Test
  void looksOneUpAmongAll() {
    Records records = new Town(4_000, SEED).records();
    OneAgainstAll index = Linkage.of(records).index();
    int first = 0;
    for (int i = 0; i < 200; i++) {
      List<OneAgainstAll.Found> found = index.like(5, records.values(i));
      first += Town.who(found.getFirst().id()).equals(Town.who(records.id(i))) ? 1 : 0;
    }
    assertThat(first).as("seed %d", SEED).isGreaterThanOrEqualTo(195);
    assertThat(index.like(5, null, null, null, null, null, null, null)).isEmpty();
  }

  @Test
  void makesDoWithHardlyAnyRecords() {
    assertThat(Linkage.of(Records.of(Town.FIELDS).done()).matches()).isEmpty();
    Records two =
        Records.of(Town.FIELDS)
            .add("a", "Ada", "Berg", "ada@example.com", "22334455", "Storgata 1", "0150", "Oslo")
            .add("b", "Ada", "Berg", "ada@example.com", "22334455", "Storgata 1", "0150", "Oslo")
            .done();
    assertThat(Linkage.of(two).pairs()).hasSize(1);
  }

  @Test
  void saysWhatIsWrongWithAFieldTooFew() {
    assertThatThrownBy(() -> Records.of(Town.FIELDS).add("a", "Ada"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Maybe");
  }
}
