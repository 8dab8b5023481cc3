package org.stamkunde.numeric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  private final Explanation active = Explanation.given("active", .93);
  private final Explanation orders = Explanation.given("orders", 3.1);

  @Test
  void aProductOfItsPartsAddsUp() {
    Explanation value = Explanation.product("value", List.of(active, orders));
    assertThat(value.value()).isEqualTo(.93 * 3.1);
    assertThat(value.addsUp()).isTrue();
  }

  @Test
  void aValueThatItsPartsDoNotGiveIsFound() {
    Explanation wrong =
        new Explanation(
            "value",
            List.of(),
            3,
            Explanation.Combination.SUM,
            List.of(active, orders),
            null,
            null);
    assertThat(wrong.addsUp()).isFalse();
  }
}
