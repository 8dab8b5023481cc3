package org.stamkunde.memory;

import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/// Brings memory in order when the program starts, before anybody is answered: an import that broke
/// off is dropped. Where another program is importing just now, it is left alone.
@Component
class ImportRecovery implements SmartInitializingSingleton {
  private static final Logger log = LoggerFactory.getLogger(ImportRecovery.class);
  private static final int PATIENCE_SECONDS = 10;
  private final TakingIn takingIn;
  private final ImportRows rows;
  private final ShopRow shop;
  private final DataSource source;

  ImportRecovery(TakingIn takingIn, ImportRows rows, ShopRow shop, DataSource source) {
    this.takingIn = takingIn;
    this.rows = rows;
    this.shop = shop;
    this.source = source;
  }

  @Override
  public void afterSingletonsInstantiated() {
    if (!shop.learningDue() && rows.all().stream().allMatch(ImportRecovery::ended)) {
      return;
    }
    ImportLock.take(source, PATIENCE_SECONDS)
        .ifPresentOrElse(
            lock -> {
              try (lock) {
                log.info("bringing memory in order after a break");
                takingIn.recover();
              }
            },
            () -> log.info("another program is importing"));
  }

  private static boolean ended(Imports.Import one) {
    return switch (one.state()) {
      case ImportRows.DONE, ImportRows.UNDONE, ImportRows.DROPPED -> true;
      default -> false;
    };
  }
}
