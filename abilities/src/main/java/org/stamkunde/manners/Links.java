package org.stamkunde.manners;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The customer's way back, put into each letter: addresses under which a message is declined, how
/// often we write is limited, or we are asked to pause. They open nothing that is known of the
/// customer, however the letter is passed on, and they never end.
public interface Links {
  /// The way out of one message: to this customer, for this purpose on this channel. `contact` is
  /// the message's own number in the ledger, null where it has none.
  Unsubscribe unsubscribe(
      String customer, String purpose, Channel channel, @Nullable String contact);

  /// What a letter carries so that mail programs offer the way out with one click (RFC 8058), and
  /// the address of the page behind it for the letter's own foot. Both headers belong under the
  /// letter's signature.
  record Unsubscribe(URI page) {
    public static final String ONE_CLICK = "List-Unsubscribe=One-Click";

    /// The values of the headers by their names.
    public Map<String, String> headers() {
      return Map.of(
          "List-Unsubscribe", "<" + page + ">", "List-Unsubscribe-Post", Unsubscribe.ONE_CLICK);
    }
  }
}
