package org.stamkunde.customerbase.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.stamkunde.customerbase.CustomerValue;
import org.stamkunde.customerbase.Figures;
import org.stamkunde.customerbase.Statement;
import org.stamkunde.customerbase.Values;
import org.stamkunde.frame.Formats;
import org.stamkunde.frame.Panel;

/// The overview: the customer base in a sentence, in four figures, and their evidence. Other rooms
/// add to it by a [Panel] of the page `overview`; the first of them in the place `main` takes the
/// place of our own list of whom to write to.
@Controller
class OverviewPage {
  private static final int WORTH_A_WORD = 5;
  private static final int QUARTERS = 8;

  private final Figures figures;
  private final Values values;
  private final List<Panel> panels;
  private final Formats formats;
  private final MessageSource texts;
  private final Lately<Statement> statement;
  private final Lately<List<Figures.Group>> groups;

  OverviewPage(
      Figures figures,
      Values values,
      ObjectProvider<Panel> panels,
      Formats formats,
      MessageSource texts) {
    this.figures = figures;
    this.values = values;
    this.formats = formats;
    this.texts = texts;
    this.panels =
        panels.stream()
            .filter(panel -> panel.page().equals("overview"))
            .sorted(Comparator.comparingInt(Panel::order))
            .toList();
    this.statement = new Lately<>(figures::statement, System::nanoTime);
    this.groups = new Lately<>(figures::groups, System::nanoTime);
  }

  @GetMapping("/")
  String overview(Model model, Locale locale) {
    Statement base = statement.answer();
    model.addAttribute("base", base);
    if (base.customers() == 0 && base.revenue().sales().signum() == 0) {
      return "customerbase/nothing";
    }
    List<Panel> main = panels.stream().filter(panel -> panel.place().equals("main")).toList();
    main.forEach(panel -> model.addAllAttributes(panel.model("", locale)));
    model.addAttribute("panels", main.stream().map(Panel::fragment).toList());
    model.addAttribute("rounded", new Rounded(formats, texts, locale));
    if (main.isEmpty()) {
      List<CustomerValue> word = values.worthAWord(WORTH_A_WORD);
      model.addAttribute("word", word);
      model.addAttribute("wordEnd", end(word));
    }
    model.addAttribute("months", MonthlySales.of(figures.months(), base.asOf(), locale));
    model.addAttribute("cohorts", CohortTable.of(base.cohorts(), base.asOf(), QUARTERS));
    model.addAttribute("groups", groups.answer());
    model.addAttribute("modelName", modelName(base.model().name(), locale));
    model.addAttribute("notes", notes(base.model().notes(), locale));
    return "customerbase/overview";
  }

  private static double end(List<CustomerValue> shown) {
    return shown.stream()
        .map(CustomerValue::expected12Months)
        .filter(Objects::nonNull)
        .mapToDouble(CustomerValue.Expected::high)
        .max()
        .orElse(1);
  }

  /// Models bear the names of their papers; the shop's own rates have none.
  private @Nullable String modelName(@Nullable String name, Locale locale) {
    return name != null && name.startsWith("own rates")
        ? texts.getMessage("customerbase.how.own-rates", null, locale)
        : name;
  }

  /// A note is a text key, and behind it what its text names.
  private List<String> notes(List<String> notes, Locale locale) {
    return notes.stream()
        .map(note -> {
          String[] parts = note.split(" ", 3);
          Object[] named = Arrays.copyOfRange(parts, 1, parts.length, Object[].class);
          return texts.getMessage(parts[0], named, note, locale);
        })
        .filter(Objects::nonNull)
        .toList();
  }
}
