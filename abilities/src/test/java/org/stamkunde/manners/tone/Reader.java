package org.stamkunde.manners.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads a letter as a careful person would, knowing nothing of how it was made: only which words
/// are values.
final class Reader {
  private static final Pattern RAW =
      Pattern.compile(
          "[ \u00a0]{2}|\\s[.,;:!?…]|[.,;:!?…][.,;:!?…]|\\(\\s*\\)|[{}]|[\\p{Cc}\\p{Co}\\p{Cs}\\p{Cn}\u202a-\u202e]|^\\s|\\s$");
  private static final Pattern BEGINS =
      Pattern.compile("^[“\"«»(]*(\\p{Lu}|\\p{Lt}|\\p{Lo}|\\d|Xx)");
  private static final Pattern ENDS = Pattern.compile("[.!?…][”\"»«)]*$");
  private static final Pattern LOOSE =
      Pattern.compile(
          "(?iu)\\b(and|or|but|because|og|eller|men|fordi|with|of)\\s*[.,;:!?]|[,;:]\\s*[.!?]|^[,.;:!?]");

  private static final Pattern APART = Pattern.compile("(?<=[.!?…])\\s+");

  private Reader() {}

  private static boolean stopped(CharSequence words) {
    return !words.isEmpty() && ".!?…".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  static List<String> faults(Letter letter, boolean line) {
    List<String> faults = new ArrayList<>();
    if (letter.paragraphs().isEmpty()) {
      faults.add("nothing is said");
    }
    for (Letter.Paragraph paragraph : letter.paragraphs()) {
      String raw = paragraph.text() + (line ? "." : "");
      String read = line && stopped(paragraph.text()) ? paragraph.text() : raw;
      if (RAW.matcher(read).find()) {
        faults.add("signs: " + read);
      }
      StringBuilder masked = new StringBuilder();
      for (Letter.Saying saying : paragraph.sayings()) {
        if (!masked.isEmpty()) {
          masked.append(' ');
        }
        saying.pieces().forEach(piece -> piece(piece, masked, faults));
      }
      if (line && !stopped(masked)) {
        masked.append('.');
      }
      for (String sentence : APART.split(masked)) {
        if (!BEGINS.matcher(sentence).find()
            || !ENDS.matcher(sentence).find()
            || LOOSE.matcher(sentence).find()) {
          faults.add("sentence: " + sentence + " of " + read);
        }
      }
    }
    return faults;
  }

  private static void piece(Letter.Piece piece, StringBuilder masked, List<String> faults) {
    if (piece.slot() == null) {
      masked.append(piece.text());
      return;
    }
    boolean begins = masked.isEmpty() || stopped(masked.subSequence(0, masked.length() - 1));
    int first = piece.text().codePoints().filter(Character::isLetterOrDigit).findFirst().orElse(0);
    if (first == 0) {
      faults.add("empty: " + piece.slot());
    }
    if (begins && Character.isLowerCase(first)) {
      faults.add("capital: " + piece.text());
    }
    masked.append("Xx");
  }
}
