package org.stamkunde.manners.tone;

import org.stamkunde.manners.Channel;
import org.stamkunde.manners.MessageClass;

/// A letter as the shop wrote it, in one language: what it is for, and its texts. Version 0 is the
/// one that comes with the program.
public record LetterTemplate(
    String name,
    Tongue tongue,
    int version,
    String purpose,
    MessageClass kind,
    String subject,
    String body,
    String closing) {

  /// Whether it can go on this channel: it has a subject and a closing, as mail has.
  boolean goesBy(Channel channel) {
    return channel == Channel.EMAIL || channel == Channel.LETTER;
  }

  LetterTemplate as(int another) {
    return new LetterTemplate(name, tongue, another, purpose, kind, subject, body, closing);
  }
}
