package org.stamkunde.customerbase.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stamkunde.customerbase.Conditions;
import org.stamkunde.customerbase.Sort;
import org.stamkunde.customerbase.Standing;
import org.stamkunde.frame.WrongInput;
import org.stamkunde.lifetime.Rfm;

class AskedTest {
  private static Asked sorted(@Nullable String sort) {
    return new Asked(null, sort, null, null, null, null, null, null, null);
  }

  @Test
  void showsEveryoneMostWorthFirstWhenNothingIsAsked() {
    Asked asked = sorted(null);
    assertThat(asked.wanted().conditions()).isEqualTo(Conditions.NONE);
    assertThat(asked.wanted().sort()).isEqualTo(Sort.VALUE);
    assertThat(asked.wanted().descending()).isTrue();
    assertThat(asked.wanted().from()).isNull();
  }

  @Test
  void sortsEachWayRound() {
    assertThat(sorted("name").wanted().descending()).isFalse();
    assertThat(sorted("name-down").wanted().descending()).isTrue();
    assertThat(sorted("active").wanted().descending()).isTrue();
    assertThat(sorted("active-up").wanted().descending()).isFalse();
    assertThat(sorted("last-up").wanted().sort()).isEqualTo(Sort.LAST);
  }

  @Test
  void readsEveryCondition() {
    Asked asked =
        new Asked(" Ås ", "", "lost", "NO", "no", "must-not-lose", "1 200,5", "rubbish", null);
    assertThat(asked.wanted().conditions())
        .isEqualTo(
            new Conditions("Ås", Standing.LOST, "NO", false, Rfm.Group.MUST_NOT_LOSE, 1200.5));
    assertThat(asked.wanted().from()).isNull();
  }

  @Test
  void saysWhatIsWrongWithAnAddress() {
    assertThatThrownBy(() -> sorted("colour").wanted())
        .isInstanceOf(WrongInput.class)
        .hasMessageContaining("Sort (colour) must be name, last, value, revenue or active");
    assertThatThrownBy(
            () -> new Asked(null, null, "gone", null, null, null, null, null, null).wanted())
        .isInstanceOf(WrongInput.class);
    assertThatThrownBy(
            () -> new Asked(null, null, null, null, "perhaps", null, null, null, null).wanted())
        .isInstanceOf(WrongInput.class);
    assertThatThrownBy(
            () -> new Asked(null, null, null, null, null, "rich", null, null, null).wanted())
        .isInstanceOf(WrongInput.class);
    assertThatThrownBy(
            () -> new Asked(null, null, null, null, null, null, "NaN", null, null).wanted())
        .isInstanceOf(WrongInput.class);
    assertThatThrownBy(() ->
            new Asked("x".repeat(300), null, null, null, null, null, null, null, null).wanted())
        .isInstanceOf(WrongInput.class);
  }
}
