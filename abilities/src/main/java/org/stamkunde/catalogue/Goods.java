package org.stamkunde.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells goods from what merely stands on invoices: postage, charges, discounts, adjustments,
/// samples, vouchers. A title speaks against goods only when all its words do, so that a postage
/// stamp box stays goods.
final class Goods {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  /// Codes that mean the same in many shops whatever the title says.
  private static final Set<String> CODES =
      Set.of(
          "POST",
          "POSTAGE",
          "DOT",
          "CRUK",
          "BANK CHARGES",
          "AMAZONFEE",
          "AMAZON FEE",
          "PADS",
          "SHIPPING",
          "DELIVERY",
          "CARRIAGE",
          "FREIGHT",
          "FRAKT",
          "FRAGT",
          "PORTO",
          "GEBYR",
          "FEE",
          "DISCOUNT",
          "RABATT",
          "RABAT",
          "ADJUST",
          "ADJUSTMENT",
          "MANUAL",
          "SAMPLES",
          "REFUND",
          "GIFTCARD",
          "GAVEKORT",
          "ROUNDING",
          "AVRUNDING",
          "AFRUNDING");

  /// Codes that mean it unless a title says otherwise.
  private static final Set<String> BARE_CODES = Set.of("M", "D", "S", "B", "C2", "C3");

  private static final Set<String> WORDS =
      Set.of(
          "postage",
          "shipping",
          "delivery",
          "carriage",
          "freight",
          "handling",
          "courier",
          "frakt",
          "fragt",
          "porto",
          "forsendelse",
          "levering",
          "hjemlevering",
          "hjemmelevering",
          "utkjøring",
          "udbringning",
          "fee",
          "fees",
          "charge",
          "charges",
          "surcharge",
          "gebyr",
          "tillegg",
          "tillæg",
          "discount",
          "rabatt",
          "rabat",
          "avslag",
          "afslag",
          "voucher",
          "gavekort",
          "manual",
          "manuell",
          "manuel",
          "adjust",
          "adjustment",
          "adjustments",
          "correction",
          "korreksjon",
          "korrektion",
          "justering",
          "regulering",
          "sample",
          "samples",
          "vareprøve",
          "vareprøver",
          "prøve",
          "prøver",
          "commission",
          "provisjon",
          "provision",
          "rounding",
          "avrunding",
          "afrunding",
          "øreavrunding",
          "øreafrunding",
          "deposit",
          "depositum",
          "pant",
          "refund",
          "tilbakebetaling",
          "tilbagebetaling",
          "kreditnota",
          "kreditering",
          "debt",
          "insurance",
          "forsikring",
          "tip",
          "tips",
          "drikkepenger",
          "drikkepenge",
          "ebay",
          "damaged",
          "damages",
          "missing",
          "lost",
          "smashed");

  private static final Set<String> BESIDE =
      Set.of(
          "and",
          "og",
          "of",
          "for",
          "the",
          "to",
          "til",
          "on",
          "på",
          "standard",
          "express",
          "ekspress",
          "free",
          "gratis",
          "extra",
          "ekstra",
          "dotcom",
          "cruk",
          "amazon",
          "bank",
          "bad",
          "order",
          "ordre",
          "entry",
          "line",
          "post",
          "posten",
          "bring",
          "postnord",
          "dhl",
          "ups",
          "gls",
          "dao",
          "fedex",
          "uk",
          "eu",
          "international",
          "domestic",
          "home",
          "hjem",
          "invoice",
          "faktura",
          "payment",
          "betaling",
          "card",
          "kort",
          "kortbetaling",
          "small",
          "orders",
          "next",
          "day",
          "first",
          "class",
          "vare",
          "product",
          "produkt",
          "kr",
          "nok",
          "dkk",
          "gbp",
          "eur",
          "stock",
          "sold",
          "in",
          "as",
          "minimum",
          "service",
          "kunde",
          "customer");

  private static final List<String> BEGINNINGS = List.of("frakt", "fragt", "porto", "forsendelse");
  private static final List<String> ENDINGS =
      List.of("gebyr", "gebyrer", "rabatt", "rabat", "omkostninger", "kostnader", "frakt", "fragt");
  private static final List<String> VOUCHERS =
      List.of("gift voucher", "gift card", "giftcard", "gavekort", "e-voucher");

  private Goods() {}

  static boolean are(String code, String title) {
    String bare = code.strip().toUpperCase(Locale.ROOT);
    if (CODES.contains(bare)) {
      return false;
    }
    String said = title.strip().toLowerCase(Locale.ROOT);
    if (said.isEmpty()) {
      return !BARE_CODES.contains(bare);
    }
    return VOUCHERS.stream().noneMatch(said::contains) && !onlyOfInvoices(said);
  }

  private static boolean onlyOfInvoices(String title) {
    boolean named = false;
    for (String word : BETWEEN.split(title)) {
      if (ofInvoices(word)) {
        named = true;
      } else if (!BESIDE.contains(word) && !word.chars().allMatch(Character::isDigit)) {
        return false;
      }
    }
    return named;
  }

  private static boolean ofInvoices(String word) {
    return WORDS.contains(word)
        || BEGINNINGS.stream().anyMatch(b -> word.startsWith(b) && word.length() <= b.length() + 8)
        || ENDINGS.stream().anyMatch(word::endsWith);
  }
}
