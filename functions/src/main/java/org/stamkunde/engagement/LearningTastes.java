package org.stamkunde.engagement;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.stamkunde.catalogue.Products;
import org.stamkunde.catalogue.Shelf;
import org.stamkunde.memory.AsOf;
import org.stamkunde.memory.Learns;
import org.stamkunde.memory.Remembered;
import org.stamkunde.recommend.Bought;
import org.stamkunde.recommend.ItemNeighbours;

/// Learns from everyone which products are bought by the same customers, or in one basket by
/// somebody unknown.
@Component
class LearningTastes implements Learns {
  private final Products products;
  private final Tastes tastes;

  LearningTastes(Products products, Tastes tastes) {
    this.products = products;
    this.tastes = tastes;
  }

  /// After the values of customers.
  @Override
  public int order() {
    return 30;
  }

  @Override
  public Learning begin(AsOf asOf) {
    Shelf shelf = products.shelf();
    org.stamkunde.recommend.Learning learning =
        ItemNeighbours.learn(Math.toIntExact(asOf.day().toEpochDay()));
    return new Learning() {
      @Override
      public void hear(Remembered remembered) {
        learning.hear(bought(remembered, shelf, asOf.zone()));
      }

      @Override
      public void finish() {
        tastes.publish(learning.finish());
      }
    };
  }

  /// What somebody chose counts, kept or not; what was only ever seen coming back does not.
  static List<Bought> bought(Remembered remembered, Shelf shelf, ZoneId zone) {
    List<Bought> bought = new ArrayList<>(remembered.products().size());
    for (Remembered.Owned owned : remembered.products()) {
      if (owned.last() != null && owned.times() > 0 && shelf.goods(owned.product())) {
        int day = Math.toIntExact(LocalDate.ofInstant(owned.last(), zone).toEpochDay());
        bought.add(new Bought(owned.product(), day, 1 + StrictMath.log(owned.times())));
      }
    }
    return bought;
  }
}
