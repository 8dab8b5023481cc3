package org.stamkunde.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.TransactionSystemException;

class DatabaseAwayTest {
  @Test
  void aBrokenConnectionIsNobodysFault() {
    assertThat(DatabaseAway.away(new CannotGetJdbcConnectionException("none"))).isTrue();
    assertThat(DatabaseAway.away(new TransactionSystemException("rolled back"))).isTrue();
    assertThat(
            DatabaseAway.away(new IllegalStateException("told", new SQLException("gone", "57P01"))))
        .isTrue();
  }

  @Test
  void aWrongStatementIsOurs() {
    assertThat(DatabaseAway.away(new DataIntegrityViolationException("twice"))).isFalse();
    assertThat(DatabaseAway.away(new IllegalStateException(new SQLException("typo", "42601"))))
        .isFalse();
    assertThat(DatabaseAway.away(new IllegalStateException())).isFalse();
  }
}
