package org.stamkunde.manners.words;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stamkunde.manners.Words.Kind;

/// What makes a text hard to read: sentences too long, or too many long words in the whole.
final class Reading {
  private static final int FEWEST_WORDS = 60;
  private static final int FEWEST_SENTENCES = 3;

  private Reading() {}

  static List<Mark> in(List<Sentence> sentences, @Nullable Double lix, RuleList list) {
    List<Mark> marks = new ArrayList<>();
    int words = 0;
    Sentence hardest = null;
    double most = -1;
    int limit = list.limit("sentence");
    for (Sentence sentence : sentences) {
      int count = sentence.words();
      words += count;
      Double own = Lix.of(List.of(sentence));
      if (own != null && own > most) {
        most = own;
        hardest = sentence;
      }
      if (count > limit) {
        marks.add(Mark.of(Kind.LENGTH, "length", sentence.start(), sentence.end()).counted(count));
      }
    }
    boolean enough = words >= FEWEST_WORDS && sentences.size() >= FEWEST_SENTENCES;
    if (enough && hardest != null && lix != null && lix > list.limit("lix")) {
      marks.add(
          Mark.of(Kind.READING_LEVEL, "reading-level", hardest.start(), hardest.end())
              .counted(Math.round(lix)));
    }
    return marks;
  }
}
