package org.stamkunde.manners.ledger.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.stamkunde.manners.ledger.LimitsText;
import org.stamkunde.manners.ledger.Policy;
import org.stamkunde.manners.ledger.Policy.Cap;

/// The shop's limits as they stand in the fields, right or wrong.
record LimitsForm(
    List<CapRow> caps,
    String quietFrom,
    String quietTo,
    String spacing,
    String halfLife,
    String annoyance,
    boolean optOutOffered,
    String country) {

  /// The limits that are meant, null where something is wrong; by field, which of the sentences
  /// says so.
  record Read(@Nullable Policy policy, Map<String, String> wrong) {}

  static LimitsForm of(Policy policy) {
    boolean never = policy.quietFrom().equals(policy.quietTo());
    return new LimitsForm(
        policy.caps().stream().map(CapRow::of).toList(),
        never ? "" : policy.quietFrom().toString(),
        never ? "" : policy.quietTo().toString(),
        String.valueOf(policy.spacingHours()),
        plain(policy.halfLifeDays()),
        plain(policy.annoyance()),
        policy.optOutOffered(),
        policy.country() == null ? "" : policy.country());
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
  }

  static LimitsForm of(MultiValueMap<String, String> told) {
    return new LimitsForm(
        caps(told),
        text(told, "quietFrom"),
        text(told, "quietTo"),
        text(told, "spacing"),
        text(told, "halfLife"),
        text(told, "annoyance"),
        told.containsKey("optOutOffered"),
        text(told, "country"));
  }

  /// Each cap sends its four fields, so the first of each belong together, then the second.
  private static List<CapRow> caps(MultiValueMap<String, String> told) {
    List<String> away = told.getOrDefault("away", List.of());
    List<CapRow> caps = new ArrayList<>();
    for (int i = 0; i < told.getOrDefault("most", List.of()).size(); i++) {
      CapRow cap =
          new CapRow(
              text(told, "most", i),
              text(told, "days", i),
              text(told, "channel", i),
              text(told, "topic", i),
              away.contains(String.valueOf(i)));
      if (!cap.blank()) {
        caps.add(cap);
      }
    }
    return caps;
  }

  private static String text(MultiValueMap<String, String> told, String name) {
    return text(told, name, 0);
  }

  private static String text(MultiValueMap<String, String> told, String name, int at) {
    List<String> all = told.getOrDefault(name, List.of());
    return at < all.size() ? all.get(at).strip() : "";
  }

  /// Reads every field, so that all that is wrong is said at once.
  Read over(Policy before) {
    Map<String, String> wrong = new LinkedHashMap<>();
    List<Cap> read = new ArrayList<>();
    for (int i = 0; i < caps.size(); i++) {
      Optional<Cap> cap = caps.get(i).away() ? Optional.empty() : caps.get(i).read(i, wrong);
      cap.ifPresent(read::add);
    }
    Policy policy = rest(before, wrong);
    return new Read(wrong.isEmpty() ? policy.capped(read.toArray(Cap[]::new)) : null, wrong);
  }

  private Policy rest(Policy before, Map<String, String> wrong) {
    while (true) {
      try {
        return without(wrong).over(before);
      } catch (Policy.Unfit unfit) {
        if (wrong.put(unfit.part(), unfit.part()) != null) {
          throw unfit;
        }
      }
    }
  }

  private LimitsText without(Map<String, String> wrong) {
    return new LimitsText(
        null,
        wrong.containsKey("quiet") ? null : quiet(),
        wrong.containsKey("spacing") ? null : spacing,
        wrong.containsKey("halfLife") ? null : halfLife,
        wrong.containsKey("annoyance") ? null : annoyance,
        optOutOffered ? "yes" : "no",
        wrong.containsKey("country") ? null : country);
  }

  /// Both left empty is never; the same time twice would be, too, and is hardly meant.
  private String quiet() {
    return quietFrom.isEmpty() && quietTo.isEmpty()
        ? "none"
        : quietFrom.equals(quietTo) ? "" : quietFrom + "-" + quietTo;
  }
}
