package org.stamkunde.manners.tone;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import liqp.exceptions.LiquidException;
import org.jspecify.annotations.Nullable;

/// Says in our words what Liquid could not read.
final class Slip {
  private static final Pattern TAG = Pattern.compile("Invalid Tag: '([^']*)'");

  /// Braces that are opened and not closed before the next are, or the text ends.
  private static final Pattern OPEN =
      Pattern.compile(
          "\\{\\{(?!(?:(?!\\{\\{|\\{%)[\\s\\S])*?}})|\\{%(?!(?:(?!\\{\\{|\\{%)[\\s\\S])*?%})");

  private static final List<String> TAGS =
      List.of("phrase", "endphrase", "otherwise", "if", "endif", "unless", "endunless", "comment");

  private Slip() {}

  static Mistake of(LiquidException e, Source source) {
    String says = String.valueOf(e.getMessage());
    int line = Math.max(1, e.line);
    int column = Math.max(0, e.charPositionInLine) + 1;
    Matcher tag = TAG.matcher(says);
    if (tag.find()) {
      String name = tag.group(1);
      return mistake(line, column, "tag", Nearest.to(name.toLowerCase(Locale.ROOT), TAGS), name);
    }
    if (says.contains("Missing End Tag")) {
      return mistake(line, column, "unclosed", "{% endphrase %}");
    }
    if (says.contains("else")) {
      return mistake(line, column, "else", "{% otherwise %}");
    }
    String text = source.text();
    Matcher open = OPEN.matcher(text);
    return open.find()
        ? source.mistake(text.codePointCount(0, open.start()), "open", null)
        : mistake(line, column, "syntax", null);
  }

  private static Mistake mistake(
      int line, int column, String what, @Nullable String instead, String... about) {
    return new Mistake(line, column, what, List.of(about), instead);
  }
}
