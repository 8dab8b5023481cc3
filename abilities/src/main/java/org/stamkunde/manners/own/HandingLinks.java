package org.stamkunde.manners.own;

import java.net.URI;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.stamkunde.memory.Remembered;

/// Shows a fresh link to somebody of the shop, to hand over. Whoever sees it can open the page, so
/// it is shown only where no letter can bring it; the reason stands on the timeline, which the
/// customer sees too.
@Service
public class HandingLinks {
  /// From where such an entry comes.
  private static final String CONSOLE = "console";

  private static final int LONGEST = 400;
  private static final Logger LOG = LoggerFactory.getLogger(HandingLinks.class);
  private final SendingLinks sending;
  private final Doorkeeper doorkeeper;
  private final Wishes wishes;

  HandingLinks(SendingLinks sending, Doorkeeper doorkeeper, Wishes wishes) {
    this.sending = sending;
    this.doorkeeper = doorkeeper;
    this.wishes = wishes;
  }

  /// Whether a letter can bring the link instead.
  public boolean needless(Remembered customer) {
    return sending.ready() && sending.onFile(customer).isPresent();
  }

  /// The link, for `by`; nothing where a letter can bring it, or no reason is told.
  public Optional<URI> shown(Remembered customer, String by, String reason) {
    String why = reason.strip();
    if (why.isEmpty() || needless(customer)) {
      return Optional.empty();
    }
    String kept = why.length() > LONGEST ? why.substring(0, LONGEST) : why;
    wishes.from(CONSOLE).handed(customer, by, kept);
    LOG.info(
        "A link to a customer's own page was shown in the console: {}",
        sending.ready() ? "there is no address to send it to" : "no mail server is set");
    return Optional.of(doorkeeper.handed(String.valueOf(customer.customer())));
  }
}
