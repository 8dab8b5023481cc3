package org.stamkunde.market;

import java.time.LocalDate;
import java.util.List;

/// What is true of a customer at a day and what no shop can see: whether they are still one, what
/// they will do in the year after, what they need and like.
///
/// `futurePurchases` are orders under the customer's name within the 365 days after the day;
/// `futureNet` is their money in kroner, postage included, less what came back of them.
public record CustomerTruth(
    Person customer,
    LocalDate since,
    boolean active,
    int futurePurchases,
    int futureNet,
    Temper temper,
    List<Need> needs,
    double[] taste) {}
