package org.stamkunde.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TestDatabaseTest {
  @Test
  void eachDatabaseHoldsTheTablesOfTheRoomAlone() {
    try (TestDatabase one = TestDatabase.open("memory");
        TestDatabase other = TestDatabase.open("memory")) {
      one.client().sql("update memory_shop set currency = 'DKK'").update();
      assertThat(other.client().sql("select currency from memory_shop").query().singleColumn())
          .containsExactly((Object) null);
    }
  }
}
