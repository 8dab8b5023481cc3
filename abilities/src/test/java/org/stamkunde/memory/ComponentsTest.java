package org.stamkunde.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.stamkunde.memory.Components.Edge;

class ComponentsTest {
  @Test
  void theStrongestNameCountsThenTheOlderRecord() {
    Map<Long, List<Identity>> names =
        Map.of(
            1L, List.of(Identity.parse("device:d")),
            2L, List.of(Identity.number("b")),
            3L, List.of(Identity.number("a")));
    List<Edge> edges = List.of(new Edge(1, 3), new Edge(2, 1));
    assertThat(Components.roots(List.of(1L, 2L, 3L, 4L), edges, names))
        .isEqualTo(Map.of(1L, 2L, 2L, 2L, 3L, 2L, 4L, 4L));
  }

  @Test
  void theOrderOfMergesDoesNotMatter() {
    for (long seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      List<Long> records = LongStream.rangeClosed(1, 30).boxed().toList();
      Map<Long, List<Identity>> names = new HashMap<>();
      List<Edge> edges = new ArrayList<>();
      for (long record : records) {
        names.put(
            record, List.of(new Identity(Identity.Kind.values()[random.nextInt(5)], "" + record)));
        edges.add(new Edge(record, 1 + random.nextInt(30)));
      }
      List<Edge> some = new ArrayList<>(edges.subList(0, 18));
      Map<Long, Long> roots = Components.roots(records, some, names);
      Collections.shuffle(some, random);
      some.addAll(some.subList(0, 5));
      assertThat(Components.roots(records.reversed(), some, names))
          .as("seed " + seed)
          .isEqualTo(roots);
      roots.forEach((record, root) -> assertThat(roots).containsEntry(root, root));
    }
  }
}
