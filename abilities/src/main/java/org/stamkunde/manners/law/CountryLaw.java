package org.stamkunde.manners.law;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stamkunde.manners.Law;
import org.stamkunde.manners.Situation;
import org.stamkunde.manners.Verdict;

/// The law as the countries' files say it. Their rules are read top to bottom, and the first that
/// fits decides; other countries of the European Economic Area are judged by the baseline, all
/// others are refused.
@Component
public class CountryLaw implements Law {
  private static final List<String> FILES = List.of("dk", "no", "se", "fi", "de", "uk", "eu");
  private static final String COUNTRY = "{country}";
  private static final Set<String> ISO = Set.of(Locale.getISOCountries());
  private final Map<String, Rulebook> books = new HashMap<>();
  private final List<Rulebook> inOrder;
  private final Rulebook elsewhere;

  public CountryLaw() {
    Map<String, Map<String, String>> needs = RulebookReading.needs(sheet("needs"));
    inOrder = FILES.stream().map(one -> new RulebookReading(sheet(one), needs).read()).toList();
    inOrder.forEach(book -> book.zones().keySet().forEach(code -> books.put(code, book)));
    elsewhere = new RulebookReading(sheet("elsewhere"), needs).read();
  }

  private static Sheet sheet(String name) {
    String file = name + ".md";
    try (InputStream in = CountryLaw.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(
            "the file %s must lie beside the law\nMaybe the jar is broken.".formatted(file));
      }
      return Sheet.read(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(
          "the file %s must be readable\nMaybe the jar is broken.".formatted(file), e);
    }
  }

  /// The code that the files use for what people and other systems write: `gb` is UK, `EL` is GR.
  public static String code(String country) {
    String upper = country.strip().toUpperCase(Locale.ROOT);
    return switch (upper) {
      case "GB" -> "UK";
      case "EL" -> "GR";
      default -> upper;
    };
  }

  /// Whether these two letters are a country at all (or EU, the baseline itself).
  public boolean knows(String country) {
    String code = code(country);
    return books.containsKey(code) || ISO.contains(code);
  }

  /// The zone in which a recipient of this country lives, where there is a file for it.
  @Override
  public ZoneId zone(String country) {
    return book(country).zones().getOrDefault(code(country), ZoneId.of("UTC"));
  }

  /// The country's public holidays; none where no file names them.
  Holidays holidays(String country) {
    return book(country).holidays();
  }

  @Override
  public Verdict judge(Situation situation, Locale reader) {
    Rulebook book = book(situation.country());
    Rule rule = rule(situation);
    String language = language(reader);
    String says = rule.says().getOrDefault(language, "");
    if (situation.at().toLocalDate().isBefore(rule.since())) {
      says += " " + older(rule, language);
    }
    if (!book.adds().isEmpty()) {
      says += " " + book.adds().getOrDefault(language, "");
    }
    return new Verdict(
        rule.allowed(),
        rule.paragraph(),
        says.contains(COUNTRY) ? says.replace(COUNTRY, shown(situation.country(), reader)) : says,
        rule.source().written(),
        rule.needs().stream().map(one -> one.getOrDefault(language, "")).toList());
  }

  /// The files hold the law of today: of an earlier time they say that it is judged by that.
  private static String older(Rule rule, String language) {
    LocalDate since = rule.since();
    String dotted = DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.of(language)).format(since);
    return switch (language) {
      case "nb" -> "Vurdert etter dagens lov, i kraft siden %s.".formatted(dotted);
      case "da" -> "Vurderet efter den lov, der gælder i dag, i kraft siden %s.".formatted(dotted);
      default ->
          "Judged by today's law, in force since %s."
              .formatted(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).format(since));
    };
  }

  /// The rule by which a situation is decided.
  Rule rule(Situation situation) {
    return book(situation.country()).decide(situation);
  }

  Rulebook book(String country) {
    return books.getOrDefault(code(country), elsewhere);
  }

  /// The files in the order in which they are shown.
  List<Rulebook> books() {
    return inOrder;
  }

  static String language(Locale reader) {
    return switch (reader.getLanguage()) {
      case "nb", "nn", "no" -> "nb";
      case "da" -> "da";
      default -> "en";
    };
  }

  private static String shown(String country, Locale reader) {
    String code = code(country);
    String iso = code.equals("UK") ? "GB" : code;
    return Locale.of("", iso).getDisplayCountry(Locale.of(language(reader)));
  }
}
