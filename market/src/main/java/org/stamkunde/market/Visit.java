package org.stamkunde.market;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One purchase in a life, and what came back of it. `anonymous`: nobody knows who it was.
record Visit(
    int day, int minute, boolean anonymous, List<PurchaseLine> lines, @Nullable Back back) {

  record Back(int day, int minute, List<PurchaseLine> lines) {}

  /// Tells the order and, where something came back, its return.
  void each(LocalDate opening, long order, Person person, Consumer<Purchase> teller) {
    Person known = anonymous ? null : person;
    teller.accept(new Purchase(Long.toString(order), at(opening, day, minute), known, lines));
    if (back != null) {
      LocalDateTime then = at(opening, back.day(), back.minute());
      teller.accept(new Purchase(order + "-R", then, known, back.lines()));
    }
  }

  private static LocalDateTime at(LocalDate opening, int day, int minute) {
    return opening.plusDays(day).atTime(minute / 60, minute % 60);
  }

  int net() {
    int net = 0;
    for (PurchaseLine line : lines) {
      net += line.amount();
    }
    if (back != null) {
      for (PurchaseLine line : back.lines()) {
        net += line.amount();
      }
    }
    return net;
  }
}
