package org.stamkunde.manners.ledger;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stamkunde.manners.Wish;
import org.stamkunde.memory.Forgets;
import org.stamkunde.memory.HandsOver;

/// Every contact with a customer that the ledger has, made, held or given back.
@Component
class HandingContacts implements HandsOver {
  private final ContactRows rows;

  HandingContacts(ContactRows rows) {
    this.rows = rows;
  }

  @Override
  public Set<String> tables() {
    return Set.of("manners_contact");
  }

  @Override
  public Map<String, @Nullable Object> of(Forgets.Person person) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    List<Entry> all = rows.all(person.records());
    fields.put("contacts", all.reversed().stream().map(HandingContacts::fields).toList());
    return fields;
  }

  private static Map<String, @Nullable Object> fields(Entry one) {
    Wish wish = one.wish();
    Instant until = one.state() == Entry.State.HELD ? one.until() : null;
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("at", wish.at().toString());
    json.put("channel", wish.channel().word());
    json.put("class", wish.kind().word());
    json.put("sender", wish.sender());
    json.put("purpose", wish.purpose());
    json.put("topic", wish.topic());
    json.put("offer", wish.offer());
    json.put("programme", wish.programme());
    json.put("relevance", wish.relevance());
    json.put("worth", wish.worth());
    json.put("paragraph", one.paragraph());
    json.put("made", one.state() == Entry.State.USED);
    json.put("state", one.state().name().toLowerCase(Locale.ROOT));
    json.put("heldUntil", until == null ? null : until.toString());
    return json;
  }
}
