package org.stamkunde.manners;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Stance;

/// Leave to put words before one customer. Only [Permits] makes one, and whatever can put words
/// before a customer takes one. For words that only somebody of the shop reads there is a
/// [Preview].
public final class Permit implements Leave {

  /// What a permit is good for.
  public enum Kind {
    /// One contact, taken in the ledger: it serves once.
    CONTACT,
    /// A page which the customer came to himself.
    VISIT
  }

  private final Kind kind;
  private final Wish wish;
  private final Answer answer;
  private final @Nullable Long contact;
  private final @Nullable Instant until;

  Permit(Kind kind, Wish wish, Answer answer, @Nullable Long contact, @Nullable Instant until) {
    this.kind = kind;
    this.wish = wish;
    this.answer = answer;
    this.contact = contact;
    this.until = until;
  }

  public Kind kind() {
    return kind;
  }

  /// Whom it lets us address.
  public String customer() {
    return wish.customer();
  }

  @Override
  public Channel channel() {
    return wish.channel();
  }

  /// What the contact is for, in the shop's own terms.
  public String purpose() {
    return wish.purpose();
  }

  /// What the words may be: where it is not marketing, nothing may be sold with them.
  public MessageClass messageClass() {
    return wish.kind();
  }

  @Override
  public boolean maySell() {
    return wish.kind() == MessageClass.MARKETING && answer.allowed();
  }

  @Override
  public boolean personal() {
    return answer.allowed() && !wish.customer().isEmpty();
  }

  /// What the law needs of the message besides, such as a way to say no.
  public List<String> needs() {
    return answer.needs();
  }

  public Answer answer() {
    return answer;
  }

  @Override
  public Optional<Stance.Complaint> opening() {
    return Optional.ofNullable(answer.opening());
  }

  /// The number of the contact in the ledger; empty where none was taken.
  public Optional<Long> contact() {
    return Optional.ofNullable(contact);
  }

  /// Until when it must be used; empty where nothing was taken.
  public Optional<Instant> until() {
    return Optional.ofNullable(until);
  }
}
