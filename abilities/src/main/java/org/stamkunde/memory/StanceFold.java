package org.stamkunde.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Stance.Objection;

/// Folds how a customer stands to being addressed: consents, objections, his own limit, and the
/// last complaint with the last answer to one.
final class StanceFold {
  private record Word(Instant at, String text) {
    private static final Comparator<Word> NEWEST =
        Comparator.comparing(Word::at).thenComparing(Word::text);
  }

  private final AgreedFold agreed = new AgreedFold();
  private final ObjectionFold objections = new ObjectionFold();
  private final LimitFold limit = new LimitFold();
  private @Nullable Word complained;
  private @Nullable Word mended;

  /// What is no word on being addressed changes nothing here.
  void take(Instant at, Act act) {
    switch (act) {
      case Act.Consented told -> consented(at, told);
      case Act.Withdrew told -> withdrew(at, told);
      case Act.Objected told -> objected(at, told);
      case Act.Limited told -> limited(at, told);
      case Act.Complained told -> complained(at, told);
      case Act.Mended told -> mended(at, told);
      default -> {}
    }
  }

  void consented(Instant at, Act.Consented told) {
    agreed.take(at, told);
  }

  void withdrew(Instant at, Act.Withdrew told) {
    agreed.withdraw(at, told.purpose(), told.channel());
  }

  void objected(Instant at, Act.Objected told) {
    objections.take(at, told);
  }

  void limited(Instant at, Act.Limited told) {
    limit.take(at, told.limit());
  }

  void complained(Instant at, Act.Complained told) {
    complained = newest(complained, new Word(at, told.text()));
  }

  void mended(Instant at, Act.Mended told) {
    mended = newest(mended, new Word(at, told.text()));
  }

  private static Word newest(@Nullable Word old, Word next) {
    return old == null || Word.NEWEST.compare(next, old) > 0 ? next : old;
  }

  Stance stance() {
    if (isEmpty()) {
      return Stance.NOTHING;
    }
    List<Objection> standing = objections.objections();
    return new Stance(agreed.agreed(standing), standing, limit.limit(), complaint());
  }

  private Stance.@Nullable Complaint complaint() {
    if (complained == null) {
      return null;
    }
    boolean open = mended == null || mended.at().isBefore(complained.at());
    return new Stance.Complaint(
        complained.text(),
        complained.at(),
        open || mended == null ? null : mended.at(),
        open || mended == null ? null : mended.text());
  }

  private boolean isEmpty() {
    return agreed.isEmpty()
        && objections.isEmpty()
        && limit.isEmpty()
        && complained == null
        && mended == null;
  }

  void pack(Packing out) {
    out.flag(!isEmpty());
    if (isEmpty()) {
      return;
    }
    agreed.pack(out);
    objections.pack(out);
    limit.pack(out);
    pack(out, complained);
    pack(out, mended);
  }

  private static void pack(Packing out, @Nullable Word word) {
    out.flag(word != null);
    if (word != null) {
      out.moment(word.at());
      out.text(word.text());
    }
  }

  void unpack(Unpacking in) {
    if (in.flag()) {
      agreed.unpack(in);
      objections.unpack(in);
      limit.unpack(in);
      complained = word(in);
      mended = word(in);
    }
  }

  private static @Nullable Word word(Unpacking in) {
    return in.flag() ? new Word(in.moment(), in.text()) : null;
  }

  /// What encodings before the third kept of consents.
  void unpackOld(Unpacking in) {
    agreed.unpackOld(in);
  }
}
