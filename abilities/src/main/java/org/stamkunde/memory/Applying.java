package org.stamkunde.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes staged lines into memory, one slice in one transaction: the lines themselves, and for each
/// record what they told of the customer.
final class Applying {
  private static final Comparator<StagedLine> ORDER =
      Comparator.comparingLong(StagedLine::record).thenComparing(StagedLine::at);
  private final int importer;
  private final Chronicle chronicle;
  private final ImportRows imports;
  private final TransactionTemplate transaction;
  private final @Nullable String wording;
  private final Keys keys = new Keys();
  private final Set<Long> customers = new HashSet<>();
  private int bucket = -1;
  private long applied;

  /// `wording`: what the export's yes to offers was said to, null where the shop does not say.
  Applying(
      int importer,
      Chronicle chronicle,
      ImportRows imports,
      TransactionTemplate transaction,
      @Nullable String wording) {
    this.wording = wording;
    this.importer = importer;
    this.chronicle = chronicle;
    this.imports = imports;
    this.transaction = transaction;
  }

  long applied() {
    return applied;
  }

  /// Lines of one part, made ready: their events, how many lines, and how many customers are new
  /// among them.
  record Slice(int part, List<EventRows.Owned> told, int lines, long customers) {}

  /// Makes lines ready; slices of one bucket follow each other.
  Slice ready(int part, int ofBucket, List<StagedLine> lines) {
    if (bucket != ofBucket) {
      bucket = ofBucket;
      customers.clear();
    }
    long identified = 0;
    for (StagedLine line : lines) {
      identified += line.identified() && customers.add(line.record()) ? 1 : 0;
    }
    return new Slice(part, told(lines), lines.size(), identified);
  }

  void apply(Slice slice) {
    applied +=
        Attempts.run(
            transaction,
            Set.of(slice.part()),
            parts -> {
              long accepted =
                  chronicle.take(chronicle.hold(parts), importer, slice.told()).stream()
                      .filter(owned -> owned.event().bought() != null)
                      .count();
              imports.applied(importer, accepted, slice.lines() - accepted, slice.customers());
              return slice.lines();
            });
  }

  private List<EventRows.Owned> told(List<StagedLine> lines) {
    List<StagedLine> sorted = new ArrayList<>(lines);
    sorted.sort(ORDER);
    List<EventRows.Owned> told = new ArrayList<>(lines.size() + lines.size() / 8);
    Map<Long, About> about = new TreeMap<>();
    for (StagedLine line : sorted) {
      told.add(new EventRows.Owned(line.record(), line.lived()));
      about.computeIfAbsent(line.record(), record -> new About()).take(line);
    }
    about.forEach((record, customer) -> customer.events(record, told));
    return told;
  }

  /// What the lines of one record told of its customer: the newest word of each, of a consent the
  /// newest yes and the newest no, since a yes of an export takes no older no back.
  private final class About {
    private final ProfileFold profile = new ProfileFold();
    private @Nullable Instant yes;
    private @Nullable Instant no;

    void take(StagedLine line) {
      profile.take(line.at(), line.profile());
      Boolean told = line.consent();
      if (told == null) {
        return;
      }
      if (told) {
        yes = newer(yes, line.at());
      } else {
        no = newer(no, line.at());
      }
    }

    private static Instant newer(@Nullable Instant old, Instant next) {
      return old == null || next.isAfter(old) ? next : old;
    }

    void events(long record, List<EventRows.Owned> told) {
      profile.words().forEach((at, words) -> told.add(described(record, at, words)));
      if (yes != null) {
        List<String> words = wording == null ? List.of() : List.of(wording);
        told.add(owned(record, "consented", yes, Told.yes(wording), words));
      }
      if (no != null) {
        told.add(owned(record, "withdrew", no, Told.consent(false), List.of()));
      }
    }

    private EventRows.Owned described(long record, Instant at, Profile words) {
      return owned(record, "described", at, new Act.Described(words), ProfileFold.fields(words));
    }

    private EventRows.Owned owned(
        long record, String word, Instant at, Act act, List<? extends @Nullable String> fields) {
      List<@Nullable String> key = new ArrayList<>();
      key.add(word);
      key.add(Long.toString(record));
      key.add(at.toString());
      key.addAll(fields);
      @Nullable String[] words = key.toArray(new @Nullable String[0]);
      return new EventRows.Owned(record, new Lived(keys.words(words), at, Lived.SHOP, null, act));
    }
  }
}
