package org.stamkunde.manners.tone;

import java.util.ArrayList;
import java.util.List;
import liqp.org.antlr.v4.runtime.ParserRuleContext;
import liqp.org.antlr.v4.runtime.Token;
import liqp.org.antlr.v4.runtime.tree.ParseTree;
import liquid.parser.v4.LiquidParser;
import org.jspecify.annotations.Nullable;

/// Where things stand in the tree that Liquid makes of a text.
final class Tree {
  private Tree() {}

  /// One alternative of a phrase: the places of its heading, and of its words.
  record Part(int headingFrom, int headingTo, int from, int to, List<ParseTree> words) {}

  /// The parts of the text itself.
  static List<ParseTree> atoms(ParseTree tree) {
    List<ParseTree> atoms = new ArrayList<>();
    for (int at = 0; at < tree.getChildCount(); at++) {
      ParseTree child = tree.getChild(at);
      if (child instanceof LiquidParser.BlockContext) {
        atoms.addAll(atoms(child));
      } else if (child instanceof LiquidParser.AtomContext) {
        atoms.add(child);
      }
    }
    return atoms;
  }

  static LiquidParser.@Nullable Other_tagContext phrase(ParseTree atom) {
    return atom instanceof LiquidParser.Atom_tagContext tagged && tagged.tag() != null
        ? tagged.tag().other_tag()
        : null;
  }

  private static LiquidParser.@Nullable Simple_tagContext otherwise(ParseTree atom) {
    return atom instanceof LiquidParser.Atom_tagContext tagged && tagged.tag() != null
        ? tagged.tag().simple_tag()
        : null;
  }

  /// The alternatives of a phrase.
  static List<Part> parts(LiquidParser.Other_tagContext phrase) {
    List<Part> parts = new ArrayList<>();
    Token name = phrase.BlockId().getSymbol();
    Token opened = phrase.TagEnd(0).getSymbol();
    List<ParseTree> words = new ArrayList<>();
    for (LiquidParser.AtomContext atom : phrase.atom()) {
      LiquidParser.Simple_tagContext next = otherwise(atom);
      if (next == null) {
        words.add(atom);
        continue;
      }
      parts.add(part(name, opened, start(next), words));
      name = next.SimpleTagId().getSymbol();
      opened = next.TagEnd().getSymbol();
      words = new ArrayList<>();
    }
    int end = phrase.TagStart(phrase.TagStart().size() - 1).getSymbol().getStartIndex();
    parts.add(part(name, opened, end, words));
    return parts;
  }

  private static Part part(Token name, Token opened, int end, List<ParseTree> words) {
    return new Part(
        name.getStopIndex() + 1,
        opened.getStartIndex(),
        opened.getStopIndex() + 1,
        end,
        List.copyOf(words));
  }

  static int start(ParserRuleContext part) {
    return part.getStart().getStartIndex();
  }

  /// The place behind the last sign.
  static int end(ParserRuleContext part) {
    return part.getStop().getStopIndex() + 1;
  }
}
