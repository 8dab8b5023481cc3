package org.stamkunde.manners.tone.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stamkunde.manners.Words;
import org.stamkunde.manners.tone.LetterTemplate;

/// What is to be mended in the words of a letter: as it is read, listed beside it and waved in it,
/// and as it is written, with every way of saying it that this reader does not get.
@Component
class LetterWords {
  /// What is not kept before somebody was asked.
  private static final Set<Words.Kind> GRAVE =
      Set.of(Words.Kind.FORBIDDEN_CLAIM, Words.Kind.SALUTATION);

  /// Where one way of saying it ends and another begins.
  private static final Pattern WAY =
      Pattern.compile("(?s)\\{%-?\\s*(?:phrase|otherwise|endphrase)\\b.*?%}");

  private final Words words;

  LetterWords(Words words) {
    this.words = words;
  }

  Words.Checked check(LetterView view, Locale reader) {
    return words.check(view.plain(), view.language(), reader);
  }

  /// What is to be mended in any of the letter's ways of saying it. How hard the whole is to read
  /// only a letter that is read can tell.
  List<Words.Finding> written(LetterTemplate letter, Locale reader) {
    String text = letter.subject() + "\n\n" + letter.body() + "\n\n" + letter.closing();
    String parted = WAY.matcher(text).replaceAll("$0\n\n");
    return words.check(parted, letter.tongue().tag(), reader).findings().stream()
        .filter(one -> one.kind() != Words.Kind.READING_LEVEL)
        .toList();
  }

  /// Of these what is not among those.
  static List<Words.Finding> beyond(List<Words.Finding> all, List<Words.Finding> known) {
    Set<String> marks = new HashSet<>();
    known.forEach(one -> marks.add(mark(one)));
    return all.stream().filter(one -> marks.add(mark(one))).toList();
  }

  /// What the law forbids to claim, and greetings that can go wrong.
  List<Words.Finding> grave(LetterTemplate letter, Locale reader) {
    return written(letter, reader).stream().filter(one -> GRAVE.contains(one.kind())).toList();
  }

  /// What was asked about, to be sent along with the answer.
  static String asked(List<Words.Finding> findings) {
    return findings.stream().map(LetterWords::mark).distinct().collect(Collectors.joining(" "));
  }

  /// Whether somebody was asked about each of these.
  static boolean answered(List<Words.Finding> findings, @Nullable String asked) {
    List<String> marks = List.of((asked == null ? "" : asked.strip()).split("\\s+"));
    return findings.stream().map(LetterWords::mark).allMatch(marks::contains);
  }

  private static String mark(Words.Finding finding) {
    return Integer.toHexString((finding.kind().word() + ":" + finding.text()).hashCode());
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
