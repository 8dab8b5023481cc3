package org.stamkunde.manners.tone;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import liqp.Template;
import liqp.TemplateContext;
import liqp.TemplateParser;
import liqp.blocks.Block;
import liqp.filters.Filter;
import liqp.nodes.LNode;
import liqp.parser.Flavor;
import liqp.parser.v4.NodeVisitor;
import liqp.tags.Tag;

/// Liquid as letters use it: strict, with the tags `phrase` and `otherwise`, and few filters. Tags
/// are read for their place and their heading; the words inside are rendered alone, so that they
/// see nothing but what their phrase declares.
final class Liquid {
  static final String PHRASE = "phrase";
  static final String OTHERWISE = "otherwise";

  /// Filters that change how a word is written, never what it says.
  static final List<String> FILTERS = List.of("capitalize", "downcase", "upcase");

  private static final TemplateParser WHOLE =
      builder().withBlock(new Mark.Phrase()).withTag(new Mark.Otherwise()).build();
  private static final TemplateParser WORDS =
      builder()
          .withFilter(new Written("capitalize", Bits::capital))
          .withFilter(new Written("downcase", text -> text.toLowerCase(Locale.ROOT)))
          .withFilter(new Written("upcase", text -> text.toUpperCase(Locale.ROOT)))
          .build();

  private Liquid() {}

  private static TemplateParser.Builder builder() {
    return new TemplateParser.Builder()
        .withFlavor(Flavor.LIQUID)
        .withErrorMode(TemplateParser.ErrorMode.STRICT)
        .withStrictVariables(true)
        .withLocale(Locale.ROOT);
  }

  /// A whole text, for its tree.
  static Template whole(String text) {
    return WHOLE.parse(text);
  }

  /// The words of one alternative.
  static Phrasing words(String text) {
    NodeVisitor nodes = new NodeVisitor(WORDS.insertions, WORDS.filters, WORDS.liquidStyleInclude);
    return new Phrasing(nodes.visit(WORDS.parse(text).getParseTree()), WORDS);
  }

  static boolean filter(String name) {
    return FILTERS.contains(name);
  }

  /// A filter of ours: Liquid's own follow the machine's language, and make `Rein-genser M` a
  /// `Rein-genser m`.
  private static final class Written extends Filter {
    private final UnaryOperator<String> way;

    Written(String name, UnaryOperator<String> way) {
      super(name);
      this.way = way;
    }

    @Override
    public Object apply(Object value, TemplateContext context, Object... params) {
      return way.apply(String.valueOf(value));
    }
  }

  /// Tags that only stand for a place.
  private static final class Mark {
    private Mark() {}

    private static final class Phrase extends Block {
      Phrase() {
        super(PHRASE);
      }

      @Override
      public Object render(TemplateContext context, LNode... nodes) {
        return "";
      }
    }

    private static final class Otherwise extends Tag {
      Otherwise() {
        super(OTHERWISE);
      }

      @Override
      public Object render(TemplateContext context, LNode... nodes) {
        return "";
      }
    }
  }
}
