package org.stamkunde.frame;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stamkunde.numeric.Explanation;
import org.stamkunde.numeric.Explanation.Combination;
import org.stamkunde.numeric.Interval;

/// Makes an explanation readable in the reader's language.
///
/// The text key of a row is the explanation's `what`. How its number is written says the text
/// `<what>.unit`: money, share, count, days, or number (two decimals; also where there is none). A
/// source is a text key or plain words.
@Component("why")
class Why {
  private final Texts texts;
  private final Formats formats;

  Why(Texts texts, Formats formats) {
    this.texts = texts;
    this.formats = formats;
  }

  /// The tree to show, or null when the parts do not give the value: then no number is shown.
  public @Nullable Tree of(Explanation explanation) {
    if (!holds(explanation)) {
      return null;
    }
    return new Tree(row(explanation, ""), sum(explanation));
  }

  /// All numbers of a tree, down to its leaves, add up.
  private static boolean holds(Explanation explanation) {
    return explanation.addsUp() && explanation.parts().stream().allMatch(Why::holds);
  }

  private Row row(Explanation explanation, String sign) {
    List<Row> parts =
        java.util.stream.IntStream.range(0, explanation.parts().size())
            .mapToObj(i -> row(explanation.parts().get(i), sign(explanation.combination(), i)))
            .toList();
    return new Row(
        sign,
        what(explanation),
        written(explanation, explanation.value()),
        says(explanation),
        parts);
  }

  private static String sign(Combination combination, int at) {
    return switch (combination) {
      case GIVEN -> "·";
      case SUM -> at == 0 ? "" : "+";
      case PRODUCT -> at == 0 ? "" : "×";
    };
  }

  private String what(Explanation explanation) {
    Object[] arguments = explanation.arguments().stream().map(this::argument).toArray();
    return text(explanation.what(), explanation.what(), arguments);
  }

  private Object argument(Object argument) {
    return switch (argument) {
      case Number number when number.doubleValue() == Math.rint(number.doubleValue()) ->
          formats.number(number);
      case Number number -> formats.number(number, 2);
      case java.time.LocalDate day -> formats.day(day);
      case java.time.Instant at -> formats.day(at);
      default -> argument.toString();
    };
  }

  private @Nullable String says(Explanation explanation) {
    Interval interval = explanation.interval();
    String range =
        interval == null
            ? null
            : formats.percent(interval.probability()) + ": " + between(explanation, interval);
    String source =
        explanation.source() == null ? null : text(explanation.source(), explanation.source());
    String both =
        java.util.stream.Stream.of(range, source)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" · "));
    return both.isEmpty() ? null : both;
  }

  /// Money names its currency beside the value; the range can do without.
  private String between(Explanation explanation, Interval interval) {
    if (text(explanation.what() + ".unit", "number").equals("money")) {
      return formats.between(interval.low(), interval.high(), 0);
    }
    return written(explanation, interval.low())
        + text("frame.to", " – ")
        + written(explanation, interval.high());
  }

  private String written(Explanation explanation, double value) {
    return switch (text(explanation.what() + ".unit", "number")) {
      case "money" -> formats.roundMoney(value);
      case "cents" -> formats.money(value);
      case "share" -> share(value);
      case "count" -> formats.number(value);
      case "days" -> text("frame.days", "{0}", formats.number(value));
      default -> formats.number(value, 2);
    };
  }

  /// Nearly all is not all: 99.9%.
  private String share(double value) {
    return value >= .995 && value < 1
        ? formats.percent(Math.min(value, .999), 1)
        : formats.percent(value);
  }

  /// The parts as they are shown, and what they truly give.
  private @Nullable String sum(Explanation explanation) {
    if (explanation.combination() == Combination.GIVEN || explanation.parts().size() < 2) {
      return null;
    }
    String operator = explanation.combination() == Combination.SUM ? " + " : " × ";
    String left =
        explanation.parts().stream()
            .map(part -> written(part, part.value()))
            .collect(Collectors.joining(operator));
    return left + " = " + written(explanation, explanation.recomputed());
  }

  private String text(String key, String otherwise, Object... arguments) {
    return texts.sayOr(key, otherwise, arguments);
  }

  /// The whole tree, and its last line: what the first level comes to.
  record Tree(Row top, @Nullable String sum) {}

  record Row(String sign, String what, String value, @Nullable String says, List<Row> parts) {}
}
