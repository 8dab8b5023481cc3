package org.stamkunde.manners.tone;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stamkunde.manners.Permit;
import org.stamkunde.manners.Preview;
import org.stamkunde.manners.Spoken;
import org.stamkunde.memory.Stance;

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

  /// A letter's words: the subject, the body, the closing lines, and everything on which both
  /// stand. So somebody of the shop reads them; to a customer goes what is [Written].
  public record Draft(LetterTemplate template, Letter subject, Letter body, List<String> closing) {
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

  /// What goes to one customer, by leave for this very letter to him.
  @Spoken
  public static final class Written {
    private final Permit permit;
    private final Draft draft;

    private Written(Permit permit, Draft draft) {
      this.permit = permit;
      this.draft = draft;
    }

    /// The permit that is to be used before the letter goes.
    public Permit permit() {
      return permit;
    }

    public Draft words() {
      return draft;
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

  /// The letter to the customer of the permit, on the step that these grounds bear but none above
  /// `upTo`. After a mended complaint it opens with that. Throws where the permit is for another
  /// customer, purpose, class or channel than the letter: then there are no words.
  public Written write(Permit permit, Grounds grounds, Tone upTo, Instant now) {
    if (!permit.personal() || !permit.customer().equals(grounds.customer())) {
      throw foreign("customer", "the grounds were gathered of another, or one was merged since");
    }
    if (!permit.purpose().equals(template.purpose())
        || !permit.purpose().equals(grounds.purpose())) {
      throw foreign("purpose", "the grounds or the permit were asked for another letter");
    }
    if (permit.messageClass() != template.kind()) {
      throw foreign("class", "the letter was changed since the permit was taken");
    }
    if (!template.goesBy(permit.channel())) {
      throw foreign("channel", "the permit was taken for a page or a call");
    }
    return new Written(permit, draft(grounds, upTo, now, permit.opening().orElse(null)));
  }

  private IllegalArgumentException foreign(String what, String maybe) {
    return new IllegalArgumentException(
        "permit for letter (%s) must be for the %s that the letter has\nMaybe %s."
            .formatted(template.name(), what, maybe));
  }

  /// The letter as somebody of the shop reads it, in the place of whoever these grounds are of.
  public Draft rehearse(Grounds grounds, Tone upTo, Instant now) {
    return draft(grounds, upTo, now, null);
  }

  /// The same, opening as the letter to this customer would.
  public Draft rehearse(Preview preview, Grounds grounds, Tone upTo, Instant now) {
    return draft(grounds, upTo, now, preview.opening().orElse(null));
  }

  private Draft draft(Grounds grounds, Tone upTo, Instant now, Stance.@Nullable Complaint mended) {
    return new Draft(
        template,
        Rendering.of(subject, grounds, upTo, now, null),
        Rendering.of(body, grounds, upTo, now, mended),
        template.closing().lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
  }
}
