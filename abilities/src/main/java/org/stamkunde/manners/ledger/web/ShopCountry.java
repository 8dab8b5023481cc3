package org.stamkunde.manners.ledger.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.stamkunde.frame.Measure;
import org.stamkunde.frame.Measured;
import org.stamkunde.manners.ledger.HomeCountry;

/// Tells that letters and calls wait because nobody said in which country the shop is. That is no
/// fault: a shop whose customers all have a country needs no more.
@Component
class ShopCountry implements Measured {
  private final HomeCountry home;

  ShopCountry(HomeCountry home) {
    this.home = home;
  }

  @Override
  public List<Measure> measures() {
    return List.of();
  }

  @Override
  public List<Finding> findings() {
    return home.known()
        ? List.of()
        : List.of(
            new Finding(
                "country",
                true,
                "Nobody said in which country the shop is, so letters and calls to customers of no country wait. Say it: ./stamkunde limits --country NO"));
  }
}
