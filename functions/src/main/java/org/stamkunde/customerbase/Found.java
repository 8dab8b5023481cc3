package org.stamkunde.customerbase;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How a customer is found and sorted by name: lower case, without accents, and with the Nordic
/// letters after z.
final class Found {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}@._+-]+");
  private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int LONGEST_WORD = 120;

  private Found() {}

  /// What a reader may write to find the customer: each word, and each part of a compound one such
  /// as an e-mail address.
  static Set<String> words(List<? extends @Nullable String> texts) {
    Set<String> words = new LinkedHashSet<>();
    for (String text : texts) {
      if (text != null) {
        for (String word : asked(text)) {
          words.add(word);
          for (String part : PARTS.split(word)) {
            if (!part.isEmpty()) {
              words.add(part);
            }
          }
        }
      }
    }
    return words;
  }

  /// The words of a search; each must begin a word of the customer.
  static List<String> asked(String text) {
    return BETWEEN
        .splitAsStream(folded(text))
        .filter(word -> !PARTS.matcher(word).matches())
        .map(word -> word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static String folded(String text) {
    String spelled =
        text.toLowerCase(Locale.ROOT)
            .replace("æ", "ae")
            .replace("ø", "o")
            .replace("ß", "ss")
            .replace("đ", "d")
            .replace("ł", "l");
    return ACCENTS.matcher(Normalizer.normalize(spelled, Normalizer.Form.NFD)).replaceAll("");
  }

  /// Sorted bytewise, those without a name last, in the order of their ids.
  static String sortedAs(@Nullable String name, String customer) {
    if (name == null) {
      return "~" + customer;
    }
    String nordic =
        Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFC)
            .replace('æ', '{')
            .replace('ä', '{')
            .replace('ø', '|')
            .replace('ö', '|')
            .replace('å', '}');
    return folded(nordic);
  }
}
