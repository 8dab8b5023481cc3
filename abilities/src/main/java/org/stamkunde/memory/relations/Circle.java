package org.stamkunde.memory.relations;

import java.util.List;

/// Everyone who belongs together, each once, in the order of their ids. `cut`: there were more than
/// are told.
public record Circle(List<Member> members, boolean cut) {
  public Circle {
    members = List.copyOf(members);
  }

  /// One of them, by memory's record and the id that people use.
  public record Member(long record, String customer) {}

  /// Whether anybody stands beside the first.
  public boolean several() {
    return members.size() > 1;
  }
}
