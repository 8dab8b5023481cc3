package org.stamkunde.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Stance.Agreed;
import org.stamkunde.memory.Stance.Objection;

/// Folds consents: of each purpose, channel and sender the newest word that gave, of each purpose
/// and channel the newest that took back. Both are kept, so that the order of arrival does not
/// matter where one word takes back many.
final class AgreedFold {
  private record Of(String purpose, String channel, @Nullable String sender)
      implements Comparable<Of> {
    private static final Comparator<Of> ORDER =
        Comparator.comparing(Of::purpose)
            .thenComparing(Of::channel)
            .thenComparing(Of::sender, Comparator.nullsFirst(Comparator.naturalOrder()));

    @Override
    public int compareTo(Of other) {
      return ORDER.compare(this, other);
    }
  }

  private record Given(Instant at, String wording, int version, @Nullable Instant expires) {
    private static final Comparator<Given> NEWEST =
        Comparator.comparing(Given::at)
            .thenComparing(Given::wording)
            .thenComparing(Given::version)
            .thenComparing(Given::expires, Comparator.nullsLast(Comparator.naturalOrder()));
  }

  private static final Comparator<Agreed> SHOWN =
      Comparator.comparing(Agreed::at)
          .thenComparing(Agreed::purpose)
          .thenComparing(Agreed::channel)
          .thenComparing(Agreed::sender, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final Map<Of, Given> given = new TreeMap<>();
  private final Map<Of, Instant> withdrawn = new TreeMap<>();

  void take(Instant at, Act.Consented told) {
    Proof proof = told.proof();
    Instant expires = proof.expires() == null ? null : Lived.kept(proof.expires());
    take(
        new Of(told.purpose(), told.channel(), proof.sender()),
        new Given(at, told.wording(), proof.version(), expires));
  }

  private void take(Of of, Given word) {
    given.merge(of, word, (old, next) -> Given.NEWEST.compare(next, old) > 0 ? next : old);
  }

  void withdraw(Instant at, String purpose, String channel) {
    withdrawn.merge(
        new Of(purpose, channel, null), at, (old, next) -> next.isAfter(old) ? next : old);
  }

  boolean isEmpty() {
    return given.isEmpty() && withdrawn.isEmpty();
  }

  List<Agreed> agreed(List<Objection> objections) {
    List<Agreed> all = new ArrayList<>();
    given.forEach((of, word) -> {
      Instant refused = refused(of, objections);
      boolean counts = refused == null || refused.isBefore(word.at());
      all.add(
          new Agreed(
              of.purpose(),
              of.channel(),
              of.sender(),
              counts,
              counts || refused == null ? word.at() : refused,
              word.expires(),
              word.wording(),
              word.version()));
    });
    withdrawn.forEach((of, at) -> {
      if (!given.containsKey(of)) {
        all.add(new Agreed(of.purpose(), of.channel(), null, false, at, null, "", 0));
      }
    });
    all.sort(SHOWN);
    return all;
  }

  /// When this was last taken back, alone or together with others.
  private @Nullable Instant refused(Of of, List<Objection> objections) {
    Instant last = null;
    for (String purpose : List.of(of.purpose(), Stance.ALL)) {
      for (String channel : List.of(of.channel(), Stance.ALL)) {
        last = later(last, withdrawn.get(new Of(purpose, channel, null)));
      }
    }
    for (Objection objection : objections) {
      last = objection.about(of.channel()) ? later(last, objection.at()) : last;
    }
    return last;
  }

  private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
    return one == null || other != null && other.isAfter(one) ? other : one;
  }

  void pack(Packing out) {
    out.natural(given.size());
    given.forEach((of, word) -> {
      out.text(of.purpose());
      out.text(of.channel());
      out.textOrNull(of.sender());
      out.moment(word.at());
      out.text(word.wording());
      out.whole(word.version());
      out.momentOrNull(word.expires());
    });
    out.natural(withdrawn.size());
    withdrawn.forEach((of, at) -> {
      out.text(of.purpose());
      out.text(of.channel());
      out.moment(at);
    });
  }

  void unpack(Unpacking in) {
    for (long left = in.natural(); left > 0; left--) {
      Of of = new Of(in.text(), in.text(), in.textOrNull());
      given.put(of, new Given(in.moment(), in.text(), (int) in.whole(), in.momentOrNull()));
    }
    for (long left = in.natural(); left > 0; left--) {
      Of of = new Of(in.text(), in.text(), null);
      withdrawn.put(of, in.moment());
    }
  }

  /// What encodings before the third kept: the last word alone.
  void unpackOld(Unpacking in) {
    for (long left = in.natural(); left > 0; left--) {
      String purpose = in.text();
      String channel = in.text();
      boolean yes = in.flag();
      Instant at = in.moment();
      if (yes) {
        take(new Of(purpose, channel, null), new Given(at, "", 0, null));
      } else {
        withdraw(at, purpose, channel);
      }
    }
  }
}
