package org.stamkunde.manners.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stamkunde.manners.Words;

/// Checks texts by the lists beside this class, one for each language, each read once.
@Component
public class CheckingWords implements Words {
  private final Map<String, RuleList> lists = new ConcurrentHashMap<>();
  private final Map<String, Reasons> reasons = new ConcurrentHashMap<>();

  @Override
  public Checked check(String text, String language, Locale reader) {
    if (!LANGUAGES.contains(language)) {
      throw new IllegalArgumentException(
          "a language (%s) must be one of %s\nMaybe the form of another standard was meant."
              .formatted(language, LANGUAGES));
    }
    RuleList list = list(language);
    List<Sentence> sentences =
        new Sentences(list.words("shortened"), list.words("calendar")).of(Cutting.cut(text));
    Double lix = Lix.of(sentences);
    List<Mark> marks = new ArrayList<>();
    for (Sentence sentence : sentences) {
      marks.addAll(Searching.in(sentence, list));
      marks.addAll(Shouting.in(text, sentence));
    }
    marks.addAll(Salutations.in(text, sentences, list));
    List<Mark> kept = new ArrayList<>(apart(marks));
    kept.addAll(Reading.in(sentences, lix, list));
    kept.sort(Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end));
    int words = sentences.stream().mapToInt(Sentence::words).sum();
    return new Checked(told(kept, text, reasons(reader.getLanguage(), language)), lix, words);
  }

  /// Of marks that overlap the longest counts, and of two as long the one of the earlier rule.
  private static List<Mark> apart(List<Mark> marks) {
    List<Mark> sorted = new ArrayList<>(marks);
    sorted.sort(Comparator.comparingInt((Mark mark) -> mark.start() - mark.end()));
    List<Mark> kept = new ArrayList<>();
    BitSet covered = new BitSet();
    for (Mark mark : sorted) {
      int next = covered.nextSetBit(mark.start());
      if (next < 0 || next >= mark.end()) {
        kept.add(mark);
        covered.set(mark.start(), mark.end());
      }
    }
    return kept;
  }

  private static List<Finding> told(List<Mark> marks, String text, Reasons reasons) {
    Lines lines = new Lines(text);
    List<Finding> findings = new ArrayList<>();
    for (Mark mark : marks) {
      Reasons.Reason reason = reasons.of(mark.reason());
      if (mark.figure() != null) {
        reason = reason.with(mark.figure());
      }
      String there = text.substring(mark.start(), mark.end());
      String say = say(mark.say(), there);
      String instead = say == null ? reason.instead() : say.isEmpty() ? reasons.leaveOut() : say;
      findings.add(
          new Finding(
              lines.place(mark.start(), mark.end()),
              there,
              mark.kind(),
              reason.why(),
              instead,
              say));
    }
    return findings;
  }

  /// Words that begin a sentence begin with a capital.
  private static @Nullable String say(@Nullable String words, String there) {
    if (words == null || words.isEmpty() || !Character.isUpperCase(there.codePointAt(0))) {
      return words;
    }
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }

  /// The rules of a language.
  RuleList list(String language) {
    return lists.computeIfAbsent(language, name -> ListReading.read(name, resource(name + ".txt")));
  }

  /// Reasons in the language of the reader, else in that of the text.
  Reasons reasons(String reader, String language) {
    String spoken = LANGUAGES.contains(reader) ? reader : reader.equals("no") ? "nb" : language;
    return reasons.computeIfAbsent(
        spoken, name -> Reasons.read(name, resource("why-" + name + ".txt")));
  }

  private static String resource(String name) {
    try (InputStream in = CheckingWords.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "the list (%s) must lie beside the checker\nMaybe the program was not put together whole."
                .formatted(name));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
