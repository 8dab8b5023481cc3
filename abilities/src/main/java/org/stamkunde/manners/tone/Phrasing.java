package org.stamkunde.manners.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import liqp.TemplateContext;
import liqp.TemplateParser;
import liqp.nodes.LNode;

/// The words of one alternative, read once and said to many, also at one time. Liquid's own
/// template keeps the values of the customer it is just written to in itself, so that two letters
/// written at once would mix their readers up: here each has its own.
final class Phrasing {
  /// With conditions in it an alternative has a few ways to be said, whatever the values.
  private static final int WAYS = 64;

  private final LNode root;
  private final TemplateParser parser;
  private final Map<String, Judged> judged = new ConcurrentHashMap<>();

  Phrasing(LNode root, TemplateParser parser) {
    this.root = root;
    this.parser = parser;
  }

  /// What is said of words without their values: whether they are whole sentences, and which values
  /// begin one.
  record Judged(boolean whole, List<Integer> begins) {
    Judged {
      begins = List.copyOf(begins);
    }
  }

  String said(Map<String, Object> values) {
    return String.valueOf(root.render(new TemplateContext(parser, values)));
  }

  Judged judged(String masked, boolean line, Speech speech) {
    Judged known = judged.get(masked);
    if (known != null) {
      return known;
    }
    List<Hygiene.Fault> faults =
        line ? Hygiene.ofLine(masked, speech) : Hygiene.faults(masked, speech);
    Judged now = new Judged(faults.isEmpty(), begins(masked, speech));
    if (judged.size() < WAYS) {
      judged.put(masked, now);
    }
    return now;
  }

  private static List<Integer> begins(String masked, Speech speech) {
    List<Integer> begins = new ArrayList<>();
    for (Sentences.Sentence one : Sentences.of(masked, speech)) {
      int first = Sentences.firstSign(masked, one);
      if (first < one.end() && masked.charAt(first) == Bits.VALUE) {
        long before = masked.substring(0, first).chars().filter(c -> c == Bits.VALUE).count();
        begins.add(Math.toIntExact(before));
      }
    }
    return begins;
  }
}
