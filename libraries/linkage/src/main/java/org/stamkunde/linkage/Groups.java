package org.stamkunde.linkage;

import java.util.Arrays;

/// The records that have a key in common, group after group.
final class Groups {
  private final int[] members;
  private final int[] starts;

  private Groups(int[] members, int[] starts) {
    this.members = members;
    this.starts = starts;
  }

  static Groups of(Key key, int records) {
    int slots = Integer.highestOneBit(Math.max(8, records)) * 4;
    long[] seen = new long[slots];
    int[] groupAt = new int[slots];
    Arrays.fill(groupAt, -1);
    int[] groupOf = new int[records];
    int[] starts = new int[records + 2];
    int groups = 0;
    for (int i = 0; i < records; i++) {
      long value = key.of(i);
      groupOf[i] = -1;
      if (value >= 0) {
        int slot = (int) (value * 0x9e3779b97f4a7c15L >>> 32) & slots - 1;
        while (groupAt[slot] >= 0 && seen[slot] != value) {
          slot = slot + 1 & slots - 1;
        }
        if (groupAt[slot] < 0) {
          groupAt[slot] = groups++;
          seen[slot] = value;
        }
        groupOf[i] = groupAt[slot];
        starts[groupOf[i] + 2]++;
      }
    }
    for (int g = 1; g <= groups + 1; g++) {
      starts[g] += starts[g - 1];
    }
    int[] members = new int[starts[groups + 1]];
    for (int i = 0; i < records; i++) {
      if (groupOf[i] >= 0) {
        members[starts[groupOf[i] + 1]++] = i;
      }
    }
    return new Groups(members, Arrays.copyOf(starts, groups + 1));
  }

  int count() {
    return starts.length - 1;
  }

  int start(int group) {
    return starts[group];
  }

  int size(int group) {
    return starts[group + 1] - starts[group];
  }

  int member(int at) {
    return members[at];
  }
}
