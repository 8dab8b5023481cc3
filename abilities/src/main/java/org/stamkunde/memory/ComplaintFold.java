package org.stamkunde.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Stance.Complaint;

/// Folds complaints: of each thing complained of the newest, and the newest answers. An answer to
/// one of them closes what was told of it before, an answer without a name all that was told
/// before. No more is needed: what closes the newest complaint of a thing closes the older ones of
/// it too.
final class ComplaintFold {
  private record Word(Instant at, String text) {
    private static final Comparator<Word> NEWEST =
        Comparator.comparing(Word::at).thenComparing(Word::text);
  }

  /// An open one before a closed one, then the last.
  private static final Comparator<Complaint> SHOWN =
      Comparator.comparing(Complaint::open)
          .thenComparing(Complaint::mended, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(Complaint::since)
          .thenComparing(Complaint::text);

  /// What is about nothing in particular.
  private static final String NOTHING = "";

  private final Map<String, Word> complained = new TreeMap<>();
  private final Map<String, Word> mended = new TreeMap<>();

  void complained(Instant at, Act.Complained told) {
    take(complained, told.about(), new Word(at, told.text()));
  }

  void mended(Instant at, Act.Mended told) {
    take(mended, told.about(), new Word(at, told.text()));
  }

  private static void take(Map<String, Word> words, @Nullable String about, Word word) {
    words.merge(
        about == null ? NOTHING : about,
        word,
        (old, next) -> Word.NEWEST.compare(next, old) > 0 ? next : old);
  }

  boolean isEmpty() {
    return complained.isEmpty() && mended.isEmpty();
  }

  /// The last complaint that is open; where none is, the one that was answered last.
  @Nullable Complaint complaint() {
    List<Complaint> complaints = new ArrayList<>();
    complained.forEach((about, word) -> {
      Word answer = answer(about, word);
      complaints.add(
          answer == null
              ? new Complaint(word.text(), word.at(), null, null)
              : new Complaint(word.text(), word.at(), answer.at(), answer.text()));
    });
    return complaints.stream().max(SHOWN).orElse(null);
  }

  private @Nullable Word answer(String about, Word complaint) {
    Word last = null;
    for (String name : List.of(NOTHING, about)) {
      Word answer = mended.get(name);
      boolean after = answer != null && !answer.at().isBefore(complaint.at());
      if (after && (last == null || Word.NEWEST.compare(answer, last) > 0)) {
        last = answer;
      }
    }
    return last;
  }

  void pack(Packing out) {
    pack(out, complained);
    pack(out, mended);
  }

  private static void pack(Packing out, Map<String, Word> words) {
    out.natural(words.size());
    words.forEach((about, word) -> {
      out.text(about);
      out.moment(word.at());
      out.text(word.text());
    });
  }

  void unpack(Unpacking in) {
    unpack(in, complained);
    unpack(in, mended);
  }

  private static void unpack(Unpacking in, Map<String, Word> words) {
    for (long left = in.natural(); left > 0; left--) {
      words.put(in.text(), new Word(in.moment(), in.text()));
    }
  }

  /// What the third encoding kept: the last complaint and the last answer, whatever about.
  void unpackThird(Unpacking in) {
    for (Map<String, Word> words : List.of(complained, mended)) {
      if (in.flag()) {
        words.put(NOTHING, new Word(in.moment(), in.text()));
      }
    }
  }
}
