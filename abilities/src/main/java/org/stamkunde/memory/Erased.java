package org.stamkunde.memory;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// The names that must not be remembered again. They are kept as hashes whose key lies in the home
/// and in no backup, so that nobody can tell from them who it was.
@Component
class Erased implements Marked {
  private final JdbcTemplate jdbc;
  private final HomeKey key;
  private final ReadWriteLock gate = new ReentrantReadWriteLock();
  private volatile @Nullable Set<String> hashes;

  Erased(JdbcTemplate jdbc, MemorySettings settings) {
    this.jdbc = jdbc;
    this.key = HomeKey.of(settings.home(), "forgetting");
  }

  @Override
  public String name() {
    return "forgetting";
  }

  @Override
  public byte @Nullable [] key() {
    return key.known();
  }

  @Override
  public String lost() {
    return "The key by which forgotten people are known is another: whoever was forgotten before it would be remembered again.";
  }

  /// Does what remembers something; names that are erased meanwhile wait for its end.
  <T> T remembering(Supplier<T> work) {
    gate.readLock().lock();
    try {
      return work.get();
    } finally {
      gate.readLock().unlock();
    }
  }

  boolean none() {
    return known().isEmpty();
  }

  boolean has(Identity name) {
    Set<String> all = known();
    return !all.isEmpty() && all.contains(hash(name));
  }

  /// From now on nothing is remembered under these names. Whatever was being remembered meanwhile
  /// has ended when this returns.
  void add(Collection<Identity> names, Instant at) {
    Set<String> fresh = new TreeSet<>();
    names.forEach(name -> fresh.add(hash(name)));
    for (String hash : fresh) {
      jdbc.update(
          "insert into memory_erased values (decode(?, 'hex'), ?) on conflict do nothing",
          hash,
          at.atOffset(ZoneOffset.UTC));
    }
    known().addAll(fresh);
    gate.writeLock().lock();
    gate.writeLock().unlock();
  }

  /// Reads anew what is erased: other rows may have come from a backup.
  void read() {
    Set<String> read = ConcurrentHashMap.newKeySet();
    read.addAll(jdbc.queryForList("select encode(name, 'hex') from memory_erased", String.class));
    hashes = read;
  }

  private Set<String> known() {
    Set<String> all = hashes;
    if (all == null) {
      synchronized (this) {
        if (hashes == null) {
          read();
        }
        all = hashes;
      }
    }
    return all == null ? Set.of() : all;
  }

  private String hash(Identity name) {
    return HexFormat.of().formatHex(key.hash(name.id()));
  }
}
