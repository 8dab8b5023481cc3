package org.stamkunde.manners.consent;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A consent as somebody brings it: for what, on which channel, in which words, and how it was
/// given. Of what is left out the shop's own settings are taken: the newest wording in the
/// language, the life that the purpose states.
public record Given(
    String purpose,
    String channel,
    @Nullable String sender,
    @Nullable String language,
    @Nullable Integer version,
    @Nullable String wording,
    @Nullable String how,
    @Nullable String evidence,
    @Nullable String jurisdiction,
    @Nullable Instant expires) {

  /// A consent to the newest wording in a language.
  public static Given of(String purpose, String channel, String language, String how) {
    return new Given(purpose, channel, null, language, null, null, how, null, null, null);
  }

  public Given withEvidence(@Nullable String seen) {
    return new Given(
        purpose, channel, sender, language, version, wording, how, seen, jurisdiction, expires);
  }
}
