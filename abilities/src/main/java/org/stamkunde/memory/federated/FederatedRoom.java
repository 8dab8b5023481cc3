package org.stamkunde.memory.federated;

import java.net.InetAddress;
import java.time.Clock;
import javax.net.ssl.SSLSocketFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts together what reads from other systems: the machine's own names and the certificates that
/// Java trusts.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FederatedSettings.class)
class FederatedRoom {
  @Bean
  Secrets sourceSecrets(FederatedSettings settings) {
    return new Secrets(settings.home().resolve("secrets").resolve("facts"));
  }

  @Bean
  Federation federation(FederatedSettings settings, Secrets secrets, Clock clock) {
    OneReading reading =
        new OneReading(
            InetAddress::getAllByName,
            new Addresses(settings.federatedAllowed()),
            // certificates are read when the first is needed, which may be never
            () -> (SSLSocketFactory) SSLSocketFactory.getDefault(),
            secrets);
    return new Federation(reading, clock);
  }
}
