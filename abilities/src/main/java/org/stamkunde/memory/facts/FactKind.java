package org.stamkunde.memory.facts;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.federated.Origin;

/// One entry of the schema: a fact that the shop wants to know. `purpose` is what it may be used
/// for (null: anything), `weakest` the weakest basis on which a word counts, `origin` the other
/// system in which the value lives (null: it lives here).
public record FactKind(
    String name,
    String title,
    FactType type,
    @Nullable String purpose,
    Freshness fresh,
    Act.Told.Basis weakest,
    @Nullable Origin origin) {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*");
  private static final int LONGEST = 60;
  private static final int LONGEST_TITLE = 120;

  public FactKind {
    title = title.strip();
    check("name", name);
    if (purpose != null) {
      check("purpose", purpose);
    }
    if (title.isEmpty() || title.length() > LONGEST_TITLE) {
      throw new FactMistake(
          "title",
          "A fact has a title of 1 to %d letters, in the shop's words: --title \"Shoe size\"."
              .formatted(LONGEST_TITLE));
    }
  }

  private static void check(String what, String name) {
    if (name.length() > LONGEST || !NAME.matcher(name).matches()) {
      throw new FactMistake(
          what,
          "A fact's %s is made of small letters a to z, numbers and hyphens, such as shoe-size."
              .formatted(what));
    }
  }

  /// A purpose that somebody wrote, if it can be one.
  static String purpose(String written) {
    check("purpose", written);
    return written;
  }

  /// Whether a word given for `given` may be read for `wanted`. What was given for nothing in
  /// particular is bound to the fact's own purpose.
  boolean serves(@Nullable String given, String wanted) {
    String bound = given == null ? purpose : given;
    return bound == null || bound.equals(wanted);
  }

  /// The same with another weakest basis.
  FactKind taking(Act.Told.Basis basis) {
    return new FactKind(name, title, type, purpose, fresh, basis, origin);
  }
}
