package org.stamkunde.memory.ingest;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Forgets;
import org.stamkunde.memory.Happening;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Profile;

/// What arrived of late is kept for those who watch it arrive, and forgotten with the person.
@Component
class ForgettingArrivals implements Forgets {
  private final Arrivals arrivals;

  ForgettingArrivals(Arrivals arrivals) {
    this.arrivals = arrivals;
  }

  @Override
  public String room() {
    return "memory";
  }

  @Override
  public Set<String> tables() {
    return Set.of();
  }

  @Override
  public long forget(Person person) {
    long[] dropped = {0};
    arrivals.forget(arrival -> {
      boolean theirs =
          arrival.read().stream()
              .flatMap(ForgettingArrivals::names)
              .anyMatch(person.names()::contains);
      dropped[0] += theirs ? 1 : 0;
      return theirs;
    });
    return dropped[0];
  }

  private static Stream<Identity> names(Happening happening) {
    Stream<Identity> told = Stream.concat(Stream.of(happening.who()), happening.also().stream());
    Profile profile =
        switch (happening.act()) {
          case Act.Described described -> described.profile();
          case Act.Claimed claimed -> claimed.profile();
          default -> Profile.UNKNOWN;
        };
    return profile.email() instanceof String email
        ? Stream.concat(told, Stream.of(Identity.email(email)))
        : told;
  }
}
