package org.stamkunde.manners;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;

/// The law of direct contact, country by country: a function of the situation alone.
public interface Law {
  /// What the law says, in the language of the reader.
  Verdict judge(Situation situation, Locale reader);

  /// The zone in which a recipient of this country lives. Of a country with several it is the one
  /// in which most people live.
  default ZoneId zone(String country) {
    return ZoneOffset.UTC;
  }
}
