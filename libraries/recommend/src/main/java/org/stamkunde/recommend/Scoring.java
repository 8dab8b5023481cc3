package org.stamkunde.recommend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.stamkunde.numeric.Explanation;

/// One customer's question: every product scored by the own purchases' words.
///
/// `score(j) = Σ_i a(i) · ((1 − ε) · S(i,j) + ε · T(i) · pop(j))` with a the purchase's strength
/// after its age, T the total of its row and ε the prior's share: so each purchase has a word on
/// each product, and the words sum to the score.
final class Scoring {
  private static final int REASONS = 3;

  private final Links links;
  private final double prior;
  private final double[] totals;
  private final int[] own;
  private final double[] word;
  private final double[] scores;
  private final boolean[] owned;

  Scoring(Links links, double[] totals, Tuning tuning, List<Bought> purchases, int today) {
    this.links = links;
    this.totals = totals;
    this.prior = tuning.priorShare();
    List<Bought> known = purchases.stream().filter(b -> links.number(b.product()) >= 0).toList();
    this.own = new int[known.size()];
    this.word = new double[known.size()];
    this.scores = new double[totals.length];
    this.owned = new boolean[totals.length];
    for (int k = 0; k < own.length; k++) {
      Bought bought = known.get(k);
      own[k] = links.number(bought.product());
      owned[own[k]] = true;
      double age = Math.max(0, today - bought.day());
      word[k] = bought.strength() * Decay.after(age, tuning.ownHalfLifeDays());
    }
    speak();
  }

  private void speak() {
    double shared = 0;
    for (int k = 0; k < own.length; k++) {
      shared += word[k] * totals[own[k]];
      double direct = word[k] * (1 - prior);
      for (int at = links.starts()[own[k]]; at < links.starts()[own[k] + 1]; at++) {
        scores[links.targets()[at]] += direct * links.strengths()[at];
      }
    }
    double popular = own.length == 0 ? 1 : prior * shared;
    for (int j = 0; j < scores.length; j++) {
      scores[j] += popular * links.popularity()[j];
    }
  }

  List<Suggestion> best(Predicate<String> allowed, int n) {
    BestFew best = new BestFew(n);
    for (int j = 0; j < scores.length; j++) {
      if (best.wants(scores[j]) && !owned[j] && allowed.test(links.names()[j])) {
        best.add(j, scores[j]);
      }
    }
    return Arrays.stream(best.items()).mapToObj(this::explained).toList();
  }

  private Suggestion explained(int j) {
    String product = links.names()[j];
    if (own.length == 0) {
      Explanation popular = Explanation.given("recommend.popular", scores[j], product);
      return new Suggestion(product, scores[j], List.of(), popular);
    }
    double[] link = new double[own.length];
    double[] said = new double[own.length];
    for (int k = 0; k < own.length; k++) {
      link[k] = word[k] * (1 - prior) * links.strength(own[k], j);
      said[k] = link[k] + word[k] * prior * totals[own[k]] * links.popularity()[j];
    }
    BestFew reasons = strongest(link, said);
    return reasoned(product, reasons.items(), said);
  }

  /// The purchases with the strongest links; where none is linked, those that speak loudest.
  private static BestFew strongest(double[] link, double[] said) {
    BestFew reasons = new BestFew(REASONS);
    for (int k = 0; k < link.length; k++) {
      if (reasons.wants(link[k])) {
        reasons.add(k, link[k]);
      }
    }
    if (reasons.items().length == 0) {
      for (int k = 0; k < said.length; k++) {
        if (reasons.wants(said[k])) {
          reasons.add(k, said[k]);
        }
      }
    }
    return reasons;
  }

  private Suggestion reasoned(String product, int[] reasons, double[] said) {
    List<String> because = new ArrayList<>();
    List<Explanation> parts = new ArrayList<>();
    boolean[] named = new boolean[said.length];
    for (int k : reasons) {
      String purchase = links.names()[own[k]];
      because.add(purchase);
      named[k] = true;
      parts.add(Explanation.given("recommend.because", said[k], purchase));
    }
    double rest = 0;
    int others = 0;
    for (int k = 0; k < said.length; k++) {
      if (!named[k]) {
        rest += said[k];
        others++;
      }
    }
    if (others > 0) {
      parts.add(Explanation.given("recommend.others", rest, others));
    }
    Explanation whole = Explanation.sum("recommend.score", parts, product);
    return new Suggestion(product, whole.value(), because, whole);
  }
}
