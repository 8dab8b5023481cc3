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
      agreed.unpack(in);
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
