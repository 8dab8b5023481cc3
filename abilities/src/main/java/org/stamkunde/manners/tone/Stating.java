package org.stamkunde.manners.tone;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.stamkunde.manners.Sayable;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Remembered.Stated;
import org.stamkunde.memory.Stance;

/// What a customer told us, as far as it may be said back to him. Notes are ours, and are never
/// quoted.
final class Stating {
  private static final int LONGEST_QUOTE = 100;
  private static final int LONGEST_TITLE = 80;
  private final Remembered customer;
  private final Gathering.Beside beside;

  Stating(Remembered customer, Gathering.Beside beside) {
    this.customer = customer;
    this.beside = beside;
  }

  void into(Grounds.Found found, Tongue tongue) {
    latest(Stated.Kind.PREFERENCE)
        .ifPresent(stated -> {
          if (stale(found, Slots.PREFERENCE, stated)) {
            return;
          }
          String words = Sayable.unstopped(stated.text(), LONGEST_QUOTE);
          if (words == null) {
            found.lack(Slots.PREFERENCE, Lack.UNSPEAKABLE);
          } else {
            ground(found, Slots.PREFERENCE, tongue.quote(words), stated.at());
          }
        });
    product(found, Slots.PREFERRED_PRODUCT, Stated.Kind.PREFERENCE);
    product(found, Slots.LIKED_PRODUCT, Stated.Kind.SATISFIED);
  }

  private void product(Grounds.Found found, String slot, Stated.Kind kind) {
    customer.statements().stream()
        .filter(stated -> stated.kind() == kind && stated.product() != null)
        .filter(
            stated -> customer.statements().stream().noneMatch(later -> takesBack(later, stated)))
        .max(Comparator.comparing(Stated::at).thenComparing(Stated::text))
        .ifPresent(stated -> {
          if (stale(found, slot, stated)) {
            return;
          }
          Optional<String> title =
              Optional.ofNullable(stated.product())
                  .flatMap(beside.titles()::of)
                  .map(one -> Sayable.unstopped(one, LONGEST_TITLE));
          title.ifPresentOrElse(
              one -> ground(found, slot, one, stated.at()),
              () -> found.lack(slot, Lack.UNSPEAKABLE));
        });
  }

  private Optional<Stated> latest(Stated.Kind kind) {
    return customer.statements().stream()
        .filter(stated -> stated.kind() == kind && !stated.text().isBlank())
        .filter(
            stated -> customer.statements().stream().noneMatch(later -> takesBack(later, stated)))
        .max(Comparator.comparing(Stated::at).thenComparing(Stated::text));
  }

  /// A later word against the same product.
  private static boolean takesBack(Stated later, Stated stated) {
    boolean against =
        later.kind() == Stated.Kind.DECLINED || later.kind() == Stated.Kind.DISSATISFIED;
    return against
        && !later.at().isBefore(stated.at())
        && stated.product() != null
        && stated.product().equals(later.product());
  }

  private boolean stale(Grounds.Found found, String slot, Stated stated) {
    boolean stale = !Gathering.fresh(slot, stated.at(), beside);
    if (stale) {
      found.lack(slot, Lack.STALE);
    }
    return stale;
  }

  private static void ground(Grounds.Found found, String slot, String words, Instant at) {
    found.give(Ground.certain(slot, words, Act.Told.Basis.STATED, "customer", at));
  }

  /// An open complaint, or a dissatisfaction after which the customer neither said that all is well
  /// nor bought again.
  boolean grievance() {
    Stance.Complaint complaint = customer.stance().complaint();
    return complaint != null && complaint.open() || dissatisfied();
  }

  private boolean dissatisfied() {
    return customer.statements().stream()
        .filter(stated -> stated.kind() == Stated.Kind.DISSATISFIED)
        .filter(stated -> customer.statements().stream().noneMatch(later -> settles(later, stated)))
        .anyMatch(stated ->
            customer.orders().stream()
                .noneMatch(
                    order -> order.bought() && !order.tryOut() && order.at().isAfter(stated.at())));
  }

  private static boolean settles(Stated later, Stated earlier) {
    String about = earlier.product();
    return later.kind() == Stated.Kind.SATISFIED
        && !later.at().isBefore(earlier.at())
        && (about == null || later.product() == null || about.equals(later.product()));
  }
}
