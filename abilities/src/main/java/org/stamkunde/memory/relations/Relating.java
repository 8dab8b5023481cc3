package org.stamkunde.memory.relations;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Act.Related.Relation;
import org.stamkunde.memory.Happening;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Receipt;
import org.stamkunde.memory.Refused;
import org.stamkunde.memory.Remembered;

/// Takes in that a customer belongs with another, or does no longer.
@Service
public class Relating {
  private static final int LONGEST = 200;
  private final Memory memory;
  private final Clock clock;

  Relating(Memory memory, Clock clock) {
    this.memory = memory;
    this.clock = clock;
  }

  /// From now on the customer stands in this relation. Throws [Refused] where that makes no sense.
  public Receipt relate(
      Remembered customer, Relation relation, String other, @Nullable String role) {
    String name = checked(customer, other);
    if (role != null && (relation != Relation.COMPANY || !Role.words().contains(role))) {
      throw new Refused(
          "In a company one has the role %s; a household and a referrer have none."
              .formatted(String.join(", ", Role.words())));
    }
    return tell(customer, new Act.Related(relation, name, role, false));
  }

  /// The relation holds no longer: in this role, or without one in all of them.
  public Receipt end(Remembered customer, Relation relation, String other, @Nullable String role) {
    String name = checked(customer, other);
    List<Act.Related> ended =
        customer.ties().stream()
            .filter(tie -> tie.relation() == relation && Names.of(tie.other()).equals(name))
            .filter(tie -> role == null || Objects.equals(tie.role(), role))
            .map(tie -> new Act.Related(relation, tie.other(), tie.role(), true))
            .toList();
    if (ended.isEmpty()) {
      throw new Refused("There is no such relation to end.");
    }
    Receipt last = null;
    for (Act.Related one : ended) {
      last = tell(customer, one);
    }
    return Objects.requireNonNull(last);
  }

  private String checked(Remembered customer, String other) {
    String name = Names.of(other);
    if (other.isBlank() || name.length() > LONGEST || other.chars().anyMatch(c -> c < ' ')) {
      throw new Refused("Say to whom, by a number or an address, in at most 200 letters.");
    }
    boolean self =
        memory
            .of(Identity.parse(name))
            .filter(found -> found.record() == customer.record())
            .isPresent();
    if (self) {
      throw new Refused("Nobody stands in a relation to themselves. Say to whom else.");
    }
    return name;
  }

  private Receipt tell(Remembered customer, Act.Related act) {
    return memory.remember(
        new Happening(
            Identity.parse(String.valueOf(customer.customer())),
            clock.instant(),
            "relate",
            UUID.randomUUID().toString(),
            act));
  }
}
