package org.stamkunde.frame;

import java.util.List;
import java.util.Optional;

/// Who a key belongs to, for pages that would otherwise show its id alone. Whoever keeps the keys
/// provides one bean.
public interface KeyNames {
  /// The key of this id, also one that was revoked; none where no key ever had it.
  Optional<Named> named(String id);

  /// Whose the key is: a server's, or a browser's on these sites.
  record Named(Caller.Kind kind, List<String> sites) {
    public Named {
      sites = List.copyOf(sites);
    }
  }
}
