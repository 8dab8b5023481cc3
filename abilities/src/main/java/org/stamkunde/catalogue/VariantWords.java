package org.stamkunde.catalogue;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words by which variants of one product differ: colours and sizes, in English, Norwegian and
/// Danish.
final class VariantWords {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern MEASURE =
      Pattern.compile("\\d{1,4}(cm|mm|ml|cl|l|g|kg|stk|pcs)|(str|size)\\d+|\\d?x{0,3}[ls]|m|\\dxl");

  private static final Set<String> COLOURS =
      Set.of(
          "red",
          "blue",
          "green",
          "white",
          "black",
          "pink",
          "yellow",
          "orange",
          "purple",
          "brown",
          "grey",
          "gray",
          "silver",
          "gold",
          "cream",
          "ivory",
          "beige",
          "turquoise",
          "lilac",
          "navy",
          "olive",
          "charcoal",
          "burgundy",
          "mint",
          "teal",
          "violet",
          "lavender",
          "natural",
          "blk",
          "blu",
          "wht",
          "grn",
          "rød",
          "blå",
          "bla",
          "grønn",
          "grøn",
          "gronn",
          "gron",
          "hvit",
          "hvid",
          "svart",
          "sort",
          "rosa",
          "lyserød",
          "gul",
          "oransje",
          "lilla",
          "brun",
          "grå",
          "sølv",
          "gull",
          "guld",
          "krem",
          "turkis",
          "marine",
          "mørkeblå",
          "lyseblå",
          "mørkegrå",
          "lysegrå",
          "mørkegrønn",
          "mørkegrøn",
          "oliven",
          "koksgrå",
          "vinrød",
          "natur");

  private static final Set<String> SIZES =
      Set.of(
          "xs",
          "s",
          "m",
          "l",
          "xl",
          "xxl",
          "xxxl",
          "2xl",
          "3xl",
          "4xl",
          "small",
          "medium",
          "large",
          "liten",
          "lille",
          "mellom",
          "mellem",
          "stor",
          "mini",
          "maxi",
          "size",
          "størrelse",
          "str",
          "big",
          "onesize");

  private VariantWords() {}

  static boolean tellsAVariant(String word) {
    return COLOURS.contains(word) || SIZES.contains(word) || MEASURE.matcher(word).matches();
  }

  /// The title without its colours and sizes; empty where less than a name is left.
  static String rest(String title) {
    String rest =
        BETWEEN
            .splitAsStream(title.toLowerCase(Locale.ROOT))
            .filter(word -> !word.isEmpty() && !tellsAVariant(word))
            .collect(Collectors.joining(" "));
    return rest.length() < 4 ? "" : rest;
  }

  static Set<String> words(String title) {
    return BETWEEN
        .splitAsStream(rest(title))
        .filter(word -> word.length() > 2)
        .collect(Collectors.toSet());
  }
}
