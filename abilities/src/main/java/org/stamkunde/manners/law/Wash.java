package org.stamkunde.manners.law;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A washing as it is asked for: the file, the register's word, the day of its answer (null for
/// today), what the file lists, and whether it is only tried.
public record Wash(
    Path file, String register, @Nullable LocalDate day, Lists lists, boolean tried) {

  /// What a file without answers of its own lists.
  public enum Lists {
    /// All of those who may not be contacted: whoever is not among them may.
    RESERVED,
    /// Those who may be contacted: nothing is known of others.
    CLEAR
  }

  /// A washing that cannot be done: a sentence with what, where, and what to do.
  public static final class Refused extends RuntimeException {
    Refused(String message) {
      super(message);
    }
  }
}
