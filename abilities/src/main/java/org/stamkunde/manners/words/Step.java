package org.stamkunde.manners.words;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A part of a phrase. It reads on in a sentence and hands over to what follows it.
interface Step {
  int NOWHERE = -1;

  /// What follows: the end of the match when read on from here, or [#NOWHERE].
  interface Then {
    int from(int at);
  }

  int match(Sentence sentence, int at, Then then);

  /// The keys (see [Keys]) of words with which this part can begin; null where anything can.
  @Nullable Set<String> begins();

  /// Whether it may be nothing at all.
  default boolean mayBeNothing() {
    return false;
  }

  /// The start of a sentence.
  record Start() implements Step {
    @Override
    public int match(Sentence sentence, int at, Then then) {
      return sentence.past(0) >= at ? then.from(at) : NOWHERE;
    }

    @Override
    public @Nullable Set<String> begins() {
      return new TreeSet<>();
    }

    @Override
    public boolean mayBeNothing() {
      return true;
    }
  }

  /// The end of a sentence: only marks follow.
  record End() implements Step {
    @Override
    public int match(Sentence sentence, int at, Then then) {
      for (int i = at; i < sentence.size(); i++) {
        if (sentence.at(i).counts()) {
          return NOWHERE;
        }
      }
      return then.from(at);
    }

    @Override
    public @Nullable Set<String> begins() {
      return null;
    }
  }

  /// A mark that must stand here.
  record Mark(String mark) implements Step {
    @Override
    public int match(Sentence sentence, int at, Then then) {
      int i = at;
      while (i < sentence.size() && !sentence.at(i).is(mark) && sentence.at(i).soft()) {
        i++;
      }
      return i < sentence.size() && sentence.at(i).is(mark) ? then.from(i + 1) : NOWHERE;
    }

    @Override
    public @Nullable Set<String> begins() {
      return null;
    }
  }

  /// Up to so many words of any kind.
  record Gap(int most) implements Step {
    @Override
    public int match(Sentence sentence, int at, Then then) {
      int words = 0;
      int i = at;
      while (true) {
        int end = then.from(i);
        if (end != NOWHERE) {
          return end;
        }
        if (i >= sentence.size()) {
          return NOWHERE;
        }
        words += sentence.at(i).counts() ? 1 : 0;
        if (words > most) {
          return NOWHERE;
        }
        i++;
      }
    }

    @Override
    public @Nullable Set<String> begins() {
      return null;
    }
  }

  /// May stand there or not.
  record Maybe(Step inner) implements Step {
    @Override
    public int match(Sentence sentence, int at, Then then) {
      int end = inner.match(sentence, at, then);
      return end == NOWHERE ? then.from(at) : end;
    }

    @Override
    public @Nullable Set<String> begins() {
      return inner.begins();
    }

    @Override
    public boolean mayBeNothing() {
      return true;
    }
  }

  /// One after the other; a word that only fills (`really`) may stand between two of them.
  record Chain(java.util.List<Step> parts, Set<String> fillers) implements Step {
    @Override
    public int match(Sentence sentence, int at, Then then) {
      return from(0, sentence, at, then);
    }

    private int from(int part, Sentence sentence, int at, Then then) {
      if (part == parts.size()) {
        return then.from(at);
      }
      int end = parts.get(part).match(sentence, at, next -> from(part + 1, sentence, next, then));
      return end == NOWHERE && part > 0 ? overFiller(part, sentence, at, then) : end;
    }

    private int overFiller(int part, Sentence sentence, int at, Then then) {
      int next = sentence.past(at);
      return next < sentence.size() && fillers.contains(sentence.at(next).word())
          ? from(part, sentence, next + 1, then)
          : NOWHERE;
    }

    @Override
    public @Nullable Set<String> begins() {
      Set<String> all = new TreeSet<>();
      for (Step part : parts) {
        Set<String> some = part.begins();
        if (some == null) {
          return null;
        }
        all.addAll(some);
        if (!part.mayBeNothing()) {
          return all;
        }
      }
      return all;
    }

    @Override
    public boolean mayBeNothing() {
      return parts.stream().allMatch(Step::mayBeNothing);
    }
  }
}
