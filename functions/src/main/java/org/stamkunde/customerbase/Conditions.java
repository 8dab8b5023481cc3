package org.stamkunde.customerbase;

import org.jspecify.annotations.Nullable;
import org.stamkunde.lifetime.Rfm;

/// Which customers a reader wants to see; null sets no condition. `repeat`: only those who bought
/// more than once (true), or once (false). `above`: an expected value of at least so much.
public record Conditions(
    String words,
    @Nullable Standing standing,
    @Nullable String country,
    @Nullable Boolean repeat,
    Rfm.@Nullable Group group,
    @Nullable Double above) {

  public static final Conditions NONE = new Conditions("", null, null, null, null, null);

  public boolean none() {
    return equals(NONE);
  }
}
