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
  public String page() {
    return "overview";
  }

  @Override
  public String place() {
    return "main";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String fragment() {
    return "engagement/first :: panel";
  }

  @Override
  public Map<String, Object> model(String id, Locale locale) {
    return Map.of("firstContacts", week.contacts(SHOWN, Tongue.of(locale)));
  }
}
