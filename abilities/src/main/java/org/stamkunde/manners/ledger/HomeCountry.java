package org.stamkunde.manners.ledger;

import org.springframework.stereotype.Service;
import org.stamkunde.memory.Shop;

/// Whether it is known in which country the shop is, by its limits or by its zone.
@Service
public class HomeCountry {
  private final Policies policies;
  private final Shop shop;

  HomeCountry(Policies policies, Shop shop) {
    this.policies = policies;
    this.shop = shop;
  }

  public boolean known() {
    return Whereabouts.settled(policies.current(), shop.zone());
  }
}
