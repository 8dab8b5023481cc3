package org.stamkunde.manners;

import java.util.Locale;

/// The law of direct contact, country by country: a function of the situation alone.
public interface Law {
  /// What the law says, in the language of the reader.
  Verdict judge(Situation situation, Locale reader);
}
