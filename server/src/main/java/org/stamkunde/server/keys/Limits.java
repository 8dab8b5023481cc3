package org.stamkunde.server.keys;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.stamkunde.frame.Problem;

/// How often a key may ask: not limited until somebody sets it, then so many requests a second,
/// refilled evenly.
@Component
class Limits {
  private static final long SECOND_NANOS = 1_000_000_000L;
  private final Map<String, Limited> limited = new ConcurrentHashMap<>();

  private record Limited(int requests, Bucket bucket) {
    static Limited to(int requests) {
      return new Limited(
          requests,
          Bucket.builder()
              .addLimit(
                  limit -> limit.capacity(requests).refillGreedy(requests, Duration.ofSeconds(1)))
              .build());
    }
  }

  /// Whether the request may go on; answers it otherwise.
  boolean passes(Key key, HttpServletResponse response) throws IOException {
    Integer limit = key.limit();
    if (limit == null) {
      return true;
    }
    ConsumptionProbe probe =
        limited
            .compute(
                key.id(),
                (id, now) -> now == null || now.requests() != limit ? Limited.to(limit) : now)
            .bucket()
            .tryConsumeAndReturnRemaining(1);
    response.setHeader("RateLimit-Policy", "\"key\";q=%d;w=1".formatted(limit));
    response.setHeader("RateLimit", "\"key\";r=%d;t=1".formatted(probe.getRemainingTokens()));
    if (probe.isConsumed()) {
      return true;
    }
    long seconds = Math.max(1, -Math.floorDiv(-probe.getNanosToWaitForRefill(), SECOND_NANOS));
    response.setHeader("Retry-After", Long.toString(seconds));
    Problem.busy(
            "The key may make %d requests a second, and these are more. Send it again in a moment."
                .formatted(limit))
        .send(response);
    return false;
  }
}
