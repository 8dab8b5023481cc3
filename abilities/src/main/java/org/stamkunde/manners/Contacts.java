package org.stamkunde.manners;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What we said to a customer, for the customer who asks why.
public interface Contacts {
  /// The contacts of whoever goes by these ids, the newest first.
  List<Contact> with(Collection<String> customers, int most);

  /// One contact: what it was about, by whom and why it was allowed. `because` are sentences in the
  /// customer's language, in the order in which they weighed.
  record Contact(
      String id,
      Instant at,
      Channel channel,
      MessageClass kind,
      @Nullable String purpose,
      @Nullable String topic,
      @Nullable String subject,
      List<String> because) {
    public Contact {
      because = List.copyOf(because);
    }
  }
}
