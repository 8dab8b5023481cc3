package org.stamkunde.market;

import java.util.List;

/// A customer's whole life with the shop: who they are, what moves them, when they came (days since
/// the opening), when they left for good (maybe after the end of the simulation), what they bought.
record Life(int number, Shopper shopper, int arrived, double left, List<Visit> visits) {}
