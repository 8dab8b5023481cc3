package org.stamkunde.memory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/// Whether the keys beside this database are its own. The database keeps a mark of each, a hash
/// that tells nothing of it; after a backup is brought back into another home, or the folder of
/// secrets is lost, the marks differ.
@Service
public class KeyMarks {
  private static final int BYTES = 16;
  private final JdbcTemplate jdbc;
  private final ObjectProvider<Marked> keys;

  KeyMarks(JdbcTemplate jdbc, ObjectProvider<Marked> keys) {
    this.jdbc = jdbc;
    this.keys = keys;
  }

  /// The keys that are others than the database's, or gone. A key that has no mark yet is marked.
  public List<Marked> lost() {
    Map<String, byte[]> marks = new HashMap<>();
    jdbc.query(
        "select name, mark from memory_key_mark",
        row -> {
          marks.put(row.getString(1), row.getBytes(2));
        });
    return keys.orderedStream()
        .filter(one -> differs(one, marks.get(one.name()), one.key()))
        .toList();
  }

  private boolean differs(Marked one, byte @Nullable [] mark, byte @Nullable [] key) {
    if (mark == null) {
      if (key != null) {
        keep(one.name(), mark(one.name(), key), "nothing");
      }
      return false;
    }
    return key == null || !Arrays.equals(mark, mark(one.name(), key));
  }

  /// Takes the keys that are there for the database's own from now on: the others are lost for
  /// good.
  public void accept() {
    for (Marked one : keys.orderedStream().toList()) {
      byte[] key = one.key();
      if (key == null) {
        jdbc.update("delete from memory_key_mark where name = ?", one.name());
      } else {
        keep(one.name(), mark(one.name(), key), "update set mark = excluded.mark, since = now()");
      }
    }
  }

  private void keep(String name, byte[] mark, String otherwise) {
    jdbc.update(
        "insert into memory_key_mark (name, mark) values (?, ?) on conflict (name) do " + otherwise,
        name,
        mark);
  }

  private static byte[] mark(String name, byte[] key) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(("mark of " + name).getBytes(StandardCharsets.UTF_8));
      return Arrays.copyOf(digest.digest(key), BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(
          "SHA-256 must be there\nMaybe this Java is cut down to less than the standard.", e);
    }
  }
}
