package org.stamkunde.manners.own;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The shop's own mail server (`stamkunde.mail.…`): `host` and `port` (465: TLS from the start, any
/// other: STARTTLS where the server offers it), `user` and the file that holds the password, and
/// `from`, the address that letters come from. Without a host nothing is sent.
@ConfigurationProperties("stamkunde.mail")
record MailSettings(
    @Nullable String host,
    @DefaultValue("587") int port,
    @Nullable String user,
    @Nullable Path passwordFile,
    @Nullable String from) {
  MailSettings {
    if (host != null && from == null) {
      throw new IllegalArgumentException(
          "from (null) must be an address where a mail server is named\nMaybe stamkunde.mail.from is missing.");
    }
    if (user != null && passwordFile == null) {
      throw new IllegalArgumentException(
          "password-file (null) must be named where a user is\nMaybe stamkunde.mail.password-file is missing.");
    }
  }
}
