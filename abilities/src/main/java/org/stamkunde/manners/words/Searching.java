package org.stamkunde.manners.words;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Looks for the phrases of a list in one sentence.
final class Searching {
  private final RuleList list;
  private final Sentence sentence;
  private final List<Mark> marks = new ArrayList<>();

  /// How far each rule has marked already.
  private final Map<Rule, Integer> done = new IdentityHashMap<>();

  private Searching(RuleList list, Sentence sentence) {
    this.list = list;
    this.sentence = sentence;
  }

  static List<Mark> in(Sentence sentence, RuleList list) {
    Searching searching = new Searching(list, sentence);
    for (int at = 0; at < sentence.size(); at++) {
      if (sentence.at(at).soft()) {
        continue;
      }
      for (String key : sentence.keys(at)) {
        for (Rule rule : list.beginningWith(key)) {
          searching.look(rule, at);
        }
      }
      for (Rule rule : list.anywhere()) {
        searching.look(rule, at);
      }
    }
    return searching.marks;
  }

  private void look(Rule rule, int at) {
    if (done.getOrDefault(rule, 0) > at) {
      return;
    }
    int end = rule.phrase().match(sentence, at);
    if (end == Step.NOWHERE
        || (rule.sparesTitles() && titled(at, end))
        || rule.excused(sentence, at, end)) {
      return;
    }
    done.put(rule, end);
    marks.add(Mark.of(rule, sentence.at(at).start(), sentence.at(end - 1).end()));
  }

  private boolean titled(int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.at(i).counts() && !sentence.at(i).titled()) {
        return false;
      }
    }
    return true;
  }
}
