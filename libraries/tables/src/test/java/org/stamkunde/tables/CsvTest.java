package org.stamkunde.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  @Test
  void quotesOnlyWhatNeedsIt() {
    assertThat(Csv.row(Arrays.asList("plain", null, "", "a,b", "say \"no\"", "two\nlines")))
        .isEqualTo("plain,,,\"a,b\",\"say \"\"no\"\"\",\"two\nlines\"\r\n");
    assertThat(Csv.quotedCell("plain")).isEqualTo("\"plain\"");
    assertThat(Csv.quotedCell(null)).isEmpty();
  }

  @Test
  void marksWhatASpreadsheetWouldCompute() {
    assertThat(Csv.cell("=cmd()")).isEqualTo("'=cmd()");
    assertThat(Csv.cell("+47 1")).isEqualTo("'+47 1");
    assertThat(Csv.cell("-12.50")).isEqualTo("-12.50");
    assertThat(Csv.cell("-1.0E-5")).isEqualTo("-1.0E-5");
    assertThat(Csv.cell("-12+3")).isEqualTo("'-12+3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=cmd()", "@x", "+47 1", "-5", "plain", "'quoted", "-"})
  void whatWasMarkedIsReadAsItWas(String text) {
    assertThat(Csv.plain(Csv.cell(text))).isEqualTo(text);
  }
}
