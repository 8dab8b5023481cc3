package org.stamkunde.memory.duplicates;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stamkunde.linkage.Evidence;
import org.stamkunde.linkage.Linkage;
import org.stamkunde.linkage.Match;
import org.stamkunde.linkage.Records;
import org.stamkunde.memory.Remembered;

/// One comparison of everyone: hears all customers, and finds those who may be one.
final class Search {
  /// Pairs less likely than one in nine are not worth a person's time.
  private static final double WORTH_ASKING = -3;

  private static final int MOST_ASKED = 10_000;

  private final Records.Gathering gathering = Records.of(Compared.fields());
  private long heard;
  private int compared;

  /// A pair found, by the customers' ids.
  record Found(String one, String other, Suspicion why) {}

  void hear(Remembered one) {
    String customer = one.customer();
    if (customer == null) {
      return;
    }
    heard++;
    @Nullable String @Nullable [] values = Compared.values(one.profile());
    if (values != null) {
      gathering.add(customer, values);
      compared++;
    }
  }

  long heard() {
    return heard;
  }

  int compared() {
    return compared;
  }

  List<Found> found() {
    Linkage linkage = Linkage.of(gathering.done());
    return linkage.matches().stream()
        .filter(match -> match.bits() >= WORTH_ASKING)
        .limit(MOST_ASKED)
        .map(match -> found(linkage, match))
        .toList();
  }

  private static Found found(Linkage linkage, Match match) {
    Evidence evidence = linkage.evidence(match);
    List<Suspicion.Sign> signs =
        evidence.fields().stream()
            .map(one -> new Suspicion.Sign(one.field().name(), one.level().word(), one.bits()))
            .toList();
    return new Found(
        linkage.records().id(match.one()),
        linkage.records().id(match.other()),
        new Suspicion(
            evidence.before(),
            signs,
            evidence.household(),
            evidence.bits(),
            evidence.probability()));
  }
}
