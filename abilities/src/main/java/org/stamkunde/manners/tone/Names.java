package org.stamkunde.manners.tone;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import liqp.org.antlr.v4.runtime.ParserRuleContext;
import liqp.org.antlr.v4.runtime.tree.ParseTree;
import liquid.parser.v4.LiquidParser;
import org.jspecify.annotations.Nullable;

/// Looks over the names, filters and tags that a text uses.
final class Names {
  private static final List<String> TAGS =
      List.of("phrase", "otherwise", "if", "unless", "case", "comment");
  private final Source source;
  private final Slots slots;
  private final List<Mistake> mistakes;

  Names(Source source, Slots slots, List<Mistake> mistakes) {
    this.source = source;
    this.slots = slots;
    this.mistakes = mistakes;
  }

  /// Outside phrases there are no names: whatever is said of the customer declares what it needs.
  void outside(ParseTree tree) {
    for (ParseTree atom : Tree.atoms(tree)) {
      if (Tree.phrase(atom) == null) {
        look(atom, null);
      }
    }
  }

  /// Inside an alternative there are the names that its heading declares.
  void inside(Tree.Part part, List<Need> needs) {
    Set<String> declared = needs.stream().map(Need::slot).collect(Collectors.toSet());
    part.words().forEach(atom -> look(atom, declared));
  }

  private void look(ParseTree node, @Nullable Set<String> declared) {
    switch (node) {
      case LiquidParser.Comment_tagContext comment -> {
        return;
      }
      case LiquidParser.TagContext tag -> tag(tag, declared);
      case LiquidParser.AssignmentContext assigned -> tag(assigned);
      case LiquidParser.FilterContext filter -> filter(filter);
      case LiquidParser.Lookup_id_indexesContext lookup -> name(lookup, declared);
      case LiquidParser.LookupContext lookup -> wrong(lookup, "lookup", null, lookup.getText());
      default -> {}
    }
    for (int at = 0; at < node.getChildCount(); at++) {
      look(node.getChild(at), declared);
    }
  }

  private void tag(LiquidParser.TagContext tag, @Nullable Set<String> declared) {
    if (tag.other_tag() != null) {
      wrong(tag, "nested", null);
    } else if (tag.simple_tag() != null) {
      wrong(tag, "stray", null);
    } else if (declared == null && tag.comment_tag() == null) {
      wrong(tag, "outside.tag", null);
    } else if (tag.if_tag() == null
        && tag.unless_tag() == null
        && tag.case_tag() == null
        && tag.comment_tag() == null) {
      tag((ParserRuleContext) tag);
    }
  }

  private void tag(ParserRuleContext tag) {
    String text = source.part(Tree.start(tag), Tree.end(tag));
    String word = text.replaceAll("(?s)^\\{%-?\\s*", "").replaceAll("(?s)[^\\p{L}_].*$", "");
    wrong(tag, "tag", Nearest.to(word.toLowerCase(Locale.ROOT), TAGS), word);
  }

  private void filter(LiquidParser.FilterContext filter) {
    String name = filter.Id().getText();
    if (!Liquid.filter(name)) {
      mistakes.add(
          source.mistake(
              filter.Id().getSymbol().getStartIndex(),
              "filter",
              Nearest.to(name, Liquid.FILTERS),
              name,
              String.join(", ", Liquid.FILTERS)));
    }
  }

  private void name(LiquidParser.Lookup_id_indexesContext lookup, @Nullable Set<String> declared) {
    String name = lookup.id().getText();
    if (slots.named(name).isEmpty()) {
      wrong(lookup, "unknown", Nearest.to(name, slots.names()), name);
    } else if (!lookup.index().isEmpty()) {
      wrong(lookup, "parts", name, lookup.getText());
    } else if (declared == null) {
      wrong(lookup, "outside.name", "{% phrase needs: " + name + " %}", name);
    } else if (!declared.contains(name)) {
      wrong(lookup, "undeclared", "needs: " + name, name);
    }
  }

  private void wrong(ParserRuleContext at, String what, @Nullable String instead, String... about) {
    mistakes.add(source.mistake(Tree.start(at), what, instead, about));
  }
}
