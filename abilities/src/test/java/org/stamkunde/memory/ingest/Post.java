package org.stamkunde.memory.ingest;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.AsOf;
import org.stamkunde.memory.Shop;
import org.stamkunde.memory.Trust;
import org.stamkunde.memory.facts.FactReading;

/// Events on their way to a memory that only notes them.
final class Post {
  static final Instant NOW = Instant.parse("2026-01-10T12:00:00Z");
  static final Sender SHOP = new Sender("k1", Trust.SHOP);
  static final Sender BROWSER = new Sender("b1", Trust.BROWSER);
  final HeardMemory memory = new HeardMemory();
  final Arrivals arrivals = new Arrivals();
  final KnownFacts facts = new KnownFacts();
  String currency = "NOK";
  final Receiving receiving =
      new Receiving(
          memory,
          new Setting(memory, shop(), nothing(), nothing(), one(facts)),
          arrivals,
          Clock.fixed(NOW, ZoneOffset.UTC));

  Result one(Sender sender, String call, String json) {
    return receiving.one(sender, call, bytes(json));
  }

  Result track(String json) {
    return one(SHOP, "track", json);
  }

  List<Result> batch(String json) {
    return receiving.batch(SHOP, bytes(json));
  }

  Result cloud(String json) {
    return receiving.cloudEvent(SHOP, bytes(json));
  }

  /// Quotes written as ', which JSON does not know.
  static byte[] bytes(String json) {
    return json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
  }

  private Shop shop() {
    return new Shop() {
      @Override
      public String currency() {
        return currency;
      }

      @Override
      public ZoneId zone() {
        return ZoneOffset.UTC;
      }

      @Override
      public AsOf today() {
        throw new UnsupportedOperationException("not asked here");
      }
    };
  }

  private static <T> ObjectProvider<T> nothing() {
    return new ObjectProvider<>() {
      @Override
      public Stream<T> stream() {
        return Stream.empty();
      }
    };
  }

  private static <T> ObjectProvider<T> one(T bean) {
    return new ObjectProvider<>() {
      @Override
      public Stream<T> stream() {
        return Stream.of(bean);
      }
    };
  }

  /// A schema of one fact: a shoe size, which is a number.
  static final class KnownFacts implements FactReading {
    @Override
    public Optional<Trait> trait(String name, String value, Act.Told.Basis basis) {
      return name.equals("shoe")
          ? Optional.of(new Trait.Unfit("shoe: no number."))
          : Optional.empty();
    }

    @Override
    public Optional<Trait> trait(String name, BigDecimal value, Act.Told.Basis basis) {
      return name.equals("shoe")
          ? Optional.of(
              new Trait.Told(new Act.Told(name, value.toPlainString(), basis, 1, null, null)))
          : Optional.empty();
    }
  }
}
