package org.stamkunde.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DateReaderTest {
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

  @Test
  void readsADayInManyWays() {
    for (String cell :
        List.of(
            "2025-01-05",
            "2025/01/05",
            "2025.01.05",
            "20250105",
            "05.01.2025",
            "5.1.2025",
            "05-01-2025",
            "05/01/2025",
            "5/1/25",
            "05.01.25",
            "5. januar 2025",
            "5. jan. 2025",
            "5 Jan 2025",
            "05-Jan-2025",
            "05-JAN-25",
            "5th of January 2025",
            "January 5, 2025",
            "Jan 5, 2025",
            "Jan 5th 2025",
            "Sunday, January 5, 2025",
            "søn. 5. jan. 2025",
            "45662",
            "45662.0",
            "05.01.2025 00:00:00",
            "2025-01-05T00:00",
            "2025-01-04T23:00:00Z",
            "2025-01-05 12:00 AM")) {
      assertThat(day(cell)).as(cell).isEqualTo("2025-01-04T23:00:00Z");
    }
    assertThat(month("01/05/2025")).isEqualTo("2025-01-04T23:00:00Z");
    assertThat(month("05.01.2025")).isEqualTo("2025-01-04T23:00:00Z");
    assertThat(day("5. maj 2025")).isEqualTo(day("5 mai 2025")).isEqualTo("2025-05-04T22:00:00Z");
    assertThat(day("1. desember 1999")).isEqualTo("1999-11-30T23:00:00Z");
  }

  @Test
  void readsTimesAndOffsets() {
    for (String cell :
        List.of(
            "2025-01-05 10:30:05",
            "2025-01-05T10:30:05",
            "2025-01-05 10:30:05 +0100",
            "2025-01-05T10:30:05+01:00",
            "2025-01-05T09:30:05Z",
            "2025-01-05 09:30:05 UTC",
            "05.01.2025 10.30.05",
            "05.01.2025 kl. 10:30:05",
            "05.01.2025, 10:30:05",
            "5/1/2025 10:30:05 am",
            "Jan 5, 2025, 10:30:05 AM",
            "January 5, 2025 at 10:30:05 AM",
            "20250105T103005".replace("T103005", " 10:30:05"),
            "2025-01-05 10:30:05+01",
            "1736069405",
            "1736069405000")) {
      assertThat(day(cell)).as(cell).isEqualTo("2025-01-05T09:30:05Z");
    }
    assertThat(day("2025-07-05 10:30")).isEqualTo("2025-07-05T08:30:00Z");
    assertThat(day("2025-01-05 10:30:05.123456")).isEqualTo("2025-01-05T09:30:05.123456Z");
    assertThat(day("2025-01-05 12:15 pm")).isEqualTo("2025-01-05T11:15:00Z");
    assertThat(day("2025-01-05 1:15 p.m.")).isEqualTo("2025-01-05T12:15:00Z");
    assertThat(day("45662.4375")).isEqualTo("2025-01-05T09:30:00Z");
    assertThat(day("2025-01-05 10:30:05 -0500")).isEqualTo("2025-01-05T15:30:05Z");
  }

  @Test
  void refusesWhatIsNoDate() {
    for (String cell :
        List.of(
            "",
            "x",
            "2025-13-01",
            "2025-02-30",
            "31.02.2025",
            "13/13/2025",
            "2025-01-05 25:00",
            "2025-01-05 10:61",
            "2025-01-05 13:00 pm",
            "2025-01-05 x",
            "5. foo 2025",
            "1.5",
            "12",
            "2025-01",
            "0000-00-00",
            "2025-1-5-7",
            "99999999",
            "2025-01-05 10:00 +9900")) {
      assertThat(day(cell)).as(cell).isNull();
    }
    assertThat(month("25/01/2025")).isNull();
  }

  @Test
  void decidesTheOrderByTheWholeColumn() {
    assertThat(decided("05/01/2025", "06/02/2025").decided()).isNull();
    assertThat(decided("05/01/2025", "06/02/2025").openLine()).isEqualTo(1);
    assertThat(decided("05/01/2025", "25/01/2025").decided()).isEqualTo(DateOrder.DAY_FIRST);
    assertThat(decided("05/01/2025", "01/25/2025").decided()).isEqualTo(DateOrder.MONTH_FIRST);
    assertThat(decided("13/01/2025", "01/25/2025").contradicts()).isTrue();
    assertThat(decided("05/05/2025").open()).isFalse();
    assertThat(decided("05.01.2025").dots()).isTrue();
  }

  private static DateEvidence decided(String... cells) {
    DateEvidence evidence = new DateEvidence();
    long line = 1;
    for (String cell : cells) {
      evidence.add(cell.toCharArray(), 0, cell.length(), line++);
    }
    return evidence;
  }

  private static @Nullable String day(String cell) {
    return read(DateOrder.DAY_FIRST, cell);
  }

  private static @Nullable String month(String cell) {
    return read(DateOrder.MONTH_FIRST, cell);
  }

  private static @Nullable String read(DateOrder order, String cell) {
    Instant instant = new DateReader(order, OSLO).read(cell.toCharArray(), 0, cell.length());
    return instant == null ? null : instant.toString();
  }
}
