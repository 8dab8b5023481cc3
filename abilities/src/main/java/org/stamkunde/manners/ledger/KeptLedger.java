package org.stamkunde.manners.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.stamkunde.manners.Answer;
import org.stamkunde.manners.ContactLedger;
import org.stamkunde.manners.Wish;
import org.stamkunde.memory.Holding;
import org.stamkunde.memory.Remembered;

/// The ledger as the database keeps it. Whoever takes contacts holds their customers, reads memory
/// and contacts again, and decides once more; nothing is answered before its commit.
@Service
class KeptLedger implements ContactLedger {
  private final Judging judging;
  private final ContactRows rows;
  private final RecentContacts recent;
  private final Holding holding;
  private final Thinning thinning;
  private final TransactionTemplate transaction;

  KeptLedger(
      Judging judging,
      ContactRows rows,
      Holding holding,
      Thinning thinning,
      PlatformTransactionManager transactions) {
    this.judging = judging;
    this.rows = rows;
    this.recent = new RecentContacts(rows, holding, judging);
    this.holding = holding;
    this.thinning = thinning;
    this.transaction = new TransactionTemplate(transactions);
    this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  private Case asked(Remembered remembered, Wish wish) {
    Case.Shopping shop = judging.shopping();
    Instant now = judging.now();
    Instant since = Judging.since(shop, List.of(remembered), now);
    List<Contact> contacts = Judging.counted(recent.of(remembered.record(), since), now);
    return Judging.reserving(remembered, wish, contacts, shop, now);
  }

  @Override
  public Answer judge(Remembered remembered, Wish wish, Locale reader) {
    return judging.of(asked(remembered, wish), reader);
  }

  @Override
  public Answer foresee(Remembered remembered, Wish wish, Locale reader) {
    return new Foresight(judging, reader).of(asked(remembered, wish));
  }

  @Override
  public Answer visit(Remembered remembered, Wish wish, Locale reader) {
    return judging.visit(
        Judging.reserving(remembered, wish, List.of(), judging.shopping(), judging.now()), reader);
  }

  @Override
  public List<Entered> take(List<Wish> wishes, Locale reader) {
    if (wishes.isEmpty()) {
      return List.of();
    }
    thinning.whenDue();
    Case.Shopping shop = judging.shopping();
    return transaction.execute(
        status -> new Taking(judging, rows, holding, shop, reader).of(wishes));
  }

  @Override
  public List<Answer> use(List<Long> contacts, Locale reader) {
    if (contacts.isEmpty()) {
      return List.of();
    }
    Case.Shopping shop = judging.shopping();
    return transaction.execute(
        status -> new Using(judging, rows, holding, shop, reader).of(contacts));
  }

  @Override
  public void giveBack(List<Long> contacts) {
    rows.returned(contacts);
  }
}
