package org.stamkunde.manners.tone;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import liqp.exceptions.LiquidException;
import liqp.org.antlr.v4.runtime.tree.ParseTree;
import liquid.parser.v4.LiquidParser;
import org.stamkunde.memory.Act;

/// Reads a template into a script, strictly: what could say too much, or say it badly, is a mistake
/// with its place, and nothing is kept. Words outside phrases say nothing of the customer; each
/// alternative of a phrase is whole sentences, and names no fact that it does not declare.
final class Compiling {
  static final int LONGEST = 20_000;
  private static final Pattern PARAGRAPHS = Pattern.compile("\\n[ \\t]*\\n\\s*");
  private static final Pattern COMMENT =
      Pattern.compile("(?s)\\{%-?\\s*comment\\s*-?%}.*?\\{%-?\\s*endcomment\\s*-?%}");

  private final Source source;
  private final Tongue tongue;
  private final Slots slots;
  private final boolean line;
  private final List<Passage> passages = new ArrayList<>();
  private final List<Mistake> mistakes = new ArrayList<>();

  private Compiling(String text, Tongue tongue, Slots slots, boolean line) {
    this.source = new Source(text);
    this.tongue = tongue;
    this.slots = slots;
    this.line = line;
  }

  static Script.Read body(String text, Tongue tongue, Slots slots) {
    return new Compiling(text.replace("\r\n", "\n"), tongue, slots, false).read();
  }

  static Script.Read subject(String text, Tongue tongue, Slots slots) {
    return new Compiling(text.replaceAll("\\s+", " "), tongue, slots, true).read();
  }

  private Script.Read read() {
    if (source.length() > LONGEST) {
      mistakes.add(source.mistake(LONGEST, "long", null, String.valueOf(LONGEST)));
    } else {
      try {
        whole(Liquid.whole(source.text()).getParseTree());
        forStrangers();
      } catch (LiquidException e) {
        mistakes.add(Slip.of(e, source));
      }
    }
    boolean good = mistakes.isEmpty();
    return new Script.Read(new Script(tongue, line, good ? passages : List.of()), mistakes);
  }

  /// Goes over the text's parts: phrases apart, and between them what is plain.
  private void whole(ParseTree tree) {
    int plain = 0;
    for (ParseTree atom : Tree.atoms(tree)) {
      LiquidParser.Other_tagContext phrase = Tree.phrase(atom);
      if (phrase == null) {
        continue;
      }
      plain(plain, Tree.start(phrase));
      phrase(phrase);
      plain = Tree.end(phrase);
    }
    plain(plain, source.length());
    new Names(source, slots, mistakes).outside(tree);
  }

  private void plain(int from, int to) {
    String text = COMMENT.matcher(source.part(from, to)).replaceAll("");
    if (text.contains("{")) {
      // Names and tags out here are mistakes, and told as such.
      return;
    }
    String[] parts = PARAGRAPHS.split(text, -1);
    for (int at = 0; at < parts.length; at++) {
      if (at > 0) {
        passages.add(new Passage.Break());
      }
      String sentences = parts[at].replaceAll("\\s+", " ").strip();
      if (!sentences.isEmpty()) {
        tell(sentences, source.firstWord(from, to));
        passages.add(new Passage.Plain(sentences));
      }
    }
  }

  private void phrase(LiquidParser.Other_tagContext phrase) {
    List<Tree.Part> parts = Tree.parts(phrase);
    List<Passage.Alternative> alternatives = new ArrayList<>();
    boolean last = false;
    for (int at = 0; at < parts.size(); at++) {
      Tree.Part part = parts.get(at);
      Heading heading = Heading.read(source, part.headingFrom(), part.headingTo(), slots, mistakes);
      if (at == 0 && heading.bare() && mistakes.isEmpty()) {
        mistakes.add(source.mistake(part.headingFrom(), "bare", null));
      }
      if (last) {
        mistakes.add(source.mistake(part.headingFrom(), "unreached", null));
      }
      last = heading.bare();
      alternative(part, heading, alternatives);
    }
    passages.add(new Passage.Phrase(alternatives));
  }

  private void alternative(
      Tree.Part part, Heading heading, List<Passage.Alternative> alternatives) {
    int before = mistakes.size();
    Tone level = level(part, heading);
    new Names(source, slots, mistakes).inside(part, heading.needs());
    String text = source.part(part.from(), part.to());
    int place = source.firstWord(part.from(), part.to());
    if (PARAGRAPHS.matcher(text.strip()).find()) {
      mistakes.add(source.mistake(place, "paragraph", null));
    }
    if (mistakes.size() > before || text.isBlank()) {
      if (text.isBlank() && !heading.bare()) {
        mistakes.add(source.mistake(place, "silent", null));
      }
      return;
    }
    Phrasing words = Liquid.words(text);
    Passage.Alternative one = new Passage.Alternative(level, heading.needs(), words);
    List<Ground> stood = Specimens.grounds(heading.needs(), tongue);
    Bits bits = Bits.read(words.said(Bits.marked(stood)), stood);
    tell(bits.masked(), place);
    boolean guessed =
        heading.needs().stream().anyMatch(need -> need.weakest() == Act.Told.Basis.INFERRED);
    if (guessed && !Hygiene.hedged(bits.masked(), Speech.of(tongue))) {
      mistakes.add(source.mistake(place, "hedge", null, hedges()));
    }
    alternatives.add(one);
  }

  private String hedges() {
    return String.join(", ", new TreeSet<>(Speech.of(tongue).hedges()));
  }

  /// The step from which on an alternative may be said: the highest that its facts ask for, or a
  /// higher one that its heading names.
  private Tone level(Tree.Part part, Heading heading) {
    Tone least = Tone.STRANGER;
    String why = "";
    for (Need need : heading.needs()) {
      Tone from = slots.named(need.slot()).map(Slots.Slot::from).orElse(Tone.STRANGER);
      if (from.compareTo(least) > 0) {
        least = from;
        why = need.slot();
      }
    }
    Tone named = heading.level();
    if (named != null && least.compareTo(named) > 0) {
      mistakes.add(
          source.mistake(part.headingFrom(), "low", "level: " + least.word(), named.word(), why));
    }
    return named == null || least.compareTo(named) > 0 ? least : named;
  }

  private void tell(String sentences, int at) {
    Speech speech = Speech.of(tongue);
    List<Hygiene.Fault> faults =
        line ? Hygiene.ofLine(sentences, speech) : Hygiene.faults(sentences, speech);
    for (Hygiene.Fault fault : faults) {
      mistakes.add(source.mistake(at, "hygiene." + fault.what(), null, fault.about()));
    }
  }

  /// Somebody of whom nothing is known gets at least a sentence.
  private void forStrangers() {
    if (!mistakes.isEmpty()) {
      return;
    }
    Script script = new Script(tongue, line, passages);
    Letter letter =
        Rendering.of(script, Grounds.nothing(tongue), Tone.STRANGER, Instant.EPOCH, null);
    if (letter.paragraphs().isEmpty()) {
      mistakes.add(source.mistake(0, "nothing", null));
    }
  }
}
