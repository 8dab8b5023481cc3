package org.stamkunde.memory.facts;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.stamkunde.memory.Act;

/// Reads traits by the schema as it stands.
@Component
class SchemaReading implements FactReading {
  private static final Pattern CAPITAL = Pattern.compile("([a-z0-9])([A-Z])");
  private final FactKinds kinds;

  SchemaReading(FactKinds kinds) {
    this.kinds = kinds;
  }

  @Override
  public Optional<Trait> trait(String name, String value, Act.Told.Basis basis) {
    return kind(name).map(kind -> trait(kind, value, basis));
  }

  @Override
  public Optional<Trait> trait(String name, BigDecimal value, Act.Told.Basis basis) {
    return kind(name)
        .map(kind -> {
          String exact = Decimals.exact(value);
          return exact == null
              ? new Trait.Unfit("%s: this number is too long to be right.".formatted(name))
              : trait(kind, exact, basis);
        });
  }

  /// Programs write `shoeSize` or `shoe_size` for what the schema calls shoe-size.
  private Optional<FactKind> kind(String name) {
    return kinds
        .named(name)
        .or(() -> {
          String words = CAPITAL.matcher(name).replaceAll("$1-$2").replaceAll("[ _]", "-");
          return kinds.named(words.toLowerCase(Locale.ROOT));
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
