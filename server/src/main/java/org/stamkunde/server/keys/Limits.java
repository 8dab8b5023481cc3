package org.stamkunde.server.keys;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;

/// How often a key may ask: not limited until somebody sets it.
@Component
class Limits {
  /// Whether the request may go on; answers it otherwise.
  boolean passes(Key key, HttpServletResponse response) throws IOException {
    return true;
  }
}
