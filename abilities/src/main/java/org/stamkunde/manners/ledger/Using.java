package org.stamkunde.manners.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stamkunde.manners.Answer;
import org.stamkunde.memory.Holding;

/// One transaction in which contacts that were taken happen: whatever was told since counts.
record Using(
    Judging judging, ContactRows rows, Holding holding, Case.Shopping shop, Locale reader) {

  List<Answer> of(List<Long> contacts) {
    List<Long> records = rows.numbered(contacts).stream().map(Entry::record).toList();
    Map<Long, Holding.Records> known = holding.holdRecords(records);
    Taking.Book book =
        Taking.Book.open(
            new HashSet<>(known.values()), new Taking(judging, rows, holding, shop, reader));
    Map<Long, Entry> entries = new HashMap<>();
    rows.numbered(contacts).forEach(entry -> entries.put(entry.id(), entry));
    List<Long> used = new ArrayList<>();
    List<Long> returned = new ArrayList<>();
    List<Answer> answers = new ArrayList<>(contacts.size());
    for (long contact : contacts) {
      Entry entry = entries.remove(contact);
      Holding.Records of = entry == null ? null : known.get(entry.record());
      Taking.Page page = of == null ? null : book.pages().get(of.customer());
      Answer answer = answer(entry, page, book.now());
      answers.add(answer);
      if (answer.allowed()) {
        used.add(contact);
      } else if (answer.ground() != Answer.Ground.SPENT) {
        returned.add(contact);
      }
    }
    rows.used(used, book.now());
    rows.returned(returned);
    return answers;
  }

  private Answer answer(@Nullable Entry entry, Taking.@Nullable Page page, Instant now) {
    if (entry == null
        || page == null
        || entry.state() != Entry.State.HELD
        || !now.isBefore(entry.until())) {
      return Judgement.refused(Answer.Ground.SPENT, Refusals.say(reader, "spent"), null);
    }
    if (now.isBefore(entry.wish().at())) {
      return Judgement.refused(
          Answer.Ground.SPENT, Refusals.say(reader, "spent.early"), entry.wish().at());
    }
    page.contacts().removeIf(contact -> contact.id() == entry.id());
    Case one = new Case(page.remembered(), entry.wish(), now, Duration.ZERO, page.contacts(), shop);
    Answer answer = judging.of(one, reader);
    if (answer.allowed()) {
      page.contacts()
          .add(
              new Contact(
                  entry.id(),
                  entry.wish().channel(),
                  entry.wish().kind(),
                  entry.wish().topic(),
                  now,
                  now));
    }
    return answer;
  }
}
