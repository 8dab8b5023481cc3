package org.stamkunde.memory;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Entries sorted into many files by a number, so that a file of any size is worked through in
/// pieces that memory holds. Entries keep their order within a bucket.
final class Buckets {
  private static final int BLOCK = 1 << 14;
  private static final int SLICE = 6_000_000;
  private final Path folder;
  private final Packing[] open;

  /// Receives whole entries, one after the other.
  interface Slice {
    void read(Unpacking entries);
  }

  Buckets(Path folder, int count) {
    this.folder = folder;
    try {
      PrivateFiles.folder(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    open = new Packing[count];
    for (int i = 0; i < count; i++) {
      open[i] = new Packing(BLOCK + 512);
    }
  }

  int count() {
    return open.length;
  }

  /// Where the next entry of this bucket goes; [#written] must follow.
  Packing entry(int bucket) {
    return open[bucket];
  }

  void written(int bucket) {
    if (open[bucket].size() >= BLOCK) {
      spill(bucket);
    }
  }

  private void spill(int bucket) {
    Packing block = open[bucket];
    try (DataOutputStream out =
        new DataOutputStream(
            Files.newOutputStream(
                file(bucket), StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
      byte[] whole = new byte[4 + block.size()];
      for (int i = 0; i < 4; i++) {
        whole[i] = (byte) (block.size() >>> (24 - 8 * i));
      }
      System.arraycopy(block.array(), 0, whole, 4, block.size());
      out.write(whole);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    block.clear();
  }

  private Path file(int bucket) {
    return folder.resolve(Integer.toString(bucket));
  }

  /// Reads a bucket in slices of whole entries and removes it. A bucket of the usual size is one
  /// slice.
  void drain(int bucket, Slice reader) {
    Packing slice = new Packing(SLICE / 4);
    try {
      if (Files.exists(file(bucket))) {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(file(bucket)), BLOCK);
            DataInputStream in = new DataInputStream(file)) {
          long left = Files.size(file(bucket));
          while (left > 0) {
            byte[] block = in.readNBytes(in.readInt());
            left -= 4 + block.length;
            if (slice.size() + block.length > SLICE) {
              hand(slice, reader);
            }
            slice.raw(block, 0, block.length);
          }
        }
        Files.delete(file(bucket));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    slice.raw(open[bucket].array(), 0, open[bucket].size());
    open[bucket].clear();
    hand(slice, reader);
  }

  private static void hand(Packing slice, Slice reader) {
    if (slice.size() > 0) {
      reader.read(new Unpacking(slice.array(), 0, slice.size()));
      slice.clear();
    }
  }
}
