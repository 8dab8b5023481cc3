package org.stamkunde.manners.law;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.Situation;
import org.stamkunde.manners.Situation.Recipient;

/// What one file says: for which countries with which zone, its rules in order, its registers,
/// holidays and calling hours, and what it adds to each sentence.
record Rulebook(
    String title,
    Map<String, ZoneId> zones,
    List<Rule> rules,
    List<Holding> registers,
    CallingHours hours,
    Holidays holidays,
    Map<String, String> adds,
    List<String> readings) {
  Rulebook {
    zones = Map.copyOf(zones);
    rules = List.copyOf(rules);
    registers = List.copyOf(registers);
    adds = Map.copyOf(adds);
    readings = List.copyOf(readings);
  }

  /// A register of reservations: whom it binds sellers to leave alone on which channels, how long a
  /// washing lasts, and how the register says so.
  record Holding(
      String word,
      String title,
      Set<Recipient> recipients,
      Set<Channel> channels,
      Lasting lasting,
      String lasts) {
    Holding {
      recipients = Set.copyOf(recipients);
      channels = Set.copyOf(channels);
    }

    boolean binds(Recipient recipient, Channel channel) {
      return recipients.contains(recipient) && channels.contains(channel);
    }
  }

  /// The first rule that fits; the last rule of every file fits all.
  Rule decide(Situation now) {
    for (Rule rule : rules) {
      if (rule.fits().fits(now, hours)) {
        return rule;
      }
    }
    throw new IllegalStateException(
        "the rules of %s must decide every situation\nMaybe the last rule asks for something."
            .formatted(title));
  }

  Optional<Holding> register(Recipient recipient, Channel channel) {
    return registers.stream().filter(one -> one.binds(recipient, channel)).findFirst();
  }
}
