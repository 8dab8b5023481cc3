package org.stamkunde.customerbase.web;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stamkunde.customerbase.Conditions;
import org.stamkunde.customerbase.Cursor;
import org.stamkunde.customerbase.Sort;
import org.stamkunde.customerbase.Standing;
import org.stamkunde.customerbase.Wanted;
import org.stamkunde.frame.WrongInput;
import org.stamkunde.lifetime.Rfm;

/// What the address of the list of customers asks for; Spring fills it from the parameters.
///
/// `sort` is a sort's word, with `-up` or `-down` behind it when the direction is not the usual
/// one.
record Asked(
    @Nullable String q,
    @Nullable String sort,
    @Nullable String standing,
    @Nullable String country,
    @Nullable String repeat,
    @Nullable String group,
    @Nullable String above,
    @Nullable String after,
    @Nullable String before) {
  private static final int LONGEST = 200;

  Wanted wanted() {
    Sort by = by();
    return new Wanted(conditions(), by, descending(by), from());
  }

  /// The same without one condition.
  Asked without(String parameter) {
    return new Asked(
        parameter.equals("q") ? null : q,
        sort,
        parameter.equals("standing") ? null : standing,
        parameter.equals("country") ? null : country,
        parameter.equals("repeat") ? null : repeat,
        parameter.equals("group") ? null : group,
        parameter.equals("above") ? null : above,
        null,
        null);
  }

  Conditions conditions() {
    return new Conditions(
        words(), stands(), blankless(country), repeats(), grouped(), number(blankless(above)));
  }

  private String words() {
    if (q != null && q.length() > LONGEST) {
      throw new WrongInput(
          "The search (%d letters) must be no longer than %d.\nMaybe more than a name was pasted."
              .formatted(q.length(), LONGEST));
    }
    return q == null ? "" : q.replace("\u0000", "").strip();
  }

  private Sort by() {
    if (sort == null || sort.isBlank()) {
      return Sort.VALUE;
    }
    String word = sort.replaceAll("-(up|down)$", "");
    Sort by = Sort.worded(word);
    if (by == null) {
      throw wrong("Sort", word, "name, last, value, revenue or active");
    }
    return by;
  }

  private boolean descending(Sort by) {
    return sort != null && sort.endsWith("-down")
        || by.descendingFirst() && (sort == null || !sort.endsWith("-up"));
  }

  private @Nullable Standing stands() {
    String word = blankless(standing);
    Standing found = Standing.worded(word);
    if (word != null && found == null) {
      throw wrong("Standing", word, "active, leaving, lost or unknown");
    }
    return found;
  }

  private @Nullable Boolean repeats() {
    String word = blankless(repeat);
    if (word == null) {
      return null;
    }
    if (!word.equals("yes") && !word.equals("no")) {
      throw wrong("Repeat", word, "yes or no");
    }
    return word.equals("yes");
  }

  private Rfm.@Nullable Group grouped() {
    String word = blankless(group);
    if (word == null) {
      return null;
    }
    return Arrays.stream(Rfm.Group.values())
        .filter(one -> word(one).equals(word))
        .findFirst()
        .orElseThrow(() -> wrong("Group", word, "one of the groups on the overview"));
  }

  /// How addresses and texts call a group.
  static String word(Rfm.Group group) {
    return group.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private @Nullable Double number(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      double value = Double.parseDouble(text.replace(" ", "").replace(',', '.'));
      if (Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException notOne) {
      throw new WrongInput(
          "Value above (%s) must be a number.\nMaybe it holds a currency.".formatted(text), notOne);
    }
    throw wrong("Value above", text, "a number");
  }

  private @Nullable Cursor from() {
    if (after != null && !after.isBlank()) {
      return Cursor.read(after, false);
    }
    return before == null || before.isBlank() ? null : Cursor.read(before, true);
  }

  private static @Nullable String blankless(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static WrongInput wrong(String what, String value, String rule) {
    return new WrongInput(
        "%s (%s) must be %s.\nMaybe the address was cut on the way."
            .formatted(what, value.length() > 40 ? value.substring(0, 40) : value, rule));
  }
}
