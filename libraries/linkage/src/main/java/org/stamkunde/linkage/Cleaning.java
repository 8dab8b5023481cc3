package org.stamkunde.linkage;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Makes values comparable: what is written differently but means the same becomes the same.
final class Cleaning {
  private Cleaning() {}

  /// The value as it is compared, null where it says nothing.
  static @Nullable String of(FieldKind kind, @Nullable String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    String plain = plain(value);
    String clean =
        switch (kind) {
          case DATE -> digits(plain);
          case IDENTIFIER, POSTCODE, NUMBER -> lettersAndDigits(plain, false);
          case PHONE -> digits(plain);
          case EMAIL -> plain.strip();
          case GIVEN_NAME, SURNAME, ADDRESS, ORGANISATION, PLACE, REGION ->
              lettersAndDigits(plain, true);
        };
    return clean.isEmpty() ? null : clean;
  }

  static String beforeAt(String email) {
    int at = email.indexOf('@');
    return at < 0 ? email : email.substring(0, at);
  }

  /// Small letters without accents.
  private static String plain(String value) {
    String small = value.toLowerCase(Locale.ROOT);
    for (int i = 0; i < small.length(); i++) {
      if (small.charAt(i) > 127) {
        return withoutMarks(small);
      }
    }
    return small;
  }

  private static String withoutMarks(String small) {
    String apart = Normalizer.normalize(small, Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char letter = apart.charAt(i);
      switch (letter) {
        case 'æ' -> plain.append("ae");
        case 'ø' -> plain.append('o');
        case 'ß' -> plain.append("ss");
        case 'ð' -> plain.append('d');
        case 'þ' -> plain.append("th");
        case 'ł' -> plain.append('l');
        default -> {
          if (Character.getType(letter) != Character.NON_SPACING_MARK) {
            plain.append(letter);
          }
        }
      }
    }
    return plain.toString();
  }

  private static String digits(String plain) {
    StringBuilder digits = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      if (Character.isDigit(plain.charAt(i))) {
        digits.append(plain.charAt(i));
      }
    }
    return digits.toString();
  }

  private static String lettersAndDigits(String plain, boolean spaced) {
    StringBuilder kept = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char letter = plain.charAt(i);
      if (Character.isLetterOrDigit(letter)) {
        kept.append(letter);
      } else if (spaced
          && letter != '\''
          && !kept.isEmpty()
          && kept.charAt(kept.length() - 1) != ' ') {
        kept.append(' ');
      }
    }
    return kept.toString().strip();
  }
}
