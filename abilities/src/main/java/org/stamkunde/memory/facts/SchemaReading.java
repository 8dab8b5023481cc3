package org.stamkunde.memory.facts;

import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stamkunde.memory.Act;

/// Reads traits by the schema as it stands.
@Component
class SchemaReading implements FactReading {
  private final FactKinds kinds;

  SchemaReading(FactKinds kinds) {
    this.kinds = kinds;
  }

  @Override
  public Optional<Trait> trait(String name, String value, Act.Told.Basis basis) {
    return kinds.named(name).map(kind -> trait(kind, value, basis));
  }

  @Override
  public Optional<Trait> trait(String name, BigDecimal value, Act.Told.Basis basis) {
    return kinds
        .named(name)
        .map(kind -> {
          String exact = Decimals.exact(value);
          return exact == null
              ? new Trait.Unfit("%s: this number is too long to be right.".formatted(name))
              : trait(kind, exact, basis);
        });
  }

  private static Trait trait(FactKind kind, String value, Act.Told.Basis basis) {
    return switch (Telling.read(kind, value)) {
      case Reading.Understood understood ->
          new Trait.Told(
              new Act.Told(kind.name(), understood.value(), basis, 1, kind.purpose(), null));
      case Reading.Misfit misfit -> new Trait.Unfit(kind.name() + ": " + misfit.says());
    };
  }
}
