package org.stamkunde.manners.ledger.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Command;
import org.stamkunde.frame.Rooms;
import org.stamkunde.frame.WrongInput;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.ledger.LimitsText;
import org.stamkunde.manners.ledger.Policies;
import org.stamkunde.manners.ledger.Policy;
import picocli.CommandLine.Option;

/// `limits`: how often and when the shop may contact a customer of its own accord.
@picocli.CommandLine.Command(
    name = "limits",
    description = {
      "How often and when you may contact a customer of your own accord. With options",
      "it sets what they name and leaves the rest. What a customer asked for, needs or",
      "is owed does not count; what the customer lets you do is less, always wins.",
      ""
    })
public final class TellLimits implements Command {
  @Option(
      names = "--cap",
      paramLabel = "N/DAYS",
      description =
          "At most N contacts in any so many days (of 24 hours), as 2/7; for a channel 1/28@phone,"
              + " for a topic 1/90#sale. Give it once for each cap; none takes all away.")
  @Nullable List<String> caps;

  @Option(
      names = "--quiet",
      paramLabel = "FROM-TO",
      description = "Hours of the customer's day in which nothing is sent: 21:00-08:00, or none.")
  @Nullable String quiet;

  @Option(
      names = "--spacing",
      paramLabel = "HOURS",
      description = "The least time between two contacts.")
  @Nullable String spacing;

  @Option(
      names = "--half-life",
      paramLabel = "DAYS",
      description = "After so many days a contact annoys half as much.")
  @Nullable String halfLife;

  @Option(
      names = "--annoyance",
      paramLabel = "AMOUNT",
      description =
          "What an e-mail costs in patience where one was sent a moment ago, in your currency.")
  @Nullable String annoyance;

  @Option(
      names = "--opt-out-offered",
      paramLabel = "yes, no or DAY",
      description =
          "Whether you offer a no when you take an address down in a sale, and in each message; counts for sales from today on, or since the day that you name.")
  @Nullable String optOut;

  @Option(
      names = "--country",
      paramLabel = "COUNTRY",
      description = "Your own, for customers whose country is not known; none: by your zone.")
  @Nullable String country;

  @Override
  public Answer run(Rooms rooms) {
    Policies policies = rooms.door(Policies.class);
    LimitsText told = new LimitsText(caps, quiet, spacing, halfLife, annoyance, optOut, country);
    if (!told.equals(new LimitsText(null, null, null, null, null, null, null))) {
      try {
        policies.set(told.over(policies.current()));
      } catch (Policy.Unfit unfit) {
        throw new WrongInput(
            "The limits stay as they are: %s.".formatted(unfit.getMessage()), unfit);
      }
    }
    Policy policy = policies.current();
    return new Answer(json(policy), text(policy));
  }

  private static Map<String, @Nullable Object> json(Policy policy) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("caps", policy.caps().stream().map(TellLimits::json).toList());
    json.put(
        "quiet", Map.of("from", policy.quietFrom().toString(), "to", policy.quietTo().toString()));
    json.put("spacingHours", policy.spacingHours());
    json.put("halfLifeDays", policy.halfLifeDays());
    json.put("annoyance", policy.annoyance());
    json.put("optOutOffered", policy.optOutOffered());
    json.put("optOutSince", policy.optOutSince() == null ? null : policy.optOutSince().toString());
    json.put("country", policy.country());
    return json;
  }

  private static Map<String, @Nullable Object> json(Policy.Cap cap) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    Channel channel = cap.channel();
    json.put("most", cap.most());
    json.put("days", cap.days());
    json.put("channel", channel == null ? null : channel.word());
    json.put("topic", cap.topic());
    return json;
  }

  private static String text(Policy policy) {
    String caps =
        policy.caps().isEmpty()
            ? "none"
            : policy.caps().stream().map(LimitsText::written).collect(Collectors.joining(", "));
    return """
    Caps (contacts/days):  %s
    Quiet hours:           %s to %s, where the customer lives
    Between two contacts:  %d hours
    Half-life:             %s days
    Annoyance:             %s
    A no is offered:       %s
    Country:               %s
    """
        .formatted(
            caps,
            policy.quietFrom(),
            policy.quietTo(),
            policy.spacingHours(),
            policy.halfLifeDays(),
            policy.annoyance(),
            policy.optOutOffered() ? "yes, in sales since " + policy.optOutSince() : "no",
            policy.country() == null ? "by the shop's zone" : policy.country());
  }
}
