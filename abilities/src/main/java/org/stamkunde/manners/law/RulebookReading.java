package org.stamkunde.manners.law;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stamkunde.manners.law.Sheet.Part;
import org.stamkunde.manners.law.Sheet.Point;

/// Reads a country's file into its rulebook; a word that is not understood is a fault that names
/// file and line, so that no rule is half read.
final class RulebookReading {
  static final List<String> LANGUAGES = List.of("en", "nb", "da");
  private final Sheet sheet;
  private final Map<String, Map<String, String>> needs;
  private final Map<String, Rule.Source> sources = new HashMap<>();

  RulebookReading(Sheet sheet, Map<String, Map<String, String>> needs) {
    this.sheet = sheet;
    this.needs = needs;
  }

  /// What contacts need besides, by its word, in each language.
  static Map<String, Map<String, String>> needs(Sheet sheet) {
    Map<String, Map<String, String>> needs = new LinkedHashMap<>();
    for (Part part : sheet.parts()) {
      if (!part.points().isEmpty()) {
        needs.put(part.title(), said(sheet, part));
      }
    }
    return needs;
  }

  Rulebook read() {
    for (Part part : sheet.in("Sources")) {
      part.points()
          .forEach(one -> sources.put(one.name(), new Rule.Source(one.name(), one.value())));
    }
    Holidays holidays = holidays();
    Part head = sheet.head();
    return new Rulebook(
        sheet.title(),
        zones(head),
        sheet.in("Rules").stream().filter(one -> !one.points().isEmpty()).map(this::rule).toList(),
        sheet.in("Registers").stream()
            .filter(one -> !one.points().isEmpty())
            .map(this::register)
            .toList(),
        hours(holidays),
        holidays,
        head.point("en").isPresent() ? said(sheet, head) : Map.of(),
        sheet.in("Readings").stream().flatMap(one -> one.prose().stream()).toList());
  }

  private Map<String, ZoneId> zones(Part head) {
    Map<String, ZoneId> zones = new HashMap<>();
    Point written = sheet.needed(head, "countries");
    for (String word : written.words()) {
      String[] pair = word.split(" ");
      try {
        zones.put(pair[0], ZoneId.of(pair[1]));
      } catch (DateTimeException | ArrayIndexOutOfBoundsException e) {
        throw sheet.fault(written, "must be countries with their zones, as NO Europe/Oslo");
      }
    }
    return zones;
  }

  private Rule rule(Part part) {
    Point source = sheet.needed(part, "source");
    Point decides = sheet.needed(part, "decides");
    if (!sources.containsKey(source.value())) {
      throw sheet.fault(source, "must stand among the sources");
    }
    if (!Set.of("allowed", "refused").contains(decides.value())) {
      throw sheet.fault(decides, "must be allowed or refused");
    }
    List<Map<String, String>> besides = new ArrayList<>();
    part.point("needs").ifPresent(one -> one.words().forEach(word -> besides.add(need(one, word))));
    return new Rule(
        part.title(),
        new FitsReading(sheet).read(part),
        decides.value().equals("allowed"),
        sheet.needed(part, "paragraph").value(),
        sources.get(source.value()),
        date(sheet.needed(part, "since")),
        said(sheet, part),
        besides);
  }

  private Map<String, String> need(Point point, String word) {
    Map<String, String> said = needs.get(word);
    if (said == null) {
      throw sheet.fault(point, "must name needs of needs.md");
    }
    return said;
  }

  private static Map<String, String> said(Sheet sheet, Part part) {
    return LANGUAGES.stream()
        .collect(Collectors.toMap(one -> one, one -> sheet.needed(part, one).value()));
  }

  private LocalDate date(Point point) {
    try {
      return LocalDate.parse(point.value());
    } catch (DateTimeException e) {
      throw sheet.fault(point, "must be a day, as 2017-07-01");
    }
  }

  private Rulebook.Holding register(Part part) {
    Point lasts = sheet.needed(part, "lasts");
    Lasting lasting = Lasting.read(lasts.value());
    if (lasting == null) {
      throw sheet.fault(lasts, "must be calendar month, calendar quarter, or a number of days");
    }
    Fits binds = new FitsReading(sheet).read(part);
    return new Rulebook.Holding(
        sheet.needed(part, "register").value(),
        part.title(),
        binds.recipients(),
        binds.channels(),
        lasting,
        lasts.value());
  }

  private Holidays holidays() {
    List<HolidayRule> rules = new ArrayList<>();
    for (Part part : sheet.in("Public holidays")) {
      for (Point point : part.points()) {
        HolidayRule rule = HolidayRule.read(point.name(), point.value());
        if (rule == null) {
          throw sheet.fault(point, "must be a day such as 12-25 or easter+39");
        }
        rules.add(rule);
      }
    }
    return new Holidays(rules);
  }

  private CallingHours hours(Holidays holidays) {
    List<Part> parts = sheet.in("Calling hours");
    if (parts.isEmpty()) {
      return CallingHours.ALWAYS;
    }
    Set<DayOfWeek> days = new HashSet<>();
    Part part = parts.getFirst();
    sheet.needed(part, "days").words().forEach(day -> days.add(HolidayRule.week(day)));
    Map<MonthDay, LocalTime> eves = new HashMap<>();
    part.points().stream()
        .filter(one -> one.name().matches("\\d\\d-\\d\\d"))
        .forEach(one -> eves.put(MonthDay.parse("--" + one.name()), LocalTime.parse(one.value())));
    return new CallingHours(
        days,
        LocalTime.parse(sheet.needed(part, "from").value()),
        LocalTime.parse(sheet.needed(part, "to").value()),
        eves,
        holidays);
  }
}
