package org.stamkunde.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Brings memory and the rooms that follow it in step with timelines from which something went.
@Component
class Refolding {
  private final Folding folding;
  private final RebuildRows rows;
  private final CustomerRows customers;
  private final ShopRow shop;
  private final Announcing announcing;

  Refolding(
      Folding folding,
      RebuildRows rows,
      CustomerRows customers,
      ShopRow shop,
      Announcing announcing) {
    this.folding = folding;
    this.rows = rows;
    this.customers = customers;
    this.shop = shop;
    this.announcing = announcing;
  }

  /// What goes from the sales of products with these events.
  List<News.Sold> unsold(List<Lived> gone) {
    Sales sales = new Sales(shop.zone());
    gone.forEach(event -> sales.take(event, -1));
    return sales.sold();
  }

  /// What people are called, and where they are reached, as far as it can be told apart.
  List<String> profile(Collection<Long> records) {
    List<String> words = new ArrayList<>();
    customers
        .of(records)
        .values()
        .forEach(row -> {
          Profile told = row.remembered().profile();
          Stream.of(told.name(), told.email(), told.phone(), told.address())
              .filter(word -> word != null && !word.isBlank())
              .forEach(words::add);
        });
    return words;
  }

  /// Folds these records anew and tells the rooms, also of those who are gone.
  void tell(Set<Long> changed, Set<Long> gone, List<News.Sold> sold) {
    Map<Long, RebuildRows.Kept> kept = new TreeMap<>();
    Set<Long> roots = new TreeSet<>(rows.roots(changed));
    kept.putAll(rows.kept(roots));
    Folding.Folded folded = folding.of(roots);
    List<CustomerRows.Row> fresh = new ArrayList<>();
    folded
        .rows()
        .forEach((record, row) -> {
          RebuildRows.Kept old = kept.get(record);
          fresh.add(
              new CustomerRows.Row(
                  record,
                  old == null ? 1 : old.version() + 1,
                  row.customer(),
                  row.soldUnder(),
                  row.fold(),
                  null));
        });
    Set<Long> lost = new TreeSet<>(gone);
    roots.stream().filter(record -> !folded.rows().containsKey(record)).forEach(lost::add);
    customers.delete(lost);
    customers.save(fresh);
    announcing.announce(
        new News(
            fresh.stream().map(CustomerRows.Row::remembered).toList(), List.copyOf(lost), sold));
  }
}
