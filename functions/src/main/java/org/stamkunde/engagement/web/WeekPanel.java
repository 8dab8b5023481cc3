package org.stamkunde.engagement.web;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stamkunde.engagement.Tongue;
import org.stamkunde.engagement.Week;
import org.stamkunde.frame.Panel;

/// The first of this week's contacts on the overview.
@Component
class WeekPanel implements Panel {
  private static final int SHOWN = 5;
  private final Week week;

  WeekPanel(Week week) {
    this.week = week;
  }

  @Override
  public Spot spot() {
    return new Spot("overview", "main", 10, "engagement/first :: panel");
  }

  @Override
  public Map<String, Object> model(String id, Locale locale) {
    return Map.of("firstContacts", week.contacts(SHOWN, Tongue.of(locale)));
  }
}
