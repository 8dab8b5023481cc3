package org.stamkunde.manners.ledger.web;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.ledger.Policy.Cap;

/// One cap as it stands in its fields, right or wrong; `away`: it is to be taken away.
record CapRow(String most, String days, String channel, String topic, boolean away) {
  private static final int LONGEST_TOPIC = 100;

  static CapRow empty() {
    return new CapRow("", "", "", "", false);
  }

  static CapRow of(Cap cap) {
    Channel channel = cap.channel();
    String topic = cap.topic();
    return new CapRow(
        String.valueOf(cap.most()),
        String.valueOf(cap.days()),
        channel == null ? "" : channel.word(),
        topic == null ? "" : topic,
        false);
  }

  boolean blank() {
    return most.isEmpty() && days.isEmpty() && channel.isEmpty() && topic.isEmpty();
  }

  /// The cap, or what is wrong with it: by field, which of the sentences says so.
  Optional<Cap> read(int at, Map<String, String> wrong) {
    int contacts = number(most, 0, Cap.MOST);
    int span = number(days, 1, Cap.LONGEST_DAYS);
    Optional<Channel> way = Channel.of(channel);
    boolean anyWay = channel.isEmpty();
    check(contacts >= 0, "most", at, wrong);
    check(span >= 0, "days", at, wrong);
    check(anyWay || way.isPresent(), "channel", at, wrong);
    check(topic.length() <= LONGEST_TOPIC, "topic", at, wrong);
    return wrong.keySet().stream().anyMatch(field -> field.endsWith("-" + at))
        ? Optional.empty()
        : Optional.of(new Cap(contacts, span, way.orElse(null), about()));
  }

  private @Nullable String about() {
    return topic.isEmpty() ? null : topic;
  }

  private static void check(boolean right, String field, int at, Map<String, String> wrong) {
    if (!right) {
      wrong.put(field + "-" + at, field);
    }
  }

  /// The whole number, or -1 where it is none or out of these bounds.
  private static int number(String written, int least, int most) {
    int number = written.matches("\\d{1,6}") ? Integer.parseInt(written) : -1;
    return number >= least && number <= most ? number : -1;
  }
}
