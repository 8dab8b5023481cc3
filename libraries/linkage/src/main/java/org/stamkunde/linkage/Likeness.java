package org.stamkunde.linkage;

/// The level of two values of a field that are both known and not the same.
final class Likeness {
  private Likeness() {}

  private static final double FAINT = .8;

  /// The level of two words by number, told from their signatures where these are too unlike.
  static Level of(FieldKind kind, Column.Words words, int left, int right) {
    String a = words.word(left);
    String b = words.word(right);
    long one = words.signature(left);
    long other = words.signature(right);
    return switch (kind) {
      case GIVEN_NAME, SURNAME, PLACE ->
          Signature.bestLikeness(one, other, a, b) < FAINT ? Level.DIFFERENT : of(kind, a, b);
      case IDENTIFIER, POSTCODE, NUMBER ->
          Signature.leastDistance(one, other) > 2 ? Level.DIFFERENT : of(kind, a, b);
      case ADDRESS ->
          Signature.bestLikeness(one, other, a, b) < FAINT ? addresses(a, b) : of(kind, a, b);
      case DATE, PHONE, EMAIL, CATEGORY -> of(kind, a, b);
    };
  }

  static Level of(FieldKind kind, String a, String b) {
    return switch (kind) {
      case GIVEN_NAME, SURNAME, PLACE -> words(a, b, Level.DIFFERENT);
      case ADDRESS -> {
        Level level = words(a, b, Level.DIFFERENT);
        yield level == Level.DIFFERENT ? addresses(a, b) : level;
      }
      case DATE -> dates(a, b);
      case IDENTIFIER, POSTCODE -> slips(a, b, 2);
      case PHONE -> sameEnd(a, b) ? Level.PART : slips(a, b, 2);
      case NUMBER -> slips(a, b, 1);
      case EMAIL -> emails(a, b);
      case CATEGORY -> Level.DIFFERENT;
    };
  }

  private static Level words(String a, String b, Level otherwise) {
    double likeness = JaroWinkler.of(a, b);
    return likeness >= .92
        ? Level.CLOSE
        : likeness >= .88 ? Level.SIMILAR : likeness >= FAINT ? Level.FAINT : otherwise;
  }

  private static Level slips(String a, String b, int limit) {
    return switch (EditDistance.atMost(limit, a, b)) {
      case 0, 1 -> Level.ONE_SLIP;
      case 2 -> limit < 2 ? Level.DIFFERENT : Level.TWO_SLIPS;
      default -> Level.DIFFERENT;
    };
  }

  /// Dates as eight digits, year first; whatever else is written is compared as digits are.
  private static Level dates(String a, String b) {
    if (a.length() != 8 || b.length() != 8) {
      return slips(a, b, 2);
    }
    if (crossed(a, b)) {
      return Level.ONE_SLIP;
    }
    Level slips = slips(a, b, 2);
    if (slips != Level.DIFFERENT) {
      return slips;
    }
    boolean year = a.regionMatches(0, b, 0, 4);
    boolean month = a.regionMatches(4, b, 4, 2);
    boolean day = a.regionMatches(6, b, 6, 2);
    if (year ? month || day : month && day) {
      return Level.PART;
    }
    return year ? Level.LITTLE : Level.DIFFERENT;
  }

  private static boolean crossed(String a, String b) {
    return a.regionMatches(0, b, 0, 4)
        && a.regionMatches(4, b, 6, 2)
        && a.regionMatches(6, b, 4, 2);
  }

  private static boolean sameEnd(String a, String b) {
    int end = Math.min(8, Math.min(a.length(), b.length()));
    return end >= 7 && a.regionMatches(a.length() - end, b, b.length() - end, end);
  }

  private static Level emails(String a, String b) {
    String left = Cleaning.beforeAt(a);
    String right = Cleaning.beforeAt(b);
    if (left.equals(right)) {
      return Level.PART;
    }
    double likeness = JaroWinkler.of(left, right);
    if (likeness >= .92) {
      return Level.CLOSE;
    }
    if (likeness >= .88) {
      return Level.SIMILAR;
    }
    return a.substring(left.length()).equals(b.substring(right.length()))
        ? Level.LITTLE
        : Level.DIFFERENT;
  }

  private static Level addresses(String a, String b) {
    return shareWords(a, b) ? Level.PART : Level.DIFFERENT;
  }

  /// Whether at least half of the words of the one with fewer stand in the other.
  private static boolean shareWords(String a, String b) {
    int words = 0;
    int shared = 0;
    String fewer = spaces(a) <= spaces(b) ? a : b;
    String more = fewer == a ? b : a;
    for (int from = 0; from <= fewer.length(); ) {
      int to = fewer.indexOf(' ', from);
      int end = to < 0 ? fewer.length() : to;
      words++;
      shared += stands(fewer, from, end, more) ? 1 : 0;
      from = end + 1;
    }
    return shared * 2 >= words;
  }

  private static int spaces(String text) {
    int spaces = 0;
    for (int i = 0; i < text.length(); i++) {
      spaces += text.charAt(i) == ' ' ? 1 : 0;
    }
    return spaces;
  }

  private static boolean stands(String word, int from, int end, String text) {
    int length = end - from;
    for (int at = 0; at + length <= text.length(); at = next(text, at)) {
      boolean ends = at + length == text.length() || text.charAt(at + length) == ' ';
      if (ends && word.regionMatches(from, text, at, length)) {
        return true;
      }
    }
    return false;
  }

  private static int next(String text, int at) {
    int space = text.indexOf(' ', at);
    return space < 0 ? text.length() : space + 1;
  }
}
