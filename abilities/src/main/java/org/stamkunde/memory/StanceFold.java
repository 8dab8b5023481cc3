package org.stamkunde.memory;

import java.time.Instant;
import java.util.List;
import org.stamkunde.memory.Stance.Objection;

/// Folds how a customer stands to being addressed: consents, objections, his own limit, and what he
/// complained of with the answers.
final class StanceFold {
  private final AgreedFold agreed = new AgreedFold();
  private final ObjectionFold objections = new ObjectionFold();
  private final LimitFold limit = new LimitFold();
  private final ComplaintFold complaints = new ComplaintFold();

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
    complaints.complained(at, told);
  }

  void mended(Instant at, Act.Mended told) {
    complaints.mended(at, told);
  }

  Stance stance() {
    if (isEmpty()) {
      return Stance.NOTHING;
    }
    List<Objection> standing = objections.objections();
    return new Stance(agreed.agreed(standing), standing, limit.limit(), complaints.complaint());
  }

  private boolean isEmpty() {
    return agreed.isEmpty() && objections.isEmpty() && limit.isEmpty() && complaints.isEmpty();
  }

  void pack(Packing out) {
    out.flag(!isEmpty());
    if (isEmpty()) {
      return;
    }
    agreed.pack(out);
    objections.pack(out);
    limit.pack(out);
    complaints.pack(out);
  }

  /// As the encoding of this version keeps it, the third or a newer one.
  void unpack(Unpacking in, int version) {
    if (in.flag()) {
      if (version > 3) {
        agreed.unpack(in);
      } else {
        agreed.unpackThird(in);
      }
      objections.unpack(in);
      limit.unpack(in);
      if (version > 3) {
        complaints.unpack(in);
      } else {
        complaints.unpackThird(in);
      }
    }
  }

  /// What encodings before the third kept of consents.
  void unpackOld(Unpacking in) {
    agreed.unpackOld(in);
  }
}
