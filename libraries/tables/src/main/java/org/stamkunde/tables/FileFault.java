package org.stamkunde.tables;

import org.jspecify.annotations.Nullable;

/// A fault of a whole file, in a sentence for the person who gave it: what, where, and what to do.
/// `line` is 0 where the fault has no place in the file.
public class FileFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final long line;
  private final @Nullable String column;

  public FileFault(String says) {
    this(says, 0, null);
  }

  public FileFault(String says, long line, @Nullable String column) {
    super(says);
    this.line = line;
    this.column = column;
  }

  public long line() {
    return line;
  }

  public @Nullable String column() {
    return column;
  }
}
