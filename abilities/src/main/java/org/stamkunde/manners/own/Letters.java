package org.stamkunde.manners.own;

import java.net.URI;
import org.stamkunde.manners.Permit;
import org.stamkunde.manners.Spoken;

/// Words the letter that brings a fresh link, in the customer's language.
public interface Letters {
  /// Subject and text, for the customer who has leave.
  Worded freshLink(Permit permit, String language, URI link);

  /// A letter's words.
  @Spoken
  record Worded(String subject, String text) {}
}
