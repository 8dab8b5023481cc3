package org.stamkunde.customerbase.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.stamkunde.customerbase.CustomerValue;
import org.stamkunde.customerbase.Listed;
import org.stamkunde.customerbase.Standing;
import org.stamkunde.lifetime.Rfm;

class CustomersExportTest {
  @Test
  void writesCellsThatNoSpreadsheetTakesForFormulas() {
    StringWriter written = new StringWriter();
    CustomersExport export = new CustomersExport(new PrintWriter(written));
    export.row(
        new Listed.Row(
            "17850",
            "=cmd|' /C calc'!A0",
            "Bø, \"nord\"",
            null,
            Instant.parse("2025-01-05T10:00:00Z"),
            2,
            new BigDecimal("-12.5000"),
            new CustomerValue.Expected(10.5, 0, 20),
            0.75,
            Standing.ACTIVE,
            Rfm.Group.AT_RISK));
    assertThat(written.toString())
        .isEqualTo(
            "17850,'=cmd|' /C calc'!A0,\"Bø, \"\"nord\"\"\",,2025-01-05T10:00:00Z,2,-12.5000,"
                + "10.5,0.0,20.0,0.75,active,at-risk\r\n");
  }
}
