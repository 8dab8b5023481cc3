package org.stamkunde.memory;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Counts what staged lines would bring, and writes nothing.
final class Foreseeing implements Staging.Lines {
  private final Keeping keeping;
  private final Set<Long> customers = new HashSet<>();
  private int bucket = -1;
  private long counted;
  private long duplicates;

  Foreseeing(Keeping keeping) {
    this.keeping = keeping;
  }

  /// Numbers in place of records: the same name has the same.
  static List<Long> records(List<Identities.Names> names) {
    return names.stream()
        .map(name -> name.main().id().getBytes(StandardCharsets.UTF_8))
        .map(id -> UUID.nameUUIDFromBytes(id).getLeastSignificantBits())
        .toList();
  }

  @Override
  public void slice(int part, int ofBucket, List<StagedLine> lines) {
    if (bucket != ofBucket) {
      bucket = ofBucket;
      customers.clear();
    }
    for (StagedLine line : lines) {
      counted += line.identified() && customers.add(line.record()) ? 1 : 0;
    }
    duplicates += keeping.known(lines.stream().map(StagedLine::key).toList());
  }

  long customers() {
    return counted;
  }

  long duplicates() {
    return duplicates;
  }
}
