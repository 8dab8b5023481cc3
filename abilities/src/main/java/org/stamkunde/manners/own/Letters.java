package org.stamkunde.manners.own;

import java.net.URI;

/// Words the letter that brings a fresh link, in the customer's language.
public interface Letters {
  /// Subject and text.
  Worded freshLink(String language, URI link);

  /// A letter's words.
  record Worded(String subject, String text) {}
}
