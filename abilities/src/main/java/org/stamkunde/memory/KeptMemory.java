package org.stamkunde.memory;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/// Memory as the database keeps it.
@Service
class KeptMemory implements Memory {
  private static final int NEAR = 3;
  private final Committers committers;
  private final Biography biography;
  private final Readings readings;
  private final Aliases aliases;
  private final LookingUp lookingUp;

  KeptMemory(
      Committers committers,
      Biography biography,
      Readings readings,
      Aliases aliases,
      LookingUp lookingUp) {
    this.committers = committers;
    this.biography = biography;
    this.readings = readings;
    this.aliases = aliases;
    this.lookingUp = lookingUp;
  }

  @Override
  public List<Receipt> remember(List<Happening> happenings) {
    return happenings.isEmpty() ? List.of() : committers.remember(happenings);
  }

  @Override
  public Optional<Remembered> of(Identity identity) {
    return Look.once(new Asked(identity), () -> read(identity));
  }

  @Override
  public Optional<Remembered> whole(Identity identity) {
    Optional<Remembered> found = of(identity);
    found.ifPresent(lookingUp::about);
    return found;
  }

  /// Who is asked for within one look.
  private record Asked(Identity whom) {}

  private Optional<Remembered> read(Identity identity) {
    return readings
        .of(identity)
        .map(whole -> {
          Aliases.seen(identity, whole);
          Remembered remembered = whole.row().remembered();
          return remembered.anonymous() ? named(remembered, whole.names()) : remembered;
        });
  }

  /// Nobody known in lists; but whoever asks by a device or a card knows whom he means.
  private static Remembered named(Remembered remembered, List<Identity> names) {
    return names.stream()
        .findFirst()
        .filter(first -> first.kind() != Identity.Kind.ORDER)
        .map(first -> remembered.as(first.id()))
        .orElse(remembered);
  }

  @Override
  public List<Entry> timeline(Identity identity) {
    return aliases
        .customer(identity)
        .map(root -> Timeline.entries(biography.of(aliases.members(root))))
        .orElse(List.of());
  }

  @Override
  public List<Identity> identities(Identity identity) {
    return aliases.customer(identity).map(aliases::names).orElse(List.of());
  }

  @Override
  public void each(Consumer<Remembered> reader) {
    readings.each(true, reader);
  }

  @Override
  public void eachAnonymous(Consumer<Remembered> reader) {
    readings.each(false, reader);
  }

  @Override
  public List<String> near(String id) {
    return readings.near(id, NEAR);
  }
}
