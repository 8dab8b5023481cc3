package org.stamkunde.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// The names that must not be remembered again. They are kept as hashes whose key lies in the home
/// and in no backup, so that nobody can tell from them who it was.
@Component
class Erased implements Marked {
  private static final int KEY_BYTES = 32;
  private final JdbcTemplate jdbc;
  private final Path keyFile;
  private final ReadWriteLock gate = new ReentrantReadWriteLock();
  private volatile @Nullable Set<String> hashes;
  private volatile @Nullable Mac mac;

  Erased(JdbcTemplate jdbc, MemorySettings settings) {
    this.jdbc = jdbc;
    this.keyFile = settings.home().resolve("secrets").resolve("forgetting");
  }

  @Override
  public String name() {
    return "forgetting";
  }

  @Override
  public byte @Nullable [] key() {
    return Files.exists(keyFile) ? readKey() : null;
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
    try {
      // Made once with its key, and copied: that is much less work than to make it each time.
      Mac mac = (Mac) prototype().clone();
      return HexFormat.of().formatHex(mac.doFinal(name.id().getBytes(StandardCharsets.UTF_8)));
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(
          "an HMAC must be copied\nMaybe this Java has another maker of them.", e);
    }
  }

  private Mac prototype() {
    Mac known = mac;
    if (known == null) {
      synchronized (this) {
        known = mac;
        if (known == null) {
          known = made();
          mac = known;
        }
      }
    }
    return known;
  }

  private Mac made() {
    try {
      Mac made = Mac.getInstance("HmacSHA256");
      made.init(new SecretKeySpec(readKey(), "HmacSHA256"));
      return made;
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException(
          "HMAC of SHA-256 must be there\nMaybe this Java is cut down to less than the standard.",
          e);
    }
  }

  private byte[] readKey() {
    try {
      if (!Files.exists(keyFile)) {
        byte[] fresh = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        PrivateFiles.file(keyFile);
        Files.writeString(keyFile, HexFormat.of().formatHex(fresh) + "\n");
        return fresh;
      }
      List<String> lines = Files.readAllLines(keyFile);
      return HexFormat.of().parseHex(lines.getFirst().strip());
    } catch (IOException e) {
      throw new UncheckedIOException("The key of erased names cannot be read", e);
    }
  }
}
