package org.stamkunde.manners.law.web;

import org.jspecify.annotations.Nullable;
import org.stamkunde.manners.law.Asking;

/// A question to the law as the form was filled in. What is left out is asked as the command asks
/// it.
record LawForm(
    @Nullable String country,
    @Nullable String recipient,
    @Nullable String channel,
    @Nullable String kind,
    @Nullable String consent,
    @Nullable String sale,
    @Nullable String offered,
    @Nullable String register,
    @Nullable String age,
    @Nullable String at) {

  boolean asked() {
    return country != null && !country.isBlank();
  }

  /// The words with those that stand for what was left out.
  LawForm filled() {
    return new LawForm(
        or(country, "DK"),
        or(recipient, "consumer"),
        or(channel, "email"),
        or(kind, "marketing"),
        or(consent, "none"),
        or(sale, "none"),
        or(offered, "no"),
        or(register, "unwashed"),
        or(age, ""),
        or(at, ""));
  }

  Asking asking() {
    LawForm all = filled();
    return new Asking(
        String.valueOf(all.country),
        String.valueOf(all.recipient),
        String.valueOf(all.channel),
        String.valueOf(all.kind),
        String.valueOf(all.consent),
        String.valueOf(all.sale),
        String.valueOf(all.offered),
        String.valueOf(all.register),
        String.valueOf(all.age),
        String.valueOf(all.at));
  }

  private static String or(@Nullable String written, String otherwise) {
    return written == null || written.isBlank() ? otherwise : written.strip();
  }
}
