package org.stamkunde.manners.own;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What customers know the shop by: its name, where it is reached, and what it writes about.
@Component
public class ShopName {
  private final OwnSettings settings;

  ShopName(OwnSettings settings) {
    this.settings = settings;
  }

  public @Nullable String name() {
    return settings.shop();
  }

  public @Nullable String about() {
    return settings.about();
  }

  public @Nullable URI address() {
    return settings.address();
  }

  /// The topics from which customers choose.
  public List<String> topics() {
    return settings.topics();
  }
}
