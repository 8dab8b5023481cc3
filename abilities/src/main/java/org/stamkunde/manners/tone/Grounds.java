package org.stamkunde.manners.tone;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.AsOf;

/// What a letter to one customer may stand on: for one purpose, at one moment, in one language, the
/// grounds that are given, and of the others why not. Everything that is said comes from here, and
/// it is said to this customer alone.
///
/// `buying` is the customer's purchases in numbers, null where none may be read; `grievance`: the
/// customer is not satisfied, and that is not settled.
public record Grounds(
    String customer,
    String purpose,
    Tongue tongue,
    AsOf asOf,
    Map<String, Ground> given,
    Map<String, Lack> lacks,
    @Nullable Buying buying,
    boolean grievance) {
  public Grounds {
    given = Map.copyOf(given);
    lacks = Map.copyOf(lacks);
  }

  /// Days with a purchase that was kept, days from the first to the last, and days since the last.
  public record Buying(int days, long span, long since) {}

  public @Nullable Ground given(String slot) {
    return given.get(slot);
  }

  /// Why nothing is said of this.
  public Lack lack(String slot) {
    return lacks.getOrDefault(slot, Lack.MISSING);
  }

  /// To whom, what for, in which language and when; an empty customer is nobody.
  record Addressed(String customer, String purpose, Tongue tongue, AsOf asOf) {}

  /// Nothing that could be said to anybody.
  static Grounds nothing(Tongue tongue) {
    AsOf never = new AsOf(LocalDate.EPOCH, Instant.EPOCH, ZoneOffset.UTC);
    return new Found().grounds(new Addressed("", "", tongue, never), null, false);
  }

  /// Grounds and lacks as they are found; a ground outweighs a lack of the same slot.
  static final class Found {
    private final Map<String, Ground> given = new TreeMap<>();
    private final Map<String, Lack> lacks = new TreeMap<>();

    void give(Ground ground) {
      given.put(ground.slot(), ground);
    }

    void lack(String slot, Lack lack) {
      lacks.putIfAbsent(slot, lack);
    }

    void lacks(Collection<String> slots, Lack lack) {
      slots.forEach(slot -> lack(slot, lack));
    }

    Grounds grounds(Addressed to, @Nullable Buying buying, boolean grievance) {
      return new Grounds(
          to.customer(), to.purpose(), to.tongue(), to.asOf(), given, lacks, buying, grievance);
    }
  }
}
