package org.stamkunde.memory.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stamkunde.frame.Formats;
import org.stamkunde.frame.Texts;
import org.stamkunde.frame.TimelineDay;
import org.stamkunde.frame.TimelineMoment;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Entry;
import org.stamkunde.memory.Line;
import org.stamkunde.memory.Profile;

/// A customer's timeline as the page tells it: by days, newest first, a part at a time.
@Component
class CustomerStory {
  private static final int AT_A_TIME = 12;
  private static final Set<String> MONEY = Set.of("bought", "returned");
  private static final Set<String> BAD = Set.of("dissatisfied", "complained");
  private static final Set<String> WORDS =
      Set.of(
          "said",
          "preferred",
          "declined",
          "satisfied",
          "dissatisfied",
          "consented",
          "withdrew",
          "objected",
          "limited",
          "complained",
          "mended");

  private final Texts texts;
  private final Formats formats;
  private final SourceWords sources;
  private final FactTitles titles;
  private final WishWords wishes;

  CustomerStory(Texts texts, Formats formats, SourceWords sources, FactTitles titles) {
    this.texts = texts;
    this.formats = formats;
    this.sources = sources;
    this.titles = titles;
    this.wishes = new WishWords(texts, formats);
  }

  /// A part of the timeline: its days, the cursor of what is earlier (null: nothing is), and how
  /// much that is.
  record Part(
      List<TimelineDay> days, @Nullable String earlier, String more, boolean cut, boolean empty) {}

  Part part(List<Entry> timeline, String show, @Nullable String before) {
    Instant until = instant(before);
    List<Entry> fitting =
        timeline.stream()
            .filter(entry -> shown(entry, show))
            .filter(entry -> until == null || entry.at().isBefore(until))
            .toList();
    int end = Math.min(AT_A_TIME, fitting.size());
    // what happened at one moment stays together, or the cursor would lose its rest
    while (end > 0 && end < fitting.size() && same(fitting.get(end - 1), fitting.get(end))) {
      end++;
    }
    List<Entry> now = fitting.subList(0, end);
    int left = fitting.size() - end;
    String cursor = left == 0 ? null : now.getLast().at().toString();
    String more =
        left == 0
            ? ""
            : texts.count(
                "memory.story.more",
                left,
                formats.number(left),
                formats.day(fitting.getLast().at()));
    return new Part(days(now), cursor, more, until != null, fitting.isEmpty());
  }

  private static boolean same(Entry one, Entry other) {
    return one.at().equals(other.at());
  }

  private static boolean shown(Entry entry, String show) {
    return switch (show) {
      case "money" -> MONEY.contains(entry.kind());
      case "words" -> WORDS.contains(entry.kind());
      default -> true;
    };
  }

  private static @Nullable Instant instant(@Nullable String text) {
    try {
      return text == null ? null : Instant.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private List<TimelineDay> days(List<Entry> entries) {
    List<TimelineDay> days = new ArrayList<>();
    LocalDate day = null;
    List<TimelineMoment> moments = new ArrayList<>();
    for (Entry entry : entries) {
      LocalDate on = entry.at().atZone(formats.zone()).toLocalDate();
      if (day != null && !on.equals(day)) {
        days.add(new TimelineDay(formats.weekday(day), moments));
        moments = new ArrayList<>();
      }
      day = on;
      moments.add(moment(entry));
    }
    if (day != null) {
      days.add(new TimelineDay(formats.weekday(day), moments));
    }
    return days;
  }

  private TimelineMoment moment(Entry entry) {
    Act act = entry.acts().getFirst();
    return switch (act) {
      case Act.Bought bought -> trade(entry, bought);
      case Act.Described described -> told(entry, "person", names(described.profile()), null);
      case Act.Said said -> told(entry, "speech", null, said.text());
      case Act.Preferred preferred -> told(entry, "ask", preferred.product(), preferred.text());
      case Act.Declined declined -> told(entry, "cross", declined.product(), declined.text());
      case Act.Judged judged ->
          told(entry, judged.satisfied() ? "check" : "warn", judged.product(), judged.text());
      case Act.Consented consented -> told(entry, "check", wishes.what(act), consented.wording());
      case Act.Withdrew withdrew -> told(entry, "cross", wishes.what(act), null);
      case Act.Objected objected ->
          told(entry, objected.ended() ? "check" : "cross", wishes.what(act), objected.reason());
      case Act.Limited limited -> told(entry, "ask", wishes.what(act), null);
      case Act.Complained complained -> told(entry, "warn", complained.about(), complained.text());
      case Act.Mended mended -> told(entry, "check", mended.about(), mended.text());
      case Act.Saw saw ->
          told(entry, "search", saw.title() == null ? saw.product() : saw.title(), null);
      case Act.Visited visited ->
          told(entry, "search", visited.title() == null ? visited.place() : visited.title(), null);
      case Act.Did did -> told(entry, "person", did.event(), null);
      case Act.Claimed claimed -> told(entry, "ask", names(claimed.profile()), null);
      case Act.Told told -> told(entry, "person", titles.says(told), null);
      case Act.Related related -> told(entry, "person", wishes.what(act), null);
    };
  }

  private TimelineMoment trade(Entry entry, Act.Bought bought) {
    List<Line> lines = bought.lines();
    BigDecimal sum = lines.stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    List<String> names = lines.stream().map(CustomerStory::name).distinct().toList();
    String what =
        names.size() <= 2
            ? String.join(texts.say("memory.and"), names)
            : texts.say(
                "memory.story.and-more",
                names.get(0),
                names.get(1),
                formats.number(names.size() - 2));
    boolean folds = lines.size() > 2;
    String source = texts.say("memory.story.order", sources.says(entry.source()), bought.order());
    return new TimelineMoment(
        "",
        entry.kind().equals("returned") ? "back" : "bag",
        texts.sayOr("memory.verb." + entry.kind(), entry.kind()),
        what,
        formats.money(sum),
        null,
        folds ? texts.say("memory.story.lines", formats.number(lines.size())) : null,
        folds ? lines.stream().map(this::line).toList() : List.of(),
        bought.tryOut() ? source + " · " + texts.say("memory.story.try-out") : source,
        formats.time(entry.at()),
        formats.iso(entry.at()));
  }

  private TimelineMoment told(
      Entry entry, String icon, @Nullable String what, @Nullable String quote) {
    return new TimelineMoment(
        BAD.contains(entry.kind()) ? "is-bad" : "",
        icon,
        wishes.verb(entry.acts().getFirst()),
        what,
        null,
        quote == null || quote.isBlank() ? null : quote,
        null,
        List.of(),
        sources.says(entry.source()),
        formats.time(entry.at()),
        formats.iso(entry.at()));
  }

  private String line(Line line) {
    int decimals = Math.max(0, line.quantity().stripTrailingZeros().scale());
    return formats.number(line.quantity(), decimals)
        + " × "
        + name(line)
        + ", "
        + formats.money(line.amount());
  }

  static String name(Line line) {
    String title = line.title();
    return title == null || title.isBlank() ? line.product() : title.strip();
  }

  private static @Nullable String names(Profile profile) {
    List<String> known =
        Stream.of(
                profile.shownName(),
                profile.email(),
                profile.phone(),
                profile.city(),
                profile.country())
            .filter(one -> one != null && !one.isBlank())
            .limit(3)
            .toList();
    return known.isEmpty() ? null : String.join(", ", known);
  }
}
