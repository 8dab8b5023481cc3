package org.stamkunde.customerbase.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.stamkunde.customerbase.Conditions;
import org.stamkunde.customerbase.Customers;
import org.stamkunde.customerbase.Listed;
import org.stamkunde.customerbase.Sort;
import org.stamkunde.customerbase.Wanted;
import org.stamkunde.frame.Formats;
import org.stamkunde.lifetime.Rfm;

/// The list of customers. Everything that it shows is in its address.
@Controller
class CustomersPage {
  private final Customers customers;
  private final MessageSource texts;
  private final Formats formats;

  CustomersPage(Customers customers, MessageSource texts, Formats formats) {
    this.customers = customers;
    this.texts = texts;
    this.formats = formats;
  }

  /// A condition as a phrase, and the parameter that takes it away.
  record Chip(String text, String parameter) {}

  /// One choice of a field: what the address says and what the reader reads.
  record Choice(String word, String text) {}

  /// A head cell: the sort, what choosing it writes into the address, and its direction now.
  record Head(String choose, @Nullable String direction) {}

  @GetMapping("/customers")
  String customers(Asked asked, Model model, Locale locale) {
    Wanted wanted = asked.wanted();
    long began = System.nanoTime();
    Listed.Answer answer = customers.ask(wanted);
    double seconds = (System.nanoTime() - began) / 1e9;
    Listed page = answer.page();
    model.addAttribute("asked", asked);
    model.addAttribute("sort", wanted.sort());
    model.addAttribute("descending", wanted.descending());
    model.addAttribute("page", page);
    model.addAttribute("fitting", answer.fitting());
    model.addAttribute("seconds", seconds);
    model.addAttribute("fresh", wanted.conditions().none());
    model.addAttribute("heads", heads(wanted));
    List<Chip> chips = chips(wanted.conditions(), locale);
    model.addAttribute("chips", chips);
    if (page.rows().isEmpty()) {
      model.addAttribute("drop", drop(asked, chips, locale));
    }
    model.addAttribute("countries", countries(locale));
    model.addAttribute("groups", groups(locale));
    model.addAttribute("end", end(page));
    model.addAttribute("places", places(page, locale));
    model.addAttribute("keep", keep(asked));
    return "customerbase/customers";
  }

  @GetMapping(path = "/customers.csv", produces = "text/csv;charset=UTF-8")
  void export(Asked asked, HttpServletResponse response) throws IOException {
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"customers.csv\"");
    CustomersExport export = new CustomersExport(response.getWriter());
    export.head();
    customers.each(asked.wanted(), export::row);
    response.getWriter().flush();
  }

  private static Map<String, Head> heads(Wanted wanted) {
    Map<String, Head> heads = new LinkedHashMap<>();
    for (Sort sort : Sort.values()) {
      boolean current = sort == wanted.sort();
      boolean turned = current && wanted.descending() == sort.descendingFirst();
      String choose = turned ? sort.word() + (wanted.descending() ? "-up" : "-down") : sort.word();
      String direction = current ? wanted.descending() ? "descending" : "ascending" : null;
      heads.put(sort.word(), new Head(choose, direction));
    }
    return heads;
  }

  private List<Chip> chips(Conditions conditions, Locale locale) {
    List<Chip> chips = new ArrayList<>();
    if (!conditions.words().isEmpty()) {
      chips.add(new Chip(text("customerbase.with.words", locale, conditions.words()), "q"));
    }
    if (conditions.standing() != null) {
      String key = "customerbase.with.standing." + conditions.standing().word();
      chips.add(new Chip(text(key, locale), "standing"));
    }
    if (conditions.country() != null) {
      String name = Countries.named(conditions.country(), locale);
      chips.add(new Chip(text("customerbase.with.country", locale, name), "country"));
    }
    if (conditions.repeat() != null) {
      String key = conditions.repeat() ? "customerbase.with.repeat" : "customerbase.with.once";
      chips.add(new Chip(text(key, locale), "repeat"));
    }
    if (conditions.group() != null) {
      String name = text("customerbase.group." + Asked.word(conditions.group()), locale);
      chips.add(new Chip(text("customerbase.with.group", locale, name), "group"));
    }
    if (conditions.above() != null) {
      String amount = formats.roundMoney(conditions.above());
      chips.add(new Chip(text("customerbase.with.above", locale, amount), "above"));
    }
    return chips;
  }

  /// Which condition to take away when nobody fits: the one without which most would, and how many
  /// they are; null where none alone keeps everybody out.
  private @Nullable Chip drop(Asked asked, List<Chip> chips, Locale locale) {
    Chip best = null;
    long most = 0;
    for (Chip chip : chips) {
      long fit = customers.fitting(asked.without(chip.parameter()).conditions()).customers();
      if (fit > most) {
        String text =
            text("customerbase.drop", locale, chip.text(), (double) fit, formats.number(fit));
        best = new Chip(text, chip.parameter());
        most = fit;
      }
    }
    return best;
  }

  private List<Choice> countries(Locale locale) {
    return customers.countries().stream()
        .map(country -> new Choice(country, Countries.named(country, locale)))
        .sorted((a, b) -> a.text().compareToIgnoreCase(b.text()))
        .toList();
  }

  private List<Choice> groups(Locale locale) {
    List<Choice> choices = new ArrayList<>();
    for (Rfm.Group group : Rfm.Group.values()) {
      String word = Asked.word(group);
      choices.add(new Choice(word, text("customerbase.group." + word, locale)));
    }
    return choices;
  }

  private static double end(Listed page) {
    return page.rows().stream()
        .map(Listed.Row::expected12Months)
        .filter(java.util.Objects::nonNull)
        .mapToDouble(expected -> expected.high())
        .max()
        .orElse(1);
  }

  private static List<String> places(Listed page, Locale locale) {
    return page.rows().stream()
        .map(row -> {
          String place = Countries.place(row.city(), row.country(), locale);
          String id = row.name() == null ? null : row.customer();
          return place == null ? id == null ? "" : id : id == null ? place : place + " · " + id;
        })
        .toList();
  }

  /// What a search keeps of the address.
  private static Map<String, String> keep(Asked asked) {
    Map<String, String> keep = new LinkedHashMap<>();
    keep.put("sort", blank(asked.sort()));
    keep.put("standing", blank(asked.standing()));
    keep.put("country", blank(asked.country()));
    keep.put("repeat", blank(asked.repeat()));
    keep.put("group", blank(asked.group()));
    keep.put("above", blank(asked.above()));
    return keep;
  }

  private static String blank(@Nullable String text) {
    return text == null ? "" : text;
  }

  private String text(String key, Locale locale, Object... arguments) {
    return texts.getMessage(key, arguments, locale);
  }
}
