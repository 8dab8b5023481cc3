package org.stamkunde.manners.law;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A washing as it is asked for: the file, the register's word, the day of its answer (null for
/// today), what the file lists, whether it is only tried, and the file of those who were sent in to
/// the register (null where none is at hand).
public record Wash(
    Path file,
    String register,
    @Nullable LocalDate day,
    Lists lists,
    boolean tried,
    @Nullable Path submitted) {

  public Wash(Path file, String register, @Nullable LocalDate day, Lists lists, boolean tried) {
    this(file, register, day, lists, tried, null);
  }

  /// What a file without answers of its own lists.
  public enum Lists {
    /// The whole register, all of those who may not be contacted: whoever is not among them may.
    RESERVED,
    /// Those of the ones sent in who may not be contacted: whoever was sent in and is not among
    /// them may; nothing is known of others.
    HITS,
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
