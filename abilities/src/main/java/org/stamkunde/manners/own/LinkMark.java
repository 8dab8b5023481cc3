package org.stamkunde.manners.own;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.stamkunde.memory.HomeKey;
import org.stamkunde.memory.Marked;

/// The mark of the key of links, and how often somebody unsubscribed by one that could not be read:
/// he is answered like everybody, so the shop must be told.
@Component
public class LinkMark implements Marked {
  private final HomeKey key;
  private final AtomicLong unread = new AtomicLong();

  LinkMark(@Value("${stamkunde.memory.home:data}") Path home) {
    this.key = HomeKey.of(home, "links");
  }

  @Override
  public String name() {
    return "links";
  }

  @Override
  public byte @Nullable [] key() {
    return key.known();
  }

  @Override
  public String lost() {
    long heard = unread.get();
    return "The key of links is another: those in letters that were sent before can be read no more, and whoever unsubscribes by one stays subscribed."
        + (heard == 0 ? "" : " Since the start %d tried to.".formatted(heard));
  }

  /// Somebody pressed unsubscribe on a link that cannot be read.
  public void unread() {
    unread.incrementAndGet();
  }

  /// How many did since the start.
  public long heard() {
    return unread.get();
  }
}
