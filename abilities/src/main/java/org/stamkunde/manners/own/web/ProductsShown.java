package org.stamkunde.manners.own.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.function.SingletonSupplier;
import org.stamkunde.frame.Formats;
import org.stamkunde.frame.Texts;
import org.stamkunde.manners.Titles;
import org.stamkunde.manners.own.web.KnownShown.Thing;
import org.stamkunde.memory.Entry;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Remembered.Owned;

/// What a customer bought, for the customer: all of it, and of goods that they serve suggestions.
@Component
class ProductsShown {
  /// So many stand open, the newest; the others are folded behind them.
  private static final int OPEN = 20;

  private final Texts texts;
  private final Formats formats;
  private final Supplier<@Nullable Titles> named;

  ProductsShown(Texts texts, Formats formats, ObjectProvider<Titles> named) {
    this.texts = texts;
    this.formats = formats;
    this.named = SingletonSupplier.ofNullable(named::getIfAvailable);
  }

  void into(Model model, Remembered customer, List<Entry> timeline) {
    Map<String, String> titles = Entry.titles(timeline);
    Titles shelf = named.get();
    Titles now = shelf == null ? null : shelf.now();
    List<Thing> products =
        customer.products().stream()
            .sorted(
                Comparator.comparing(Owned::last, Comparator.nullsLast(Comparator.reverseOrder()))
                    .thenComparing(Owned::product))
            .map(one -> thing(one, titles.get(one.product()), now))
            .toList();
    int shown = Math.min(OPEN, products.size());
    model.addAttribute("products", products.subList(0, shown));
    model.addAttribute("older", products.subList(shown, products.size()));
  }

  private Thing thing(Owned one, @Nullable String title, @Nullable Titles shelf) {
    Instant last = one.last();
    String source =
        last == null
            ? texts.say("manners.own.returned")
            : texts.say("manners.own.bought", formats.day(last));
    // What has a title, and is not named when a customer is spoken to, is postage or a fee.
    boolean goods = title == null || shelf == null || shelf.of(one.product()).isPresent();
    return new Thing(
        "observed",
        null,
        title == null ? one.product() : title,
        source,
        goods ? texts.say("manners.own.used.suggestions") : null,
        null,
        "",
        false,
        false);
  }
}
