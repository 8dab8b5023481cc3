package org.stamkunde.engagement.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stamkunde.engagement.Contact;

/// One customer of this week's list as programs read it.
record WeekAnswer(
    String customer,
    @Nullable String name,
    String reason,
    String say,
    String language,
    List<Offered> products,
    String channel,
    String consent,
    @Nullable String to,
    @Nullable Double value) {

  record Offered(String product, String title) {}

  static WeekAnswer of(Contact contact) {
    return new WeekAnswer(
        contact.customer(),
        contact.name(),
        contact.reason(),
        contact.say(),
        contact.language(),
        contact.products().stream().map(p -> new Offered(p.product(), p.title())).toList(),
        contact.channel().way(),
        contact.channel().consent(),
        contact.channel().to(),
        contact.expected());
  }
}
