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
/// matter where one word takes back many. A yes of an export of orders stands apart: it is a
/// boolean, and counts only where the shop says to which words it was given, and where no other
/// word was heard on the channel, be it older or newer.
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
  private final Map<Of, Given> exported = new TreeMap<>();
  private final Map<Of, Instant> withdrawn = new TreeMap<>();

  void take(Instant at, Act.Consented told) {
    Proof proof = told.proof();
    Instant expires = proof.expires() == null ? null : Lived.kept(proof.expires());
    take(
        told.exported() ? exported : given,
        new Of(told.purpose(), told.channel(), proof.sender()),
        new Given(at, told.wording(), proof.version(), expires));
  }

  private void take(Map<Of, Given> words, Of of, Given word) {
    words.merge(of, word, (old, next) -> newest(words).compare(next, old) > 0 ? next : old);
  }

  /// Of exports one that says to which words goes before all that do not.
  private Comparator<Given> newest(Map<Of, Given> words) {
    return words == exported
        ? Comparator.comparing(AgreedFold::worded).thenComparing(Given.NEWEST)
        : Given.NEWEST;
  }

  private static boolean worded(Given word) {
    return !word.wording().isEmpty() && !word.wording().equals(Told.WORDING);
  }

  void withdraw(Instant at, String purpose, String channel) {
    withdrawn.merge(
        new Of(purpose, channel, null), at, (old, next) -> next.isAfter(old) ? next : old);
  }

  boolean isEmpty() {
    return given.isEmpty() && exported.isEmpty() && withdrawn.isEmpty();
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
    exported.forEach((of, word) -> {
      if (worded(word) && !given.containsKey(of) && !saidNo(of.channel(), objections)) {
        all.add(
            new Agreed(
                of.purpose(),
                of.channel(),
                of.sender(),
                true,
                word.at(),
                word.expires(),
                word.wording(),
                0));
      }
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

  /// Whether anything was ever taken back or objected to on this channel.
  private boolean saidNo(String channel, List<Objection> objections) {
    return withdrawn.keySet().stream()
            .anyMatch(of -> of.channel().equals(channel) || of.channel().equals(Stance.ALL))
        || objections.stream().anyMatch(one -> one.about(channel));
  }

  private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
    return one == null || other != null && other.isAfter(one) ? other : one;
  }

  void pack(Packing out) {
    pack(out, given);
    out.natural(withdrawn.size());
    withdrawn.forEach((of, at) -> {
      out.text(of.purpose());
      out.text(of.channel());
      out.moment(at);
    });
    pack(out, exported);
  }

  private static void pack(Packing out, Map<Of, Given> words) {
    out.natural(words.size());
    words.forEach((of, word) -> {
      out.text(of.purpose());
      out.text(of.channel());
      out.textOrNull(of.sender());
      out.moment(word.at());
      out.text(word.wording());
      out.whole(word.version());
      out.momentOrNull(word.expires());
    });
  }

  void unpack(Unpacking in) {
    unpack(in, given);
    unpackWithdrawn(in);
    unpack(in, exported);
  }

  /// What the third encoding kept: a yes of an export stood among the others, and is known by its
  /// words.
  void unpackThird(Unpacking in) {
    unpack(in, given);
    unpackWithdrawn(in);
    given
        .entrySet()
        .removeIf(one -> {
          boolean moved = one.getValue().wording().equals(Told.WORDING);
          if (moved) {
            exported.put(one.getKey(), one.getValue());
          }
          return moved;
        });
  }

  private static void unpack(Unpacking in, Map<Of, Given> words) {
    for (long left = in.natural(); left > 0; left--) {
      Of of = new Of(in.text(), in.text(), in.textOrNull());
      words.put(of, new Given(in.moment(), in.text(), (int) in.whole(), in.momentOrNull()));
    }
  }

  private void unpackWithdrawn(Unpacking in) {
    for (long left = in.natural(); left > 0; left--) {
      Of of = new Of(in.text(), in.text(), null);
      withdrawn.put(of, in.moment());
    }
  }

  /// What encodings before the third kept: the last word alone. Of offers by e-mail a yes came from
  /// exports.
  void unpackOld(Unpacking in) {
    for (long left = in.natural(); left > 0; left--) {
      String purpose = in.text();
      String channel = in.text();
      boolean yes = in.flag();
      Instant at = in.moment();
      if (yes) {
        boolean ofExport = purpose.equals(Told.PURPOSE) && channel.equals(Told.CHANNEL);
        take(
            ofExport ? exported : given,
            new Of(purpose, channel, null),
            new Given(at, "", 0, null));
      } else {
        withdraw(at, purpose, channel);
      }
    }
  }
}
