package org.stamkunde.manners.tone;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.stamkunde.manners.Permit;
import org.stamkunde.manners.Spoken;

/// A letter that was checked and can be written to anybody: its subject, its body, its closing.
public final class Composition {
  private final LetterTemplate template;
  private final Script subject;
  private final Script body;

  private Composition(LetterTemplate template, Script subject, Script body) {
    this.template = template;
    this.subject = subject;
    this.body = body;
  }

  /// A template as it was read: to be written, or with what is wrong in its parts.
  public record Read(Composition composition, List<Mistake> subject, List<Mistake> body) {
    public boolean good() {
      return subject.isEmpty() && body.isEmpty();
    }
  }

  /// What goes to one customer: the subject, the body, the closing lines, and everything on which
  /// both stand.
  @Spoken
  public record Written(
      LetterTemplate template, Letter subject, Letter body, List<String> closing) {
    public List<Ground> grounds() {
      List<Ground> grounds = new ArrayList<>(body.grounds());
      subject.grounds().stream().filter(one -> !grounds.contains(one)).forEach(grounds::add);
      return grounds;
    }

    /// The subject's words.
    public String about() {
      return subject.plain();
    }
  }

  /// Reads a template by the names that the shop knows.
  public static Read read(LetterTemplate template, Slots slots) {
    Script.Read subject = Compiling.subject(template.subject(), template.tongue(), slots);
    Script.Read body = Compiling.body(template.body(), template.tongue(), slots);
    return new Read(
        new Composition(template, subject.script(), body.script()),
        subject.mistakes(),
        body.mistakes());
  }

  public LetterTemplate template() {
    return template;
  }

  /// The letter on these grounds, on the step that they bear but none above `upTo`, and as to a
  /// stranger where the permit lets us speak of nobody.
  public Written write(Permit permit, Grounds grounds, Tone upTo, Instant now) {
    Tone most = permit.knows() ? upTo : Tone.STRANGER;
    return new Written(
        template,
        Rendering.of(subject, grounds, most, now),
        Rendering.of(body, grounds, most, now),
        template.closing().lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
  }
}
