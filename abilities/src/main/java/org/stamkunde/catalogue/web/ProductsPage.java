package org.stamkunde.catalogue.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.stamkunde.catalogue.Product;
import org.stamkunde.catalogue.Products;
import org.stamkunde.catalogue.Sales;
import org.stamkunde.catalogue.Selling;
import org.stamkunde.catalogue.Shelf;
import org.stamkunde.frame.Panel;

/// The products as they sell, and one product. What other rooms know of a product stands on its
/// page by a [Panel] of the page `product`.
@Controller
class ProductsPage {
  private static final int ON_A_PAGE = 25;

  private final Products products;
  private final List<Panel> panels;

  ProductsPage(Products products, ObjectProvider<Panel> panels) {
    this.products = products;
    this.panels =
        panels.stream()
            .filter(panel -> panel.page().equals("product"))
            .sorted(Comparator.comparingInt(Panel::order).thenComparing(Panel::fragment))
            .toList();
  }

  @GetMapping("/products")
  String list(
      @RequestParam(name = "q", defaultValue = "") String asked,
      @RequestParam(name = "after", defaultValue = "") String after,
      @RequestParam(name = "before", defaultValue = "") String before,
      Model model) {
    Selling.Place end = Selling.Place.read(before).orElse(null);
    Selling.Place place = end == null ? Selling.Place.read(after).orElse(null) : null;
    List<Selling> found =
        end == null
            ? products.list(asked, place, ON_A_PAGE + 1)
            : products.listBefore(asked, end, ON_A_PAGE + 1);
    boolean more = found.size() > ON_A_PAGE;
    List<Selling> rows =
        !more ? found : end == null ? found.subList(0, ON_A_PAGE) : found.subList(1, found.size());
    boolean earlier = end == null ? place != null : more;
    boolean later = end == null ? more : true;
    model.addAttribute("asked", asked);
    model.addAttribute("rows", rows);
    model.addAttribute(
        "earlier", earlier && !rows.isEmpty() ? rows.getFirst().place().text() : null);
    model.addAttribute("next", later && !rows.isEmpty() ? rows.getLast().place().text() : null);
    model.addAttribute("fitting", products.count(asked));
    model.addAttribute("shelf", products.shelf());
    return "catalogue/products";
  }

  @GetMapping("/products/{id}")
  String one(
      @PathVariable("id") String id, Model model, Locale locale, HttpServletResponse response) {
    Shelf shelf = products.shelf();
    model.addAttribute("id", id);
    if (!shelf.knows(id)) {
      response.setStatus(404);
      return "catalogue/unknown";
    }
    Product product = shelf.product(id);
    model.addAttribute("product", product);
    model.addAttribute("sales", products.sales(List.of(id)).getOrDefault(id, Sales.NONE));
    model.addAttribute(
        "variants",
        shelf.variants(id).stream().filter(one -> !one.id().equals(id)).limit(24).toList());
    model.addAttribute("months", products.months(id));
    for (Panel panel : panels) {
      model.addAllAttributes(panel.model(id, locale));
    }
    model.addAttribute("mainPanels", fragments("main"));
    model.addAttribute("sidePanels", fragments("side"));
    return "catalogue/product";
  }

  private List<String> fragments(String place) {
    return panels.stream()
        .filter(panel -> panel.place().equals(place))
        .map(Panel::fragment)
        .toList();
  }
}
