package org.stamkunde.manners.own;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What a person may set for the customer's own pages (`stamkunde.manners.own.…`): `shop`, the name
/// that customers know the shop by; `about`, a line on where and how it is reached; `address`,
/// under which customers reach these pages (`https://my.shop.example`), else that of the console;
/// `topics`, what the shop writes about, for customers to choose from.
@ConfigurationProperties("stamkunde.manners.own")
record OwnSettings(
    @Nullable String shop,
    @Nullable String about,
    @Nullable URI address,
    @DefaultValue List<String> topics) {
  OwnSettings {
    topics = List.copyOf(topics);
    if (address != null && (address.getHost() == null || address.getQuery() != null)) {
      throw new IllegalArgumentException(
          """
          address (%s) must be a whole address without a query
          Maybe stamkunde.manners.own.address lacks its https://.\
          """
              .formatted(address));
    }
  }
}
