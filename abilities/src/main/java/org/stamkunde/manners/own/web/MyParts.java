package org.stamkunde.manners.own.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.stamkunde.manners.Contacts.Contacted;
import org.stamkunde.manners.Outlet;
import org.stamkunde.manners.Permit;
import org.stamkunde.manners.Spoken;
import org.stamkunde.manners.own.Doorkeeper.Opened;
import org.stamkunde.manners.questions.Asked;
import org.stamkunde.manners.questions.Asking;
import org.stamkunde.memory.Entry;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.facts.FactMistake;

/// Puts the parts of the own page together.
@Component
class MyParts {
  private final WishesShown wishes;
  private final KnownShown known;
  private final GivenShown given;
  private final WhyShown why;
  private final Sources sources;

  MyParts(WishesShown wishes, KnownShown known, GivenShown given, WhyShown why, Sources sources) {
    this.wishes = wishes;
    this.known = known;
    this.given = given;
    this.why = why;
    this.sources = sources;
  }

  /// An open question as it stands on the page.
  @Spoken
  record Ask(
      Permit permit,
      long number,
      String wording,
      String language,
      String benefit,
      String purpose) {}

  void into(Model model, Opened page) {
    Remembered customer = page.customer();
    String language = LocaleContextHolder.getLocale().getLanguage();
    List<Contacted> contacts = sources.contacts.of(customer);
    List<Asked> asked = sources.asking.history(customer);
    String name = customer.profile().shownName();
    model.addAttribute("token", page.token());
    model.addAttribute("until", page.until());
    model.addAttribute("name", name);
    model.addAttribute("called", name == null ? customer.customer() : name);
    model.addAttribute("number", customer.customer());
    model.addAttribute("handed", page.handed());
    List<Entry> timeline = sources.memory.timeline(id(customer));
    wishes.into(model, customer, contacts);
    known.into(model, customer, asked);
    sources.products.into(model, customer, timeline);
    model.addAttribute("names", known.names(customer, sources.memory.identities(id(customer))));
    given.into(model, asked, language);
    why.into(model, contacts, timeline);
    put(model, ask(customer, language));
  }

  @Outlet
  private static void put(Model model, @Nullable Ask ask) {
    model.addAttribute("ask", ask);
  }

  private @Nullable Ask ask(Remembered customer, String language) {
    return sources
        .asking
        .ask(customer)
        .map(open ->
            new Ask(
                open.permit(),
                open.number(),
                open.question().wording(language),
                open.question().wordings().containsKey(language) ? language : "en",
                open.question().benefit(language),
                sources.purposes.of(String.valueOf(open.question().purpose()))))
        .orElse(null);
  }

  /// What is wrong with a value that was written, in the reader's language.
  String wrong(FactMistake mistake) {
    return known.wrong(mistake);
  }

  /// The topics that stand on this customer's page.
  Set<String> topics(Remembered customer) {
    return wishes.offered(customer, sources.contacts.of(customer));
  }

  private static Identity id(Remembered customer) {
    return Identity.parse(String.valueOf(customer.customer()));
  }

  /// From where the parts are read.
  @Component
  record Sources(
      Memory memory,
      Asking asking,
      ContactsUntilNow contacts,
      PurposeTitles purposes,
      ProductsShown products) {}
}
