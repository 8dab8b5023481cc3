package org.stamkunde.lifetime;

/// How recently, how often and for how much a customer buys, each from 1 (least) to 5 (most) among
/// the customers of this shop, and the group that this makes.
public record Rfm(int recency, int frequency, int money, Group group) {
  /// Groups of customers that a marketer speaks of.
  public enum Group {
    CHAMPION,
    LOYAL,
    PROMISING,
    NEW,
    NEEDS_ATTENTION,
    AT_RISK,
    MUST_NOT_LOSE,
    SLEEPING,
    LOST
  }
}
