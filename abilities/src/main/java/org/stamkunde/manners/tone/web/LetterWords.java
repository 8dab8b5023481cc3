package org.stamkunde.manners.tone.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.stamkunde.manners.Words;

/// What is to be mended in the words of a letter as it is read: listed beside it, and waved in it.
@Component
class LetterWords {
  private final Words words;

  LetterWords(Words words) {
    this.words = words;
  }

  Words.Checked check(LetterView view, Locale reader) {
    return words.check(view.plain(), view.language(), reader);
  }

  /// The letter with waves under what was found. A place that holds a value, or goes over several
  /// sentences, is in the list alone.
  LetterView waved(LetterView view, Words.Checked checked) {
    List<String> found = checked.findings().stream().map(Words.Finding::text).toList();
    LetterView.Paper paper = view.paper();
    return view.on(
        new LetterView.Paper(
            paper.subject(),
            paper.paragraphs().stream().map(one -> waved(one, found)).toList(),
            paper.closing()));
  }

  private static LetterView.Paragraph waved(LetterView.Paragraph paragraph, List<String> found) {
    return new LetterView.Paragraph(
        paragraph.sayings().stream()
            .map(saying ->
                new LetterView.Saying(
                    saying.pieces().stream().flatMap(one -> waved(one, found).stream()).toList(),
                    saying.ground()))
            .toList());
  }

  private static List<LetterView.Piece> waved(LetterView.Piece piece, List<String> found) {
    for (String text : found) {
      int at = text.isBlank() ? -1 : piece.text().indexOf(text);
      if (at >= 0 && !piece.value()) {
        List<LetterView.Piece> parts = new ArrayList<>();
        String before = piece.text().substring(0, at);
        String after = piece.text().substring(at + text.length());
        parts.addAll(waved(new LetterView.Piece(before, false, false), found));
        parts.add(new LetterView.Piece(text, false, true));
        parts.addAll(waved(new LetterView.Piece(after, false, false), found));
        return parts.stream().filter(one -> !one.text().isEmpty()).toList();
      }
    }
    return List.of(piece);
  }
}
