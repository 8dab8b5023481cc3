package org.stamkunde.memory.facts;

import java.util.List;
import java.util.Locale;

/// What values a fact can have. Each type reads what people and programs write, and keeps it in one
/// way of writing.
public sealed interface FactType {
  /// The type's name in the schema.
  String word();

  /// What belongs to the type: the choices, the unit or the currency.
  List<String> detail();

  /// Reads a value that is neither blank nor long.
  Reading read(String text);

  /// Reads a value that was kept, which may have been of another type then.
  default Reading again(String kept) {
    return switch (this) {
      case Number number -> number.read(Decimals.unmistakable(kept));
      case Measure measure -> measure.read(Decimals.unmistakable(kept));
      case Money money -> money.read(Decimals.unmistakable(kept));
      default -> read(kept);
    };
  }

  /// Any words.
  record Text() implements FactType {
    @Override
    public String word() {
      return "text";
    }

    @Override
    public List<String> detail() {
      return List.of();
    }

    @Override
    public Reading read(String text) {
      return Reading.of(text);
    }
  }

  /// A number without a unit.
  record Number() implements FactType {
    @Override
    public String word() {
      return "number";
    }

    @Override
    public List<String> detail() {
      return List.of();
    }

    @Override
    public Reading read(String text) {
      return Decimals.read(text).reading();
    }
  }

  /// A day.
  record Date() implements FactType {
    @Override
    public String word() {
      return "date";
    }

    @Override
    public List<String> detail() {
      return List.of();
    }

    @Override
    public Reading read(String text) {
      return Days.read(text);
    }
  }

  /// One of a few words.
  record Choice(List<String> choices) implements FactType {
    static final int MOST = 200;

    public Choice {
      choices = choices.stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
      long different = choices.stream().map(one -> one.toLowerCase(Locale.ROOT)).distinct().count();
      if (choices.size() < 2 || choices.size() > MOST || different < choices.size()) {
        throw new FactMistake(
            "detail",
            "A choice needs 2 to %d different choices. Write them with commas: --choices small,large."
                .formatted(MOST));
      }
    }

    @Override
    public String word() {
      return "choice";
    }

    @Override
    public List<String> detail() {
      return choices;
    }

    /// `true` and `false` are what programs say for yes and no.
    @Override
    public Reading read(String text) {
      String meant =
          switch (text) {
            case "true" -> "yes";
            case "false" -> "no";
            default -> text;
          };
      return choices.stream()
          .filter(one -> one.equalsIgnoreCase(text) || one.equalsIgnoreCase(meant))
          .findFirst()
          .map(Reading::of)
          .orElseGet(() ->
              Reading.not(
                  "choice", "This is none of the choices: %s.", String.join(", ", choices)));
    }
  }

  /// A number in a unit; other units of the same sort are converted.
  record Measure(String unit) implements FactType {
    public Measure {
      unit = Units.known(unit);
    }

    @Override
    public String word() {
      return "measure";
    }

    @Override
    public List<String> detail() {
      return List.of(unit);
    }

    @Override
    public Reading read(String text) {
      return Units.read(text, unit);
    }
  }

  /// An amount in one currency.
  record Money(String currency) implements FactType {
    public Money {
      currency = Amounts.known(currency);
    }

    @Override
    public String word() {
      return "money";
    }

    @Override
    public List<String> detail() {
      return List.of(currency);
    }

    @Override
    public Reading read(String text) {
      return Amounts.read(text, currency);
    }
  }

  /// A country, or a place in one.
  record Place() implements FactType {
    @Override
    public String word() {
      return "place";
    }

    @Override
    public List<String> detail() {
      return List.of();
    }

    @Override
    public Reading read(String text) {
      return Places.read(text);
    }
  }

  /// The type of this name, with what belongs to it.
  static FactType of(String word, List<String> detail) {
    return switch (word) {
      case "text" -> new Text();
      case "number" -> new Number();
      case "date" -> new Date();
      case "choice" -> new Choice(detail);
      case "measure" -> new Measure(detail.isEmpty() ? "" : detail.getFirst());
      case "money" -> new Money(detail.isEmpty() ? "" : detail.getFirst());
      case "place" -> new Place();
      default ->
          throw new FactMistake(
              "type",
              "A fact's type is text, number, date, choice, measure, money or place, and not %s."
                  .formatted(word));
    };
  }
}
