package org.stamkunde.memory.duplicates;

import org.stamkunde.memory.Refused;

/// Two customers, by their ids, who may be one; `pair` is how the decision about them is asked for.
public record Duplicate(Pair pair, String one, String other, Suspicion why) {

  /// The two records that were compared.
  public record Pair(long one, long other) {
    /// Reads what [#text] wrote.
    public static Pair of(String text) {
      String[] parts = text.split("-", 2);
      try {
        return new Pair(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
      } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
        throw new Refused("There is no such pair. The page of duplicates lists them.", e);
      }
    }

    public String text() {
      return one + "-" + other;
    }
  }
}
