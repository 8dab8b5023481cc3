package org.stamkunde.memory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stamkunde.frame.Formats;
import org.stamkunde.frame.Texts;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Happening;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Profile;
import org.stamkunde.memory.Trust;
import org.stamkunde.memory.ingest.Arrival;
import org.stamkunde.memory.ingest.Result;

/// What arrived, in the reader's language.
@Component
class ArrivalWords {
  private static final int LONGEST = 120;
  private final Texts texts;
  private final Formats formats;
  private final SourceWords sources;
  private final FactTitles titles;
  private final WishWords wishes;

  ArrivalWords(Texts texts, Formats formats, SourceWords sources, FactTitles titles) {
    this.texts = texts;
    this.formats = formats;
    this.sources = sources;
    this.titles = titles;
    this.wishes = new WishWords(texts, formats);
  }

  /// One row: `customer` is the id by which the reader gets to the customer, null where nobody was
  /// read in it; `others` are the further names.
  record Row(
      String time,
      String iso,
      String verb,
      @Nullable String what,
      @Nullable String customer,
      String others,
      String from,
      String chip,
      String state,
      @Nullable String detail,
      @Nullable String messageId) {
    boolean holds(String q) {
      return q.isEmpty()
          || Stream.of(verb, what, customer, others, from, detail, messageId)
              .anyMatch(text -> text != null && text.toLowerCase(Locale.ROOT).contains(q));
    }
  }

  Row row(Arrival arrival) {
    Happening first = arrival.read().isEmpty() ? null : arrival.read().getFirst();
    Result result = arrival.result();
    return new Row(
        formats.time(arrival.at()),
        formats.iso(arrival.at()),
        first == null ? arrival.type() : wishes.verb(first.act()),
        first == null ? null : what(first.act()),
        first == null ? null : first.who().id(),
        first == null ? "" : others(first),
        from(arrival),
        chip(result.status()),
        texts.say("memory.events." + result.status().word()),
        result.detail(),
        result.messageId());
  }

  String sentence(List<Arrival> latest, long count) {
    if (latest.isEmpty()) {
      return texts.say("memory.events.none");
    }
    long refused = latest.stream().filter(one -> one.result().refused()).count();
    String many =
        texts.count(
            "memory.events.sentence",
            count,
            formats.number(count),
            formats.time(latest.getFirst().at()));
    return refused == 0
        ? many
        : many
            + " "
            + texts.count("memory.events.sentence.refused", refused, formats.number(refused));
  }

  /// A first event to send by hand.
  String example(String address) {
    return """
    curl -u KEY: %s/v1/track -H "Content-Type: application/json" -d '{
      "userId": "K1", "event": "Catalogue ordered", "properties": {"season": "winter"}
    }'\
    """
        .formatted(address);
  }

  private @Nullable String what(Act act) {
    return switch (act) {
      case Act.Bought bought ->
          texts.say("memory.events.order", bought.order())
              + ": "
              + CustomerStory.name(bought.lines().getFirst())
              + (bought.lines().size() > 1 ? " …" : "");
      case Act.Described described -> names(described.profile());
      case Act.Claimed claimed -> names(claimed.profile());
      case Act.Saw saw -> cut(saw.title() == null ? saw.product() : saw.title());
      case Act.Visited visited -> cut(visited.title() == null ? visited.place() : visited.title());
      case Act.Did did -> cut(did.event());
      case Act.Told told -> cut(titles.says(told));
      case Act.Related related -> wishes.what(related);
      case Act.Consented consented -> consented.channel() + ": " + cut(consented.purpose());
      case Act.Withdrew withdrew -> withdrew.channel() + ": " + cut(withdrew.purpose());
      case Act.Said said -> cut(said.text());
      case Act.Preferred preferred -> cut(preferred.text());
      case Act.Declined declined -> cut(declined.text());
      case Act.Judged judged -> cut(judged.text());
      case Act.Objected objected -> cut(objected.what() == null ? "" : objected.what());
      case Act.Limited limited -> null;
      case Act.Complained complained -> cut(complained.text());
      case Act.Mended mended -> cut(mended.text());
      case Act.Unsaid unsaid -> cut(unsaid.text());
      case Act.Handed handed -> cut(handed.by());
    };
  }

  private static @Nullable String names(Profile profile) {
    List<String> known = new ArrayList<>();
    for (String one :
        new @Nullable String[] {profile.shownName(), profile.email(), profile.phone()}) {
      if (one != null) {
        known.add(cut(one));
      }
    }
    return known.isEmpty() ? null : String.join(", ", known);
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }

  private static String others(Happening happening) {
    return String.join(", ", happening.also().stream().map(Identity::id).toList());
  }

  private String from(Arrival arrival) {
    String trust = arrival.sender().trust() == Trust.SHOP ? "shop" : "browser";
    return texts.say(
        "memory.events.from",
        arrival.type(),
        sources.says(arrival.sender().key()),
        texts.say("memory.events.trust." + trust));
  }

  private static String chip(Result.Status status) {
    return switch (status) {
      case ACCEPTED -> "yes";
      case DUPLICATE -> "";
      case REFUSED -> "no";
    };
  }
}
