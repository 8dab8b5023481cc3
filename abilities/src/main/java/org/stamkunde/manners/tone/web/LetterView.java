package org.stamkunde.manners.tone.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the page of one letter shows.
record LetterView(
    String title,
    String name,
    String language,
    String reader,
    String readerUnder,
    boolean madeUp,
    List<Choice> languages,
    List<Choice> readers,
    List<Step> steps,
    String standing,
    Paper paper,
    String plain,
    List<Stood> grounds,
    List<String> fallen,
    List<Beside> beside) {

  /// One of several to read it as; `href` leads there.
  record Choice(String text, @Nullable String under, String href, boolean current) {}

  /// A step of the ladder; `borne`: the relation bears it.
  record Step(int number, String text, String href, boolean current, boolean borne) {}

  /// The letter as it would be read.
  record Paper(String subject, List<Paragraph> paragraphs, List<String> closing) {}

  record Paragraph(List<Saying> sayings) {}

  /// Sentences; `ground` is what they stand on, in words, null where they say nothing of anybody.
  record Saying(List<Piece> pieces, @Nullable String ground) {}

  /// Words; `value`: they come from the customer's memory; `waved`: they are to be mended.
  record Piece(String text, boolean value, boolean waved) {}

  /// What a letter grounds: how it is known, what, from where.
  record Stood(String how, String what, String source) {}

  /// The same letter at one step.
  record Beside(Step step, Paper paper) {}

  /// The same on another paper.
  LetterView on(Paper another) {
    return new LetterView(
        title,
        name,
        language,
        reader,
        readerUnder,
        madeUp,
        languages,
        readers,
        steps,
        standing,
        another,
        plain,
        grounds,
        fallen,
        beside);
  }
}
