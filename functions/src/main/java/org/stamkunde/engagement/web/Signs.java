package org.stamkunde.engagement.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The picture of a product while the shop has sent none: a sign of what it is, found in its name.
/// Names say last what a thing is, so the last word that we know decides.
public class Signs {
  private static final String[] KNOWN = {
    "boot: boot shoe sandal slipper wellington støvel støvle sko",
    "socks: sock tights stocking sokk strømpe",
    "jacket: jacket parka anorak coat snowsuit jakke frakk",
    "sweater: sweater cardigan crew half-zip jumper fleece vest merino singlet top pullover genser trøje trøye",
    "shirt: shirt t-shirt tunic blouse skjorte bluse",
    "dress: dress skirt apron kjole skjørt",
    "trousers: trousers shorts leggings pants boxers briefs jeans bukse bukser",
    "hat: hat cap beanie headband lue hue",
    "mittens: mitten glove vott hanske vante",
    "scarf: scarf buff warmer gaiter skjerf tørklæde",
    "bag: bag shopper tote purse pouch pose veske taske",
    "pack: backpack rucksack pack daypack duffel sack sekk rygsæk",
    "care: wax wash soap brush kit spray polish darning bottle flask blocks comb",
    "mug: mug cup tea coffee teapot saucer kopp krus",
    "bowl: bowl plate dish cake cakestand jar jug pan cutlery bolle skål",
    "candle: candle t-light light lantern holder lamp candlestick lys",
    "box: box tin case drawer basket cabinet crate chest storage tray boks eske",
    "clock: clock watch alarm klokke ur",
    "frame: frame picture sign mirror photo chalkboard doormat bilde",
    "card: card wrap paper ribbon tape letter notebook envelope book sticker kort bok",
    "heart: heart decoration ornament star christmas bunting garland bird wreath hjerte",
    "blanket: blanket throw cushion towel pillow rug teppe pute tæppe pude"
  };
  private static final Map<String, String> SIGNS = signs();

  private static Map<String, String> signs() {
    Map<String, String> signs = new HashMap<>();
    for (String line : KNOWN) {
      int colon = line.indexOf(':');
      for (String word : line.substring(colon + 1).strip().split(" ")) {
        signs.put(word, line.substring(0, colon));
      }
    }
    return signs;
  }

  /// The sign's name, `thing` where no word is known.
  public String of(String title) {
    String[] words = title.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+");
    for (int i = words.length - 1; i >= 0; i--) {
      String sign = word(words[i]);
      if (sign != null) {
        return sign;
      }
    }
    return "thing";
  }

  private static @Nullable String word(String word) {
    for (String ending : new String[] {"", "s", "es", "r", "er", "ene"}) {
      if (word.endsWith(ending) && word.length() > ending.length() + 1) {
        String sign = SIGNS.get(word.substring(0, word.length() - ending.length()));
        if (sign != null) {
          return sign;
        }
      }
    }
    return null;
  }
}
