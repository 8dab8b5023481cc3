package org.stamkunde.manners.tone;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Fact;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Remembered.Order;
import org.stamkunde.memory.Remembered.Stated;
import org.stamkunde.memory.Stance;

/// What is true of a memory, said a second time and in another way than the room's own code, so
/// that the two can be compared.
final class Truth {
  private static final Duration TWO_YEARS = Duration.ofDays(731);
  private final Remembered customer;
  private final String purpose;
  private final Instant now;

  Truth(Remembered customer, String purpose, Instant now) {
    this.customer = customer;
    this.purpose = purpose;
    this.now = now;
  }

  boolean tookBack() {
    boolean given = false;
    boolean back = !customer.stance().objections().isEmpty();
    for (Stance.Agreed one : customer.stance().agreed()) {
      boolean over = one.expires() != null && !now.isBefore(one.expires());
      given |= one.purpose().equals(purpose) && one.given() && !over;
      back |= Set.of(purpose, "*").contains(one.purpose()) && !one.given();
    }
    return back && !given;
  }

  boolean mayNameAsBought(String product) {
    return !tookBack()
        && customer.products().stream()
            .anyMatch(owned ->
                owned.product().equals(product)
                    && owned.quantity().signum() > 0
                    && owned.last() != null
                    && young(owned.last(), TWO_YEARS)
                    && !spokenAgainst(product, owned.last()));
  }

  boolean mayNameAsLiked(String product) {
    return !tookBack()
        && customer.statements().stream()
            .anyMatch(one ->
                product.equals(one.product())
                    && Set.of(Stated.Kind.PREFERENCE, Stated.Kind.SATISFIED).contains(one.kind())
                    && young(one.at(), TWO_YEARS)
                    && customer.statements().stream()
                        .noneMatch(later ->
                            product.equals(later.product())
                                && later.at().isAfter(one.at())
                                && Set.of(Stated.Kind.DECLINED, Stated.Kind.DISSATISFIED)
                                    .contains(later.kind())));
  }

  boolean mayQuote(String token) {
    return !tookBack()
        && customer.statements().stream()
            .anyMatch(one ->
                one.kind() == Stated.Kind.PREFERENCE
                    && one.text().startsWith(token + " ")
                    && young(one.at(), TWO_YEARS));
  }

  private boolean spokenAgainst(String product, Instant since) {
    List<Stated> words =
        customer.statements().stream()
            .filter(one -> product.equals(one.product()) && !one.at().isBefore(since))
            .toList();
    return !words.isEmpty()
        && Set.of(Stated.Kind.DECLINED, Stated.Kind.DISSATISFIED).contains(words.getLast().kind());
  }

  /// Whether a fact of this value holds, at least so well known, for at most so long.
  boolean holds(String name, String value, Act.Told.Basis weakest, @Nullable Duration young) {
    return customer.facts().stream()
        .anyMatch(fact ->
            fact.name().equals(name)
                && fact.value().equals(value)
                && fact.basis().ordinal() <= weakest.ordinal()
                && (young == null || young(fact.at(), young))
                && serves(fact)
                && !over(fact));
  }

  private boolean serves(Fact fact) {
    String bound =
        fact.purpose() != null ? fact.purpose() : fact.name().equals("secret") ? "advice" : null;
    return bound == null || bound.equals(purpose);
  }

  private boolean over(Fact fact) {
    boolean told = fact.expires() != null && !fact.expires().isAfter(now);
    boolean old = fact.name().equals("shoe-size") && !young(fact.at(), Duration.ofDays(900));
    double halves = Duration.between(fact.at(), now).toSeconds() / 86_400.0 / 200;
    boolean faded =
        fact.confidence() * (fact.name().equals("fading") ? Math.pow(2, -halves) : 1) < 0.5;
    return told || old || faded;
  }

  private boolean young(Instant at, Duration most) {
    return Duration.between(at, now).compareTo(most) <= 0;
  }

  boolean standing() {
    List<Order> real = real();
    return proven()
        && real.stream()
                .map(o -> o.at().atZone(RandomMemories.ZONE).toLocalDate())
                .distinct()
                .count()
            >= 3
        && Duration.between(real.getFirst().at(), real.getLast().at()).toDays() >= 365
        && Duration.between(real.getLast().at(), now).toDays() <= 548;
  }

  boolean proven() {
    List<Order> real = real();
    return !tookBack()
        && !aggrieved()
        && !real.isEmpty()
        && Duration.between(real.getLast().at(), now).toDays() <= 730;
  }

  private List<Order> real() {
    return customer.orders().stream()
        .filter(one -> one.bought() && !one.tryOut() && one.returns().signum() == 0)
        .toList();
  }

  private boolean aggrieved() {
    Stance.Complaint complaint = customer.stance().complaint();
    return complaint != null && complaint.mended() == null || dissatisfied();
  }

  private boolean dissatisfied() {
    return customer.statements().stream()
        .filter(one -> one.kind() == Stated.Kind.DISSATISFIED)
        .anyMatch(one ->
            customer.orders().stream()
                    .noneMatch(o -> o.bought() && !o.tryOut() && o.at().isAfter(one.at()))
                && customer.statements().stream()
                    .noneMatch(later ->
                        later.kind() == Stated.Kind.SATISFIED
                            && !later.at().isBefore(one.at())
                            && (one.product() == null
                                || later.product() == null
                                || one.product().equals(later.product()))));
  }
}
