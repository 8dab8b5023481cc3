package org.stamkunde.memory;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Reads everyone to the rooms that learn from all customers.
@Component
class Everyone {
  private static final int OFTEN = 1_000;
  private final Memory memory;
  private final Shop shop;
  private final ShopRow row;
  private final ObjectProvider<Learns> rooms;

  Everyone(Memory memory, Shop shop, ShopRow row, ObjectProvider<Learns> rooms) {
    this.memory = memory;
    this.shop = shop;
    this.row = row;
    this.rooms = rooms;
  }

  /// One reading; afterwards no learning is due.
  void learn(Imports.Progress progress) {
    List<Learns> learners = rooms.stream().sorted(Comparator.comparingInt(Learns::order)).toList();
    if (!learners.isEmpty()) {
      AsOf today = shop.today();
      List<Learns.Learning> learnings = learners.stream().map(room -> room.begin(today)).toList();
      Consumer<Remembered> read = reading(learnings, progress);
      memory.each(read);
      memory.eachAnonymous(read);
      learnings.forEach(Learns.Learning::finish);
    }
    row.learningDue(false);
  }

  private static Consumer<Remembered> reading(
      List<Learns.Learning> learnings, Imports.Progress progress) {
    long[] heard = {0};
    return one -> {
      learnings.forEach(learning -> learning.hear(one));
      if (++heard[0] % OFTEN == 0) {
        progress.at("learning", heard[0], 0);
      }
    };
  }
}
