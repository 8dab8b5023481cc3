package org.stamkunde.manners;

import java.util.Optional;
import org.stamkunde.memory.Stance;

/// Leave to show somebody of the shop what a customer would read, as soon as it may be said to him
/// on this channel. It is no [Permit]: nothing that is worded by it can be sent or shown to a
/// customer.
public final class Preview implements Leave {
  private final Wish wish;
  private final Answer answer;
  private final Answer then;

  /// `then` is the answer at the moment at which it may be said.
  Preview(Wish wish, Answer answer, Answer then) {
    this.wish = wish;
    this.answer = answer;
    this.then = then;
  }

  /// What is answered now, with the next moment at which it would be allowed.
  public Answer answer() {
    return answer;
  }

  @Override
  public Channel channel() {
    return wish.channel();
  }

  @Override
  public boolean maySell() {
    return wish.kind() == MessageClass.MARKETING && comes();
  }

  @Override
  public boolean personal() {
    return comes() && !wish.customer().isEmpty();
  }

  @Override
  public Optional<Stance.Complaint> opening() {
    return Optional.ofNullable(then.opening());
  }

  /// Whether it may be said, now or later.
  private boolean comes() {
    return answer.allowed() || answer.from() != null;
  }
}
