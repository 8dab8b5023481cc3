package org.stamkunde.manners.consent;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Stance;
import org.stamkunde.memory.TestDatabase;
import org.stamkunde.memory.TestMemory;

/// The room of consents on a test database, wired by hand, with a clock that stands still until it
/// is moved.
final class ConsentShop implements AutoCloseable {
  static final Instant NOW = Instant.parse("2026-05-14T09:00:00Z");
  final TestDatabase database = TestDatabase.open("memory", "manners");
  final TestMemory room;
  final Memory memory;
  final Purposes purposes;
  final Consents consents;
  final DoubleOptIn optIn;
  final ConsentImport imports;
  final ConsentExport export;
  final RejectedRows rejected;
  private Instant now = NOW;

  ConsentShop(Path home) {
    Clock clock =
        new Clock() {
          @Override
          public ZoneId getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(ZoneId zone) {
            return this;
          }

          @Override
          public Instant instant() {
            return now;
          }
        };
    room = new TestMemory(database, NOW, home);
    memory = room.memory;
    purposes = new Purposes(database.template(), room.wished(database), clock);
    consents = new Consents(memory, purposes, clock);
    optIn = new DoubleOptIn(database.template(), consents, purposes, clock);
    rejected = new RejectedRows(home.resolve("rejects"));
    imports = new ConsentImport(memory, purposes, room.shop, new ConsentPlace(clock, rejected));
    export = new ConsentExport(room.wished(database));
  }

  void later(Duration time) {
    now = now.plus(time);
  }

  Instant now() {
    return now;
  }

  static Consents.Word word(String customer) {
    return Consents.Word.of(Identity.parse(customer), "test");
  }

  Stance stance(String customer) {
    return memory.of(Identity.parse(customer)).map(Remembered::stance).orElse(Stance.NOTHING);
  }

  Stance.Word word(String customer, String purpose, String channel) {
    return stance(customer).word(purpose, channel, null, now);
  }

  @Override
  public void close() {
    room.close();
    database.close();
  }
}
