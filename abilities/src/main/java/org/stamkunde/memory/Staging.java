package org.stamkunde.memory;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.stamkunde.memory.orders.OrderLine;

/// Brings the lines of a file from the order in which they stand there to the order in which they
/// are applied, in two passes over files in passing: first gathered by order, where equal lines of
/// one order get their ordinals, then by record, each part of the timeline by itself.
final class Staging {
  private static final int BATCH = 20_000;
  private static final int LINES_OF_A_BUCKET = 18_000;
  private static final int MOST_BUCKETS = 4_096;
  private static final int PARTS = 16;
  private static final int NAMES_KEPT = 100_000;

  private final Resolving resolving;
  private final Keys keys = new Keys();
  private final Buckets byOrder;
  private final Buckets byRecord;
  private final Packing payload = new Packing(1024);
  private final List<OrderLine> batch = new ArrayList<>(BATCH);
  private final Map<Identities.Names, Long> known =
      new LinkedHashMap<>(1024, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Identities.Names, Long> eldest) {
          return size() > NAMES_KEPT;
        }
      };
  private long lines;
  private long orders;

  /// Gives names their records.
  interface Resolving {
    List<Long> records(List<Identities.Names> names);
  }

  /// Receives the lines of one part of the timeline.
  interface Lines {
    void slice(int part, int bucket, List<StagedLine> lines);
  }

  Staging(Path folder, long rows, Resolving resolving) {
    this.resolving = resolving;
    int wanted = (int) Math.min(MOST_BUCKETS, rows / LINES_OF_A_BUCKET + 1);
    int count = (wanted + PARTS - 1) / PARTS * PARTS;
    byOrder = new Buckets(folder.resolve("orders"), count);
    byRecord = new Buckets(folder.resolve("records"), count);
  }

  long lines() {
    return lines;
  }

  /// Distinct order numbers of the file.
  long orders() {
    return orders;
  }

  void add(OrderLine row) {
    batch.add(row);
    if (batch.size() == BATCH) {
      flush();
    }
  }

  private void flush() {
    Set<Identities.Names> unknown = new HashSet<>();
    List<Identities.Names> ask = new ArrayList<>();
    Map<Identities.Names, Long> records = new HashMap<>();
    List<Identities.Names> each = batch.stream().map(Told::names).toList();
    for (Identities.Names names : each) {
      Long record = known.get(names);
      if (record != null) {
        records.put(names, record);
      } else if (unknown.add(names)) {
        ask.add(names);
      }
    }
    List<Long> answers = ask.isEmpty() ? List.of() : resolving.records(ask);
    for (int i = 0; i < ask.size(); i++) {
      records.put(ask.get(i), answers.get(i));
      known.put(ask.get(i), answers.get(i));
    }
    for (int i = 0; i < each.size(); i++) {
      Long record = records.get(each.get(i));
      stage(batch.get(i), record == null ? 0 : record);
    }
    batch.clear();
  }

  private void stage(OrderLine row, long record) {
    Line line = Lived.plain(row.line());
    long order = keys.order(row.order());
    int bucket = (int) Math.floorMod(order, (long) byOrder.count());
    payload.clear();
    StagedLine.pack(payload, row, line);
    Packing out = byOrder.entry(bucket);
    out.fixed(order);
    out.fixed(keys.values(line));
    out.fixed(record);
    out.natural(payload.size());
    out.raw(payload.array(), 0, payload.size());
    byOrder.written(bucket);
    lines++;
  }

  /// Everything was added: gives equal lines of an order their ordinals, gathers by record.
  void gather() {
    flush();
    for (int bucket = 0; bucket < byOrder.count(); bucket++) {
      Map<UUID, Integer> equal = new HashMap<>();
      Set<Long> numbers = new HashSet<>();
      byOrder.drain(
          bucket,
          in -> {
            while (in.more()) {
              gather(in, equal, numbers);
            }
          });
      orders += numbers.size();
    }
  }

  private void gather(Unpacking in, Map<UUID, Integer> equal, Set<Long> numbers) {
    long order = in.fixed();
    long values = in.fixed();
    long record = in.fixed();
    int length = (int) in.natural();
    numbers.add(order);
    int ordinal = equal.merge(new UUID(order, values), 1, Integer::sum) - 1;
    UUID key = Keys.line(order, values, ordinal);
    int bucket = bucketOf(record);
    Packing out = byRecord.entry(bucket);
    out.fixed(key.getMostSignificantBits());
    out.fixed(key.getLeastSignificantBits());
    out.fixed(record);
    in.copy(length, out);
    byRecord.written(bucket);
  }

  private int bucketOf(long record) {
    int groups = byRecord.count() / PARTS;
    int group = (int) Math.floorMod(record * 0x9E3779B97F4A7C15L >>> 32, (long) groups);
    return group * PARTS + EventRows.part(record);
  }

  /// Hands over all lines, the lines of one record together (in more than one slice only where they
  /// are very many).
  void each(Lines reader) {
    for (int bucket = 0; bucket < byRecord.count(); bucket++) {
      int at = bucket;
      byRecord.drain(
          bucket,
          in -> {
            List<StagedLine> slice = new ArrayList<>();
            while (in.more()) {
              UUID key = new UUID(in.fixed(), in.fixed());
              slice.add(StagedLine.unpack(key, in.fixed(), in));
            }
            reader.slice(at % PARTS, at, slice);
          });
    }
  }
}
