package org.stamkunde.manners.tone;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is wrong with a template, and where: line and column count from 1. `what` is the end of a
/// text key, `about` what it speaks of, `instead` what to write in its place, if anything is near.
public record Mistake(
    int line, int column, String what, List<String> about, @Nullable String instead) {
  public Mistake {
    about = List.copyOf(about);
  }
}
