package org.stamkunde.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecimalReaderTest {
  @Test
  void readsDecimalPoints() {
    assertThat(point("199.50")).isEqualTo("199.5");
    assertThat(point("-7")).isEqualTo("-7");
    assertThat(point(".5")).isEqualTo("0.5");
    assertThat(point("1,299.00")).isEqualTo("1299");
    assertThat(point("1'234'567.89")).isEqualTo("1234567.89");
    assertThat(point("1 234 567.8912")).isEqualTo("1234567.8912");
    assertThat(point("1.000")).isEqualTo("1");
    assertThat(point("0.123456")).isEqualTo("0.1235");
  }

  @Test
  void readsDecimalCommas() {
    assertThat(comma("1 299,00")).isEqualTo("1299");
    assertThat(comma("1.299,00")).isEqualTo("1299");
    assertThat(comma("1\u00A0299,5")).isEqualTo("1299.5");
    assertThat(comma("1\u202F299")).isEqualTo("1299");
    assertThat(comma("1.299")).isEqualTo("1299");
    assertThat(comma("199,-")).isEqualTo("199");
  }

  @Test
  void readsCurrenciesAndSignsOnEitherSide() {
    assertThat(comma("kr 1.299,50")).isEqualTo("1299.5");
    assertThat(comma("1.299,50 kr.")).isEqualTo("1299.5");
    assertThat(comma("kr. 5,00")).isEqualTo("5");
    assertThat(comma("kr 199,-")).isEqualTo("199");
    assertThat(point("£2.55")).isEqualTo("2.55");
    assertThat(point("-£2.55")).isEqualTo("-2.55");
    assertThat(point("$ 1,299.00")).isEqualTo("1299");
    assertThat(point("NOK -12")).isEqualTo("-12");
    assertThat(point("(12.50)")).isEqualTo("-12.5");
    assertThat(point("($12.50)")).isEqualTo("-12.5");
    assertThat(point("12.50-")).isEqualTo("-12.5");
    assertThat(point("\u221212.50")).isEqualTo("-12.5");
    assertThat(comma("12,5 %")).isEqualTo("12.5");
  }

  @Test
  void refusesWhatIsNoNumber() {
    for (String cell :
        List.of(
            "",
            "-",
            "abc",
            "1,5",
            "12,34.5",
            "1.2.3",
            "1E+05",
            "1,2345.6",
            "--1",
            "(-1)-",
            "1 23",
            "1..2",
            "2025-01-05")) {
      assertThat(point(cell)).as(cell).isNull();
    }
  }

  @Test
  void tellsNumbersThatNoShopHas() {
    DecimalReader reader = new DecimalReader(DecimalMark.POINT);
    char[] cell = "9".repeat(30).toCharArray();
    assertThat(reader.read(cell, 0, cell.length)).isTrue();
    assertThat(reader.absurd()).isTrue();
  }

  @Test
  void decidesTheMarkByTheWholeColumn() {
    assertThat(decided("1.299", "5")).isNull();
    assertThat(decided("1.299", "5,5")).isEqualTo(DecimalMark.COMMA);
    assertThat(decided("1,299", "5.55")).isEqualTo(DecimalMark.POINT);
    assertThat(decided("1.299.000")).isEqualTo(DecimalMark.COMMA);
    assertThat(decided("1,299.000")).isEqualTo(DecimalMark.POINT);
    assertThat(decided("0.125")).isEqualTo(DecimalMark.POINT);
    assertThat(decided("199,50 kr.")).isEqualTo(DecimalMark.COMMA);
  }

  private static @Nullable DecimalMark decided(String... cells) {
    DecimalEvidence evidence = new DecimalEvidence();
    for (String cell : cells) {
      evidence.add(cell.toCharArray(), 0, cell.length());
    }
    return evidence.decided();
  }

  private static @Nullable String point(String cell) {
    return read(DecimalMark.POINT, cell);
  }

  private static @Nullable String comma(String cell) {
    return read(DecimalMark.COMMA, cell);
  }

  private static @Nullable String read(DecimalMark mark, String cell) {
    DecimalReader reader = new DecimalReader(mark);
    BigDecimal value = reader.read(cell.toCharArray(), 0, cell.length()) ? reader.value() : null;
    return value == null ? null : value.toPlainString();
  }
}
