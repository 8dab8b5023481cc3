package org.stamkunde.manners.own;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.MessageClass;
import org.stamkunde.manners.Permit;
import org.stamkunde.manners.Permits;
import org.stamkunde.manners.Wish;
import org.stamkunde.memory.Remembered;

/// Brings a fresh link to a customer's address: a message that was asked for, by leave of the law
/// and noted in the ledger like any other.
@Component
class LinkPost {
  /// The purpose of these letters, and the programme that sends them.
  static final String PURPOSE = "own-page";

  private static final Logger LOG = LoggerFactory.getLogger(LinkPost.class);
  private final Doorkeeper doorkeeper;
  private final Letters letters;
  private final Post post;
  private final Permits permits;
  private final Clock clock;

  LinkPost(Doorkeeper doorkeeper, Letters letters, Post post, Permits permits, Clock clock) {
    this.doorkeeper = doorkeeper;
    this.letters = letters;
    this.post = post;
    this.permits = permits;
    this.clock = clock;
  }

  boolean ready() {
    return post.ready();
  }

  /// Sends a letter with a fresh link; false where there is no leave, or it did not go out.
  boolean send(Remembered customer, String to, String language) {
    Optional<Permit> leave = leave(String.valueOf(customer.customer()));
    if (leave.isEmpty()) {
      return false;
    }
    // Used before it is sent: a letter of which nobody knows whether it arrived counts.
    if (!permits.use(leave.get()).allowed()) {
      return false;
    }
    try {
      post.send(letter(leave.get(), to, language));
      return true;
    } catch (Post.Undelivered undelivered) {
      // Its cause would name the address.
      LOG.warn(undelivered.getMessage());
      return false;
    }
  }

  private Optional<Permit> leave(String customer) {
    Wish wish =
        Wish.of(customer, Channel.EMAIL, PURPOSE, MessageClass.REQUESTED, clock.instant())
            .from(PURPOSE, null);
    Permits.Taken taken = permits.take(List.of(wish)).getFirst();
    if (taken.permit() == null) {
      LOG.warn("A letter with a fresh link was refused: {}", taken.answer().ground());
    }
    return Optional.ofNullable(taken.permit());
  }

  private Post.Letter letter(Permit permit, String to, String language) {
    Letters.Worded words = letters.freshLink(permit, language, doorkeeper.fresh(permit.customer()));
    return new Post.Letter(to, words.subject(), words.text());
  }
}
