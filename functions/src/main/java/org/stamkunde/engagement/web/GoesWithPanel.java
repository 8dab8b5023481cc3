package org.stamkunde.engagement.web;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stamkunde.engagement.Recommendations;
import org.stamkunde.frame.Panel;

/// What is bought together with a product, on the product's page.
@Component
class GoesWithPanel implements Panel {
  private static final int SHOWN = 8;
  private final Recommendations recommendations;

  GoesWithPanel(Recommendations recommendations) {
    this.recommendations = recommendations;
  }

  @Override
  public Spot spot() {
    return new Spot("product", "main", 10, "engagement/goes-with :: panel");
  }

  @Override
  public Map<String, Object> model(String id, Locale locale) {
    return Map.of("goesWith", recommendations.alsoBought(id, SHOWN));
  }
}
