package org.stamkunde.manners.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stamkunde.manners.Answer;
import org.stamkunde.manners.ContactLedger.Entered;
import org.stamkunde.manners.Wish;
import org.stamkunde.memory.Holding;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Remembered;

/// One transaction that takes contacts with any number of customers.
record Taking(
    Judging judging, ContactRows rows, Holding holding, Case.Shopping shop, Locale reader) {

  List<Entered> of(List<Wish> wishes) {
    Map<Identity, Holding.Records> known =
        holding.hold(wishes.stream().map(wish -> Identity.parse(wish.customer())).toList());
    Book book = Book.open(new HashSet<>(known.values()), this);
    List<Entry> fresh = new ArrayList<>();
    List<Answer> answers = new ArrayList<>(wishes.size());
    for (Wish wish : wishes) {
      Holding.Records records = known.get(Identity.parse(wish.customer()));
      Page page = records == null ? null : book.pages().get(records.customer());
      Answer answer = page == null ? unknown() : ask(page, wish, fresh, book.now());
      answers.add(answer);
    }
    return entered(answers, fresh);
  }

  private Answer unknown() {
    return Judgement.refused(Answer.Ground.UNKNOWN, Refusals.say(reader, "unknown"), null);
  }

  private Answer ask(Page page, Wish wish, List<Entry> fresh, Instant now) {
    if (Judging.early(wish, now)) {
      return Judgement.refused(
          Answer.Ground.EARLY,
          Refusals.say(reader, "early", Judging.HOLD.toMinutes()),
          wish.at().minus(Judging.HOLD));
    }
    Case one = Judging.reserving(page.remembered(), wish, page.contacts(), shop, now);
    Answer answer = judging.of(one, reader);
    if (answer.allowed()) {
      Entry entry =
          new Entry(
              -1 - fresh.size(),
              page.remembered().record(),
              wish.at(one.at()),
              one.latest(),
              Entry.State.HELD,
              answer.paragraph());
      fresh.add(entry);
      page.contacts().add(entry.contact(entry.until()));
    }
    return answer;
  }

  private List<Entered> entered(List<Answer> answers, List<Entry> fresh) {
    List<Long> numbers = fresh.isEmpty() ? List.of() : rows.numbers(fresh.size());
    List<Entry> written = new ArrayList<>(fresh.size());
    List<Entered> entered = new ArrayList<>(answers.size());
    for (Answer answer : answers) {
      if (answer.allowed()) {
        Entry entry = fresh.get(written.size()).numbered(numbers.get(written.size()));
        written.add(entry);
        entered.add(new Entered(answer, entry.id(), entry.until()));
      } else {
        entered.add(new Entered(answer, null, null));
      }
    }
    rows.write(written);
    return entered;
  }

  /// One customer as he stands while he is held.
  record Page(Remembered remembered, List<Contact> contacts) {}

  /// All held customers at one moment, which lies after they were held.
  record Book(Map<Long, Page> pages, Instant now) {
    static Book open(Set<Holding.Records> customers, Taking taking) {
      List<Long> roots = customers.stream().map(Holding.Records::customer).toList();
      taking.rows().lock(roots);
      Instant now = taking.judging().now();
      Map<Long, Remembered> remembered = taking.holding().remembered(roots);
      Map<Long, Long> rootOf = new HashMap<>();
      customers.forEach(one -> one.all().forEach(record -> rootOf.put(record, one.customer())));
      Instant since = Judging.since(taking.shop(), remembered.values(), now);
      Map<Long, Page> pages = new HashMap<>();
      remembered.forEach((root, one) -> pages.put(root, new Page(one, new ArrayList<>())));
      for (Entry entry : taking.rows().since(rootOf.keySet(), since)) {
        Contact contact = entry.counted(now);
        Page page = page(pages, rootOf.get(entry.record()));
        if (contact != null && page != null) {
          page.contacts().add(contact);
        }
      }
      return new Book(pages, now);
    }

    private static @Nullable Page page(Map<Long, Page> pages, @Nullable Long root) {
      return root == null ? null : pages.get(root);
    }
  }
}
