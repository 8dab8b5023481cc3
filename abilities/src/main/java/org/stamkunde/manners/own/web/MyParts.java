package org.stamkunde.manners.own.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.stamkunde.frame.Formats;
import org.stamkunde.manners.Contacts;
import org.stamkunde.manners.Contacts.Contact;
import org.stamkunde.manners.own.Doorkeeper.Opened;
import org.stamkunde.manners.questions.Asked;
import org.stamkunde.manners.questions.Asking;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Remembered;

/// Puts the parts of the own page together.
@Component
class MyParts {
  private static final int CONTACTS = 20;
  private final WishesShown wishes;
  private final KnownShown known;
  private final GivenShown given;
  private final Asking asking;
  private final Sources sources;

  MyParts(
      WishesShown wishes, KnownShown known, GivenShown given, Asking asking, Sources sources) {
    this.wishes = wishes;
    this.known = known;
    this.given = given;
    this.asking = asking;
    this.sources = sources;
  }

  /// An open question as it stands on the page.
  record Ask(long number, String wording, String benefit, String purpose, String fact) {}

  void into(Model model, Opened page) {
    Remembered customer = page.customer();
    String language = LocaleContextHolder.getLocale().getLanguage();
    List<Contact> contacts = sources.contacts(customer);
    List<Asked> asked = asking.history(customer);
    String name = customer.profile().shownName();
    model.addAttribute("token", page.token());
    model.addAttribute("closes", sources.formats.time(page.until()));
    model.addAttribute("name", name);
    model.addAttribute("called", name == null ? customer.customer() : name);
    model.addAttribute("number", customer.customer());
    wishes.into(model, customer, contacts);
    known.into(model, customer, sources.memory.timeline(id(customer)), asked);
    given.into(model, asked, language);
    model.addAttribute("contacts", contacts);
    model.addAttribute("ask", ask(customer, language));
  }

  private @Nullable Ask ask(Remembered customer, String language) {
    return asking
        .ask(customer)
        .map(open ->
            new Ask(
                open.number(),
                open.question().wording(language),
                open.question().benefit(language),
                String.valueOf(open.question().purpose()),
                open.question().fact()))
        .orElse(null);
  }

  /// The topics that stand on this customer's page.
  Set<String> topics(Remembered customer) {
    return wishes.offered(customer, sources.contacts(customer));
  }

  private static Identity id(Remembered customer) {
    return Identity.parse(String.valueOf(customer.customer()));
  }

  /// From where the parts are read.
  @Component
  static class Sources {
    private final Memory memory;
    private final ObjectProvider<Contacts> ledger;
    private final Formats formats;

    Sources(Memory memory, ObjectProvider<Contacts> ledger, Formats formats) {
      this.memory = memory;
      this.ledger = ledger;
      this.formats = formats;
    }

    List<Contact> contacts(Remembered customer) {
      Set<String> ids = new LinkedHashSet<>();
      ids.add(String.valueOf(customer.customer()));
      memory.identities(id(customer)).stream().map(Identity::id).forEach(ids::add);
      List<Contact> all = new ArrayList<>();
      ledger.stream().forEach(one -> all.addAll(one.with(ids, CONTACTS)));
      return all;
    }
  }
}
