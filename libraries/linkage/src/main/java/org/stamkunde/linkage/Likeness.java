package org.stamkunde.linkage;

/// The level of two values of a field that are both known and not the same.
final class Likeness {
  private Likeness() {}

  private static final double FAINT = .8;

  /// The level of two words that differ.
  static Level of(FieldKind kind, String a, String b) {
    return switch (kind) {
      case GIVEN_NAME, SURNAME, PLACE -> words(a, b);
      case ADDRESS, ORGANISATION -> {
        Level level = words(a, b);
        boolean shared = shareParts(a, b);
        yield level == Level.DIFFERENT && shared ? Level.PART : level;
      }
      case IDENTIFIER, POSTCODE -> slips(a, b, 2);
      case NUMBER -> slips(a, b, 1);
      case REGION -> Level.DIFFERENT;
      case DATE -> dates(a, b, true);
      case PHONE -> phones(a, b);
      case EMAIL -> emails(a, b);
    };
  }

  /// The level of two words by number, told from their signatures where these are too unlike.
  static Level of(FieldKind kind, Words words, int left, int right) {
    return switch (kind) {
      case GIVEN_NAME, SURNAME, PLACE ->
          unlikeWords(words, left, right)
              ? Level.DIFFERENT
              : words(words.word(left), words.word(right));
      case ADDRESS, ORGANISATION -> {
        Level level =
            unlikeWords(words, left, right)
                ? Level.DIFFERENT
                : words(words.word(left), words.word(right));
        yield level == Level.DIFFERENT && shareParts(words.word(left), words.word(right))
            ? Level.PART
            : level;
      }
      case IDENTIFIER, POSTCODE, NUMBER ->
          Signature.leastDistance(words.signature(left), words.signature(right)) > 2
              ? Level.DIFFERENT
              : slips(words.word(left), words.word(right), kind == FieldKind.NUMBER ? 1 : 2);
      case REGION -> Level.DIFFERENT;
      case DATE -> {
        boolean slipped =
            Signature.leastDistance(words.signature(left), words.signature(right)) <= 2;
        yield dates(words.word(left), words.word(right), slipped);
      }
      case PHONE -> phones(words.word(left), words.word(right));
      case EMAIL -> emails(words.word(left), words.word(right));
    };
  }

  /// Whether no order of their letters and no common beginning could make these alike.
  private static boolean unlikeWords(Words words, int left, int right) {
    double most =
        Signature.bestLikeness(
            words.signature(left), words.signature(right), words.length(left), words.length(right));
    return JaroWinkler.boosted(most, 4) < FAINT
        || most < FAINT
            && JaroWinkler.boosted(most, JaroWinkler.prefix(words.word(left), words.word(right)))
                < FAINT;
  }

  private static Level words(String a, String b) {
    double likeness = JaroWinkler.of(a, b);
    return likeness >= .92
        ? Level.CLOSE
        : likeness >= .88 ? Level.SIMILAR : likeness >= FAINT ? Level.FAINT : Level.DIFFERENT;
  }

  private static Level phones(String a, String b) {
    return sameEnd(a, b) ? Level.PART : slips(a, b, 2);
  }

  private static Level slips(String a, String b, int limit) {
    return switch (EditDistance.atMost(limit, a, b)) {
      case 0, 1 -> Level.ONE_SLIP;
      case 2 -> limit < 2 ? Level.DIFFERENT : Level.TWO_SLIPS;
      default -> Level.DIFFERENT;
    };
  }

  /// Dates as eight digits, year first; whatever else is written is compared as digits are.
  private static Level dates(String a, String b, boolean slipped) {
    if (a.length() != 8 || b.length() != 8) {
      return slips(a, b, 2);
    }
    if (crossed(a, b)) {
      return Level.ONE_SLIP;
    }
    Level slips = slipped ? slips(a, b, 2) : Level.DIFFERENT;
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

  /// Whether at least half the parts between the spaces of the one with fewer stand in the other.
  private static boolean shareParts(String a, String b) {
    String fewer = spaces(a) <= spaces(b) ? a : b;
    String more = fewer == a ? b : a;
    int parts = 0;
    int shared = 0;
    for (int from = 0; from <= fewer.length(); ) {
      int space = fewer.indexOf(' ', from);
      int end = space < 0 ? fewer.length() : space;
      parts++;
      shared += stands(fewer, from, end, more) ? 1 : 0;
      from = end + 1;
    }
    return shared * 2 >= parts;
  }

  private static int spaces(String text) {
    int spaces = 0;
    for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
      spaces++;
    }
    return spaces;
  }

  private static boolean stands(String word, int from, int end, String text) {
    int length = end - from;
    for (int at = 0; at + length <= text.length(); ) {
      boolean ends = at + length == text.length() || text.charAt(at + length) == ' ';
      if (ends && word.regionMatches(from, text, at, length)) {
        return true;
      }
      int space = text.indexOf(' ', at);
      at = space < 0 ? text.length() : space + 1;
    }
    return false;
  }
}
