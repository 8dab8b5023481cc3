package org.stamkunde.manners.law;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The countries' files as people read them on a page.
@Component
public class ReadableLaw {
  private static final Pattern ADDRESS = Pattern.compile("https://\\S+");
  private final CountryLaw law;

  ReadableLaw(CountryLaw law) {
    this.law = law;
  }

  /// One file: for which countries, how its words were understood, its rules in order, registers,
  /// and calling hours (null where the law has none).
  public record CountryFile(
      String code,
      List<String> countries,
      List<String> readings,
      List<RuleText> rules,
      List<Washings.Kept> registers,
      @Nullable Hours hours) {}

  /// Calling hours from Monday to Friday.
  public record Hours(LocalTime from, LocalTime to) {}

  /// One rule: what it asks, what it decides, by which paragraph of which source and since when,
  /// its sentence, and what it needs.
  public record RuleText(
      List<Asked> asks,
      boolean allowed,
      String paragraph,
      SourceText source,
      LocalDate since,
      String says,
      List<String> needs) {}

  /// An official text and its address (null where it has none).
  public record SourceText(String name, @Nullable String address) {}

  /// One thing that a rule asks, such as `by` with `email` and `sms`.
  public record Asked(String name, List<String> words) {}

  /// The files in the order of the page, with sentences in the reader's language.
  public List<CountryFile> all(Locale reader) {
    return law.books().stream().map(book -> read(book, CountryLaw.language(reader))).toList();
  }

  /// The file by which a country is judged.
  public Optional<CountryFile> of(String country, Locale reader) {
    Rulebook book = law.book(country);
    return law.books().contains(book)
        ? Optional.of(read(book, CountryLaw.language(reader)))
        : Optional.empty();
  }

  /// The public holidays of a year; none where the file names none.
  public SortedMap<LocalDate, String> holidays(String country, int year) {
    return law.holidays(country).in(year);
  }

  /// The official text of a source as a verdict names it.
  public static SourceText source(String written) {
    Matcher address = ADDRESS.matcher(written);
    int colon = written.indexOf(": ");
    return new SourceText(
        colon < 0 ? written : written.substring(0, colon), address.find() ? address.group() : null);
  }

  private static CountryFile read(Rulebook book, String language) {
    List<String> countries = book.zones().keySet().stream().sorted().toList();
    String code = countries.contains("EU") ? "EU" : countries.getFirst();
    CallingHours hours = book.hours();
    return new CountryFile(
        code,
        countries.stream().filter(one -> !one.equals("EU")).toList(),
        book.readings(),
        book.rules().stream().map(rule -> text(book, rule, language)).toList(),
        book.registers().stream()
            .map(one -> new Washings.Kept(one.word(), one.title(), code, one.lasts()))
            .toList(),
        hours == CallingHours.ALWAYS ? null : new Hours(hours.from(), hours.to()));
  }

  private static RuleText text(Rulebook book, Rule rule, String language) {
    return new RuleText(
        asks(rule.fits()),
        rule.allowed(),
        rule.paragraph(),
        source(rule.source().written()),
        rule.since(),
        rule.says().getOrDefault(language, ""),
        rule.needs().stream().map(one -> one.getOrDefault(language, "")).toList());
  }

  private static List<Asked> asks(Fits fits) {
    List<Asked> asks = new ArrayList<>();
    add(asks, "recipient", fits.recipients());
    add(asks, "channel", fits.channels());
    add(asks, "class", fits.classes());
    add(asks, "consent", fits.consents());
    add(asks, "sale", fits.sales());
    add(asks, "register", fits.registers());
    if (fits.optOut() != null) {
      asks.add(new Asked("opt-out", List.of(fits.optOut() ? "yes" : "no")));
    }
    if (fits.under() != null) {
      asks.add(new Asked("under", List.of(fits.under().toString())));
    }
    if (fits.from() != null) {
      asks.add(new Asked("from", List.of(fits.from().toString())));
    }
    if (fits.outsideHours()) {
      asks.add(new Asked("hours", List.of("outside")));
    }
    return asks;
  }

  private static void add(List<Asked> asks, String name, Collection<? extends Enum<?>> words) {
    if (!words.isEmpty()) {
      asks.add(
          new Asked(
              name,
              words.stream()
                  .sorted(java.util.Comparator.comparingInt(Enum::ordinal))
                  .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                  .toList()));
    }
  }
}
