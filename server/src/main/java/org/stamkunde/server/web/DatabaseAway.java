package org.stamkunde.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/// Where the database is away for a moment, whoever asks is told to ask again: nobody's request was
/// wrong, and nothing was half done.
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class DatabaseAway implements HandlerExceptionResolver {
  private static final Logger LOG = LoggerFactory.getLogger(DatabaseAway.class);

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception fault) {
    if (!away(fault) || response.isCommitted()) {
      return null;
    }
    LOG.warn("The database did not answer: {}", fault.getClass().getSimpleName());
    response.setHeader("Retry-After", "1");
    try {
      response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    return new ModelAndView();
  }

  static boolean away(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      boolean away =
          switch (cause) {
            case DataAccessResourceFailureException unreachable -> true;
            case TransientDataAccessException passing -> true;
            case RecoverableDataAccessException passing -> true;
            case CannotCreateTransactionException unreachable -> true;
            case TransactionSystemException broken -> true;
            // Connections (08), and a server that is ending or starting (57P).
            case SQLException said ->
                said.getSQLState() != null
                    && (said.getSQLState().startsWith("08")
                        || said.getSQLState().startsWith("57P"));
            default -> false;
          };
      if (away) {
        return true;
      }
    }
    return false;
  }
}
