package org.stamkunde.manners.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Stance;

/// The sentence with which the next message after a mended complaint opens, right behind the
/// salutation. It stands on what the customer told us and on nothing else, so it is the same on
/// every step.
final class Opening {
  static final String SLOT = "complaint";

  private Opening() {}

  static Letter.Saying of(Stance.Complaint mended, Grounds grounds) {
    Speech speech = Speech.of(grounds.tongue());
    String day = speech.day(mended.since(), grounds.asOf());
    Ground ground =
        new Ground(
            SLOT, day, Act.Told.Basis.STATED, "customer", mended.since(), 1, null, Tone.STRANGER);
    String[] around = speech.say("mended", String.valueOf(Bits.VALUE)).split(Bits.VALUE + "", -1);
    return new Letter.Saying(
        List.of(
            new Letter.Piece(around[0], null),
            new Letter.Piece(day, SLOT),
            new Letter.Piece(around[1], null)),
        List.of(ground));
  }

  /// The paragraphs with this saying as the first after the salutation, or as the first of all
  /// where none stands apart.
  static List<Letter.Paragraph> before(
      Letter.Saying saying, List<Letter.Paragraph> paragraphs, Speech speech) {
    List<Letter.Paragraph> opened = new ArrayList<>(paragraphs);
    if (paragraphs.isEmpty() || !salutes(paragraphs.getFirst().sayings().getFirst(), speech)) {
      opened.addFirst(new Letter.Paragraph(List.of(saying)));
    } else if (paragraphs.getFirst().sayings().size() == 1) {
      opened.add(1, new Letter.Paragraph(List.of(saying)));
    } else {
      List<Letter.Saying> first = new ArrayList<>(paragraphs.getFirst().sayings());
      first.add(1, saying);
      opened.set(0, new Letter.Paragraph(first));
    }
    return opened;
  }

  /// Whether this is one sentence that greets; what is in a value does not count.
  private static boolean salutes(Letter.Saying saying, Speech speech) {
    String text =
        saying.pieces().stream()
            .map(piece -> piece.slot() == null ? piece.text() : "X")
            .collect(Collectors.joining());
    String plain = text.toLowerCase(Locale.ROOT);
    return Sentences.of(text, speech).size() == 1
        && speech.salutations().stream()
            .anyMatch(word ->
                plain.startsWith(word)
                    && (plain.length() == word.length()
                        || !Character.isLetter(plain.charAt(word.length()))));
  }
}
