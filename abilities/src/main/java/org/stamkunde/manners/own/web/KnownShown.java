package org.stamkunde.manners.own.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.stamkunde.frame.Formats;
import org.stamkunde.frame.Texts;
import org.stamkunde.manners.ledger.Whereabouts;
import org.stamkunde.manners.own.FactsOfOneself;
import org.stamkunde.manners.questions.Asked;
import org.stamkunde.manners.questions.Asking;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Profile;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.facts.FactKind;
import org.stamkunde.memory.facts.FactMistake;
import org.stamkunde.memory.facts.KnownFacts;
import org.stamkunde.memory.facts.Word;
import org.stamkunde.memory.facts.web.FactTexts;

/// What we know of a customer, for the customer: each thing with where we have it from, what it is
/// used for, and what it brought.
@Component
class KnownShown {
  private final KnownFacts facts;
  private final FactTexts values;
  private final Texts texts;
  private final Formats formats;
  private final PurposeTitles purposes;

  KnownShown(
      KnownFacts facts, FactTexts values, Texts texts, Formats formats, PurposeTitles purposes) {
    this.facts = facts;
    this.values = values;
    this.texts = texts;
    this.formats = formats;
    this.purposes = purposes;
  }

  /// A thing that we know. `how` is said, observed, guess or stale; `name` that by which it is
  /// corrected and deleted or, where it was said, taken back, null where it is not; `value` what
  /// stands in the field.
  record Thing(
      String how,
      @Nullable String name,
      String what,
      String source,
      @Nullable String used,
      @Nullable String got,
      String value,
      boolean corrected,
      boolean deleted) {}

  /// A line of who the customer is, as it stands in the form.
  record Line(String name, String label, String value, @Nullable String help) {}

  /// A name or an address by which the customer is known.
  record Name(String label, String value) {}

  void into(Model model, Remembered customer, List<Asked> asked) {
    model.addAttribute(
        "things",
        facts.everything(customer).stream()
            .flatMap(told -> java.util.stream.Stream.ofNullable(thing(told, asked)))
            .toList());
    model.addAttribute("said", said(customer));
    model.addAttribute("profile", profile(customer.profile()));
  }

  String wrong(FactMistake mistake) {
    return values.wrong(mistake);
  }

  private @Nullable Thing thing(KnownFacts.Told told, List<Asked> asked) {
    FactKind kind = told.known().kind();
    Word word = told.known().word();
    boolean counts = word != null;
    Word shown = counts ? word : told.known().others().stream().findFirst().orElse(null);
    if (shown == null) {
      return null;
    }
    String value =
        shown.verdict() == Word.Verdict.UNFIT
            ? shown.fact().value()
            : values.value(kind.type(), shown.value());
    boolean here = kind.origin() == null;
    String purpose = shown.fact().purpose() == null ? kind.purpose() : shown.fact().purpose();
    return new Thing(
        counts ? shown.fact().basis().mark() : "stale",
        kind.name(),
        kind.title() + ": " + value,
        source(kind, shown),
        counts ? used(purpose) : null,
        got(shown.fact().source(), asked),
        shown.value(),
        here,
        here);
  }

  private String source(FactKind kind, Word word) {
    List<String> parts = new ArrayList<>();
    String basis = word.fact().basis().name().toLowerCase(Locale.ROOT);
    String from = word.fact().source();
    boolean question = Asking.question(from) != null;
    parts.add(
        texts.say(
            question ? "manners.own.how.answered" : "manners.own.how." + basis,
            formats.day(word.fact().at())));
    String lives = values.livesAt(kind);
    if (from.startsWith("question-handed:")) {
      parts.add(texts.say("manners.own.source.own-page-handed"));
    }
    if (lives != null) {
      parts.add(lives);
    } else if (!question) {
      parts.add(texts.sayOr("manners.own.source." + from, from));
    }
    if (word.confidence() < 1) {
      parts.add(texts.say("manners.own.sure", formats.percent(word.confidence())));
    }
    Instant until = word.until();
    if (until != null) {
      parts.add(texts.say("manners.own.until", formats.day(until.minusMillis(1))));
    }
    return String.join(" · ", parts);
  }

  private String used(@Nullable String purpose) {
    return purpose == null ? texts.say("manners.own.used.any") : purposes.of(purpose);
  }

  /// What came back for an answer, if it was one.
  private static @Nullable String got(String source, List<Asked> asked) {
    return asked.stream()
        .filter(one -> one.question().equals(Asking.question(source)))
        .filter(one -> one.promised() != null)
        .map(one -> one.given() == null ? one.promised() : one.given())
        .findFirst()
        .orElse(null);
  }

  private List<Thing> said(Remembered customer) {
    String used = texts.say("manners.own.used.suggestions");
    return customer.statements().reversed().stream()
        .map(one -> {
          String kind = one.kind().name().toLowerCase(Locale.ROOT);
          String what = one.text().isBlank() ? String.valueOf(one.product()) : one.text();
          return new Thing(
              "said",
              FactsOfOneself.number(one),
              texts.say("manners.own.said." + kind, what),
              texts.say("manners.own.how.stated", formats.day(one.at())),
              used,
              null,
              "",
              false,
              true);
        })
        .toList();
  }

  private List<Line> profile(Profile known) {
    List<Line> lines = new ArrayList<>();
    Map<String, @Nullable String> told = new LinkedHashMap<>();
    told.put("name", known.name());
    told.put("phone", known.phone());
    told.put("address", known.address());
    told.put("postcode", known.postcode());
    told.put("city", known.city());
    told.forEach((name, value) ->
        lines.add(
            new Line(
                name, texts.say("manners.own.profile." + name), value == null ? "" : value, null)));
    return lines;
  }

  /// All names under which the customer is known, and what else the shop holds of who he is.
  List<Name> names(Remembered customer, List<Identity> identities) {
    List<Name> names = new ArrayList<>();
    identities.forEach(
        one -> names.add(new Name(texts.say("memory.identity." + one.kind().word()), one.value())));
    Profile known = customer.profile();
    Map<String, @Nullable String> told = new LinkedHashMap<>();
    told.put("email", known.email());
    told.put("company", known.company());
    told.put("organisation-number", known.organisationNumber());
    told.put("contact", known.contact());
    told.forEach((key, value) -> {
      if (value != null && names.stream().noneMatch(name -> name.value().equalsIgnoreCase(value))) {
        names.add(new Name(texts.say("memory.profile." + key), value));
      }
    });
    if (known.country() != null) {
      names.add(new Name(texts.say("manners.own.profile.country"), country(known.country())));
    }
    return names;
  }

  /// In the reader's language where it is known, else as it was written.
  private static String country(String written) {
    String code = Whereabouts.country(written);
    return code == null
        ? written
        : Locale.of("", code.equals("UK") ? "GB" : code)
            .getDisplayCountry(LocaleContextHolder.getLocale());
  }
}
