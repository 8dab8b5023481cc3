package org.stamkunde.manners.consent.web;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stamkunde.frame.Formats;
import org.stamkunde.frame.Texts;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Proof;
import org.stamkunde.memory.Wished;

/// The log of consents in the reader's language.
record LogWords(Texts texts, Formats formats, Named named) {

  LogRow row(Wished.Wish wish) {
    return switch (wish.act()) {
      case Act.Consented told ->
          row(
              wish,
              told.exported() ? "" : "yes",
              told.exported() ? "exported" : "gave",
              named.both(told.purpose(), told.channel()),
              told.wording(),
              version(told.proof()),
              proof(told.proof(), wish.source()));
      case Act.Withdrew told ->
          row(
              wish,
              "no",
              "withdrew",
              named.both(told.purpose(), told.channel()),
              null,
              null,
              list(how(told.how()), source(wish.source())));
      case Act.Objected told ->
          row(
              wish,
              told.ended() ? "yes" : "no",
              told.ended() ? "lifted" : "objected",
              refused(told),
              null,
              null,
              list(told.reason(), source(wish.source())));
      default -> row(wish, "", "other", "", null, null, null);
    };
  }

  private LogRow row(
      Wished.Wish wish,
      String kind,
      String verb,
      String what,
      @Nullable String wording,
      @Nullable String version,
      @Nullable String proof) {
    return new LogRow(
        formats.moment(wish.at()),
        formats.iso(wish.at()),
        wish.customer(),
        kind,
        texts.sayOr("manners.consent.log." + verb, verb),
        what,
        wording,
        version,
        proof);
  }

  private String refused(Act.Objected told) {
    return new MayWords(texts, formats, named, Instant.EPOCH)
        .refused(told.scope().name().toLowerCase(Locale.ROOT), told.what());
  }

  private @Nullable String version(Proof proof) {
    String version =
        proof.version() == 0
            ? null
            : texts.say("manners.consent.version", String.valueOf(proof.version()));
    String whole = list(version, proof.language(), proof.jurisdiction());
    return whole.isEmpty() ? null : whole;
  }

  private String proof(Proof proof, String source) {
    return list(
        how(proof.how()),
        proof.evidence(),
        proof.sender() == null ? null : texts.say("manners.consent.to", proof.sender()),
        proof.expires() == null
            ? null
            : texts.say("manners.consent.until", formats.day(proof.expires())),
        source(source));
  }

  private @Nullable String how(@Nullable String how) {
    return how == null ? null : texts.sayOr("manners.consent.how." + how, how);
  }

  private String source(String source) {
    return texts.sayOr("memory.source." + source, source);
  }

  private static String list(@Nullable String... parts) {
    return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" · "));
  }
}
