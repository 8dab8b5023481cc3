package org.stamkunde.manners.words;

import java.util.Arrays;
import org.stamkunde.manners.Words.Place;

/// Where the lines of a text begin.
final class Lines {
  private final String text;
  private final int[] starts;

  Lines(String text) {
    this.text = text;
    int[] found = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count] = i + 1;
        count++;
      }
    }
    starts = Arrays.copyOf(found, count);
  }

  Place place(int start, int end) {
    int found = Arrays.binarySearch(starts, start);
    int line = found >= 0 ? found : -found - 2;
    return new Place(line + 1, text.codePointCount(starts[line], start) + 1, start, end);
  }
}
