package org.stamkunde.memory.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Happening;
import org.stamkunde.memory.Line;

/// What all happenings of one event have in common.
record Told(Sender sender, String messageId, Instant at, Names names) {
  /// The source of every order, whoever tells of it: so it is counted once.
  private static final String SHOP = "shop";

  Happening first(Act act) {
    return happening(sender.key(), messageId, act);
  }

  /// A further act of the same event; `number` counts them.
  Happening more(Act act, int number) {
    return happening(sender.key(), messageId + "/" + number, act);
  }

  List<Happening> all(List<? extends Act> acts) {
    List<Happening> all = new ArrayList<>(acts.size());
    for (Act act : acts) {
      all.add(all.isEmpty() ? first(act) : more(act, all.size()));
    }
    return all;
  }

  /// An order is known by its number: told again, under whichever message, it is the same.
  Happening bought(String order, List<Line> lines) {
    return happening(SHOP, "order:" + order, new Act.Bought(order, lines, false));
  }

  private Happening happening(String source, String message, Act act) {
    return new Happening(
        names.strongest(), names.others(), sender.trust(), at, source, message, act);
  }
}
