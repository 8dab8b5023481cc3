package org.stamkunde.manners.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/// How words are compared: composed, in small letters, without what nobody sees.
final class Spelling {
  private static final Map<String, String> ENTITIES =
      Map.ofEntries(
          Map.entry("nbsp", " "),
          Map.entry("ensp", " "),
          Map.entry("thinsp", " "),
          Map.entry("#160", " "),
          Map.entry("shy", "\u00ad"),
          Map.entry("#173", "\u00ad"),
          Map.entry("rsquo", "'"),
          Map.entry("apos", "'"),
          Map.entry("#39", "'"),
          Map.entry("quot", "\""),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("laquo", "«"),
          Map.entry("raquo", "»"),
          Map.entry("amp", "&"),
          Map.entry("aelig", "æ"),
          Map.entry("AElig", "Æ"),
          Map.entry("oslash", "ø"),
          Map.entry("Oslash", "Ø"),
          Map.entry("aring", "å"),
          Map.entry("Aring", "Å"),
          Map.entry("auml", "ä"),
          Map.entry("Auml", "Ä"),
          Map.entry("ouml", "ö"),
          Map.entry("Ouml", "Ö"),
          Map.entry("uuml", "ü"),
          Map.entry("Uuml", "Ü"),
          Map.entry("szlig", "ß"),
          Map.entry("eacute", "é"),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("hellip", "…"));

  private Spelling() {}

  /// What the entity that begins here (at its `&`) stands for; null where none does.
  static @org.jspecify.annotations.Nullable String entity(String text, int at) {
    int end = text.indexOf(';', at);
    return end < 0 || end - at > 9 ? null : ENTITIES.get(text.substring(at + 1, end));
  }

  static boolean unseen(char sign) {
    return sign == '\u00ad'
        || (sign >= '\u200b' && sign <= '\u200f')
        || sign == '\u2060'
        || sign == '\ufeff';
  }

  static boolean apostrophe(char sign) {
    return sign == '\'' || sign == '’' || sign == 'ʼ' || sign == '`' || sign == '´';
  }

  static String folded(String raw) {
    if (plain(raw)) {
      return raw.toLowerCase(Locale.ROOT);
    }
    StringBuilder kept = new StringBuilder(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      char sign = raw.charAt(i);
      if (apostrophe(sign)) {
        kept.append('\'');
      } else if (!unseen(sign)) {
        kept.append(sign);
      }
    }
    return Normalizer.normalize(kept, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private static boolean plain(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) > 127 || raw.charAt(i) == '`') {
        return false;
      }
    }
    return true;
  }
}
