package org.stamkunde.manners.tone;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Stance;

/// Says a script to one customer, on the grounds that there are and not nearer than the step. Of
/// each phrase the first alternative is said whose step is borne, whose needs are met, and whose
/// sentences are whole; where there is none, nothing is said in its place.
final class Rendering {
  private final Grounds grounds;
  private final Tone tone;
  private final Instant now;
  private final Script script;
  private final Speech speech;
  private final List<Letter.Paragraph> paragraphs = new ArrayList<>();
  private final List<Letter.Saying> sayings = new ArrayList<>();
  private final Map<String, Ground> said = new LinkedHashMap<>();
  private final List<Letter.Fallen> fallen = new ArrayList<>();

  private Rendering(Script script, Grounds grounds, Tone tone, Instant now) {
    this.grounds = grounds;
    this.tone = tone;
    this.now = now;
    this.script = script;
    this.speech = Speech.of(script.tongue());
  }

  /// The letter, on the step that the grounds bear but none above `most`; it opens with a complaint
  /// that was mended, if one was.
  static Letter of(
      Script script, Grounds grounds, Tone most, Instant now, Stance.@Nullable Complaint mended) {
    if (script.tongue() != grounds.tongue()) {
      throw new IllegalArgumentException(
          "language (%s) of the grounds must be the script's (%s)\nMaybe they were gathered for another variant."
              .formatted(grounds.tongue(), script.tongue()));
    }
    Tone borne = Ladder.of(grounds).tone();
    Rendering rendering =
        new Rendering(script, grounds, borne.compareTo(most) < 0 ? borne : most, now);
    script.passages().forEach(rendering::say);
    rendering.close();
    if (mended != null) {
      rendering.open(Opening.of(mended, grounds));
    }
    return new Letter(
        script.tongue(),
        rendering.tone,
        rendering.paragraphs,
        List.copyOf(rendering.said.values()),
        rendering.fallen);
  }

  private void say(Passage passage) {
    switch (passage) {
      case Passage.Break end -> close();
      case Passage.Plain plain ->
          sayings.add(
              new Letter.Saying(List.of(new Letter.Piece(plain.sentences(), null)), List.of()));
      case Passage.Phrase phrase -> phrase(phrase);
    }
  }

  private void close() {
    if (!sayings.isEmpty()) {
      paragraphs.add(new Letter.Paragraph(sayings));
      sayings.clear();
    }
  }

  private void open(Letter.Saying saying) {
    List<Letter.Paragraph> opened = Opening.before(saying, paragraphs, speech);
    paragraphs.clear();
    paragraphs.addAll(opened);
    saying.grounds().forEach(ground -> said.put(ground.slot(), ground));
  }

  private void phrase(Passage.Phrase phrase) {
    for (Passage.Alternative one : phrase.alternatives()) {
      Letter.Fallen short_ = lacking(one);
      if (short_ == null) {
        List<Ground> stood =
            one.needs().stream()
                .map(need -> grounds.given(need.slot()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Bits bits = spoken(one, stood, script.line(), speech);
        if (bits != null) {
          List<Letter.Piece> pieces =
              bits.bits().stream().map(bit -> new Letter.Piece(bit.text(), bit.slot())).toList();
          sayings.add(new Letter.Saying(pieces, stood));
          stood.forEach(ground -> said.put(ground.slot(), ground));
          return;
        }
        short_ = new Letter.Fallen(null, Lack.UNSPEAKABLE);
      }
      fallen.add(short_);
    }
  }

  private Letter.@Nullable Fallen lacking(Passage.Alternative one) {
    if (!tone.bears(one.level())) {
      return new Letter.Fallen(null, Lack.TOO_NEAR);
    }
    for (Need need : one.needs()) {
      Lack lack = need.lackIn(grounds, tone, now);
      if (lack != null) {
        return new Letter.Fallen(need.slot(), lack);
      }
    }
    return null;
  }

  /// The words with these values; null where they are no whole sentences.
  static @Nullable Bits spoken(
      Passage.Alternative one, List<Ground> stood, boolean line, Speech speech) {
    Bits bits = Bits.read(one.words().said(Bits.marked(stood)), stood);
    Phrasing.Judged judged = one.words().judged(bits.masked(), line, speech);
    return judged.whole() ? bits.lifted(judged.begins()) : null;
  }
}
