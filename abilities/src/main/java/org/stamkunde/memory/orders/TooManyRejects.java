package org.stamkunde.memory.orders;

import java.util.Map;
import org.stamkunde.tables.FileFault;

/// More than a fifth of the rows cannot be taken: rather the file was misread, or is not what it
/// should be. `reasons` counts the rows by what is wrong with them, the most frequent first.
public final class TooManyRejects extends FileFault {
  private static final long serialVersionUID = 1;

  private final long rows;
  private final long rejected;
  private final transient Map<String, Long> reasons;

  TooManyRejects(String says, long rows, long rejected, Map<String, Long> reasons) {
    super(says);
    this.rows = rows;
    this.rejected = rejected;
    this.reasons = reasons;
  }

  public long rows() {
    return rows;
  }

  public long rejected() {
    return rejected;
  }

  public Map<String, Long> reasons() {
    return reasons;
  }
}
