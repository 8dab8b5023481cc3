package org.stamkunde.manners.own.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.stamkunde.frame.Measure;
import org.stamkunde.frame.Measured;
import org.stamkunde.manners.own.LinkMark;

/// Tells how many unsubscribed by links that could not be read: cut or forged ones, or those of
/// another home, whose senders believe that they are heard.
@Component
class LinkFindings implements Measured {
  private final LinkMark mark;

  LinkFindings(LinkMark mark) {
    this.mark = mark;
  }

  @Override
  public List<Measure> measures() {
    return List.of(
        Measure.counter(
            "stamkunde_unread_unsubscriptions_total",
            "Unsubscriptions by links that could not be read.",
            mark.heard()));
  }

  @Override
  public List<Finding> findings() {
    return mark.heard() == 0
        ? List.of()
        : List.of(
            new Finding(
                "links",
                true,
                "%d unsubscribed since the start by a link that could not be read: it was cut or forged, or its key is another."
                    .formatted(mark.heard())));
  }
}
