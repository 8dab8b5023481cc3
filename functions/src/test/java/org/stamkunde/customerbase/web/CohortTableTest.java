package org.stamkunde.customerbase.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stamkunde.customerbase.Statement;

class CohortTableTest {
  private static Statement.Cohort cohort(String quarter, Statement.Cohort.Again... again) {
    return new Statement.Cohort(LocalDate.parse(quarter), 100, List.of(again));
  }

  @Test
  void leavesOpenWhatHasNotBeenAndMarksTheQuarterThatRuns() {
    CohortTable table =
        CohortTable.of(
            List.of(
                cohort(
                    "2025-01-01",
                    new Statement.Cohort.Again(1, 50, .5),
                    new Statement.Cohort.Again(2, 10, .1)),
                cohort("2025-04-01"),
                cohort("2025-07-01")),
            LocalDate.of(2025, 8, 15),
            8);
    assertThat(table.columns()).containsExactly(1, 2);
    assertThat(table.rows().get(0).cells())
        .containsExactly(
            new CohortTable.Cell(50, .5, 5, false), new CohortTable.Cell(10, .1, 1, true));
    assertThat(table.rows().get(1).cells())
        .containsExactly(new CohortTable.Cell(0, 0, 0, true), null);
    assertThat(table.rows().get(2).cells()).containsExactly(null, null);
    assertThat(table.rows().get(0).quarter()).isEqualTo(1);
  }
}
