package org.stamkunde.manners.tone;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A letter to one customer: whole sentences in paragraphs, with the facts on which each stands,
/// and the step on which it was said.
///
/// `fallen`: phrases that were said in another way than the nearest, or not at all, and why.
public record Letter(
    Tongue tongue,
    Tone tone,
    List<Paragraph> paragraphs,
    List<Ground> grounds,
    List<Fallen> fallen) {
  public Letter {
    paragraphs = List.copyOf(paragraphs);
    grounds = List.copyOf(grounds);
    fallen = List.copyOf(fallen);
  }

  /// Sayings that stand together.
  public record Paragraph(List<Saying> sayings) {
    public Paragraph {
      sayings = List.copyOf(sayings);
    }

    public String text() {
      return sayings.stream().map(Saying::text).collect(Collectors.joining(" "));
    }
  }

  /// One or more whole sentences, and the grounds on which they stand (none: they say nothing of
  /// the customer).
  public record Saying(List<Piece> pieces, List<Ground> grounds) {
    public Saying {
      pieces = List.copyOf(pieces);
      grounds = List.copyOf(grounds);
    }

    public String text() {
      return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
  }

  /// Words, and the slot whose value they are, if one.
  public record Piece(String text, @Nullable String slot) {}

  /// An alternative that was not said: which fact it lacked (null: its step, or its words), and
  /// why.
  public record Fallen(@Nullable String slot, Lack lack) {
    /// Why, in one word, such as `too-near`.
    public String why() {
      return lack.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /// The words alone, paragraphs apart. A value in a script that runs the other way is set apart,
  /// so that the sentence keeps its order.
  public String plain() {
    return paragraphs.stream()
        .map(paragraph ->
            said(paragraph, piece -> piece.slot() == null ? piece.text() : apart(piece.text())))
        .collect(Collectors.joining("\n\n"));
  }

  /// The words as HTML: every sign that means something there is written out.
  public String html() {
    return paragraphs.stream()
        .map(paragraph -> "<p>" + said(paragraph, Letter::tagged) + "</p>")
        .collect(Collectors.joining("\n"));
  }

  /// A paragraph's sentences in a row, each of their pieces written in this way.
  private static String said(Paragraph paragraph, Function<Piece, String> way) {
    return paragraph.sayings().stream()
        .map(saying -> saying.pieces().stream().map(way).collect(Collectors.joining()))
        .collect(Collectors.joining(" "));
  }

  private static String tagged(Piece piece) {
    String text = escaped(piece.text());
    return piece.slot() == null ? text : "<bdi>" + text + "</bdi>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private static String apart(String value) {
    boolean turned =
        value
            .codePoints()
            .map(Character::getDirectionality)
            .anyMatch(way ->
                way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    return turned ? "\u2068" + value + "\u2069" : value;
  }
}
