package org.stamkunde.memory;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What a person may set for memory (`stamkunde.memory.…`): `home`, where rejected rows and files
/// in passing lie; `today`, which day the shop is to take for today; `currency` and `zone` in place
/// of those that the first import tells; `backups-kept-days`, after how many days the shop deletes
/// a backup, which certificates of forgetting tell; `exported-consent`, the words to which
/// customers said yes where an export of orders has a column for it, if the shop can show that they
/// did.
@ConfigurationProperties("stamkunde.memory")
record MemorySettings(
    @DefaultValue("data") Path home,
    @Nullable LocalDate today,
    @Nullable String currency,
    @Nullable ZoneId zone,
    @DefaultValue("30") int backupsKeptDays,
    @Nullable String exportedConsent) {
  MemorySettings {
    exportedConsent =
        exportedConsent == null || exportedConsent.isBlank() ? null : exportedConsent.strip();
    if (currency != null && !currency.matches("[A-Z]{3}")) {
      throw new IllegalArgumentException(
          """
          currency (%s) must be three capital letters
          Maybe stamkunde.memory.currency holds a sign or a name in place of a code such as NOK.\
          """
              .formatted(currency));
    }
  }
}
