package org.stamkunde.engagement.web;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.stamkunde.catalogue.Product;
import org.stamkunde.catalogue.Products;
import org.stamkunde.catalogue.Sales;
import org.stamkunde.customerbase.Conditions;
import org.stamkunde.customerbase.Customers;
import org.stamkunde.customerbase.Listed;
import org.stamkunde.customerbase.Sort;
import org.stamkunde.customerbase.Wanted;
import org.stamkunde.engagement.ShopFront;
import org.stamkunde.engagement.Tongue;
import org.stamkunde.manners.Outlet;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Happening;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Line;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Shop;

/// The try-out shop front behind the sign-in: the shop as one customer sees it. What is bought or
/// refused here is remembered of that customer, marked as tried out.
@Controller
class ShopPage {
  private static final String SOURCE = "shop-front";
  private static final int OFFERED = 6;
  private static final int LONGEST = 200;

  private final ShopFront front;
  private final Memory memory;
  private final Products products;
  private final Shop shop;
  private final Customers customers;

  ShopPage(ShopFront front, Memory memory, Products products, Shop shop, Customers customers) {
    this.customers = customers;
    this.front = front;
    this.memory = memory;
    this.products = products;
    this.shop = shop;
  }

  @GetMapping("/shop")
  String show(
      @RequestParam(name = "customer", defaultValue = "") String customer,
      @RequestParam(name = "bought", required = false) @Nullable String bought,
      @RequestParam(name = "refused", required = false) @Nullable String refused,
      Model model,
      Locale locale) {
    String id = customer.strip();
    Remembered known = id.isEmpty() ? null : memory.of(Identity.parse(id)).orElse(null);
    List<Listed.Row> others = known == null ? called(id) : List.of();
    if (!id.isEmpty() && others.size() == 1) {
      return "redirect:/shop?customer=" + coded(others.getFirst().customer());
    }
    model.addAttribute("bodyClass", "is-shop");
    model.addAttribute("signs", new Signs());
    model.addAttribute("asked", id);
    model.addAttribute("unknown", !id.isEmpty() && known == null && others.isEmpty());
    model.addAttribute("others", others.stream().limit(OFFERED).toList());
    model.addAttribute("customer", known == null ? null : known.customer());
    model.addAttribute("name", known == null ? null : known.profile().shownName());
    open(model, front.seenBy(known, Tongue.of(locale)));
    model.addAttribute("bought", bought == null ? null : products.shelf().product(bought).name());
    model.addAttribute(
        "refused", refused == null ? null : products.shelf().product(refused).name());
    model.addAttribute("message", UUID.randomUUID().toString());
    return "engagement/shop";
  }

  @Outlet
  private static void open(Model model, ShopFront.View view) {
    model.addAttribute("view", view);
  }

  /// Customers whose name or number begins like this, those of most worth first.
  private List<Listed.Row> called(String words) {
    String asked = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    Conditions conditions =
        new Conditions(asked.replace("\u0000", ""), null, null, null, null, null);
    return customers.ask(new Wanted(conditions, Sort.VALUE, true, null)).page().rows();
  }

  /// What a button of the shop front says: who, which product, and the id of the happening, so that
  /// pressing it twice is saying it once.
  record Pressed(String customer, String product, String message) {}

  @PostMapping("/shop/buy")
  View buy(@ModelAttribute Pressed pressed) {
    Product product = products.shelf().product(pressed.product());
    Sales sales = products.sales(List.of(product.id())).getOrDefault(product.id(), Sales.NONE);
    BigDecimal price = sales.price() == null ? BigDecimal.ZERO : sales.price();
    Line line =
        new Line(
            product.id(),
            product.title().isEmpty() ? null : product.title(),
            BigDecimal.ONE,
            price.setScale(2, java.math.RoundingMode.HALF_UP),
            null);
    remember(pressed, new Act.Bought("try-" + pressed.message(), List.of(line), true));
    return seen(pressed, "bought");
  }

  @PostMapping("/shop/refuse")
  View refuse(@ModelAttribute Pressed pressed) {
    remember(pressed, new Act.Declined("", pressed.product()));
    return seen(pressed, "refused");
  }

  private void remember(Pressed pressed, Act act) {
    Identity identity = Identity.parse(pressed.customer());
    if (memory.of(identity).isPresent()) {
      memory.remember(
          new Happening(
              identity,
              shop.today().instant(),
              SOURCE,
              pressed.message() + "/" + pressed.product(),
              act));
    }
  }

  private static View seen(Pressed pressed, String what) {
    RedirectView view =
        new RedirectView(
            "/shop?customer=%s&%s=%s"
                .formatted(coded(pressed.customer()), what, coded(pressed.product())),
            true);
    view.setExpandUriTemplateVariables(false);
    return view;
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
