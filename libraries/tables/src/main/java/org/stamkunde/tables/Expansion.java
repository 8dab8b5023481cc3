package org.stamkunde.tables;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// The unpacked bytes of a file, with a limit to how much a packed file may grow.
final class Expansion extends FilterInputStream {
  static final long MOST = 20L << 30;
  static final long RATIO = 200;
  // Small files of equal lines pack very well and harm nobody.
  private static final long HARMLESS = 16L << 20;

  private final long packed;
  private long unpacked;

  Expansion(InputStream in, long packed) {
    super(in);
    this.packed = packed;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int n = super.read(bytes, from, length);
    count(Math.max(n, 0));
    return n;
  }

  private void count(int n) {
    unpacked += n;
    if (unpacked > MOST) {
      throw new FileFault(
          "The file unpacks to more than 20 GiB. Export a shorter period, or several of them.");
    }
    if (unpacked > HARMLESS && unpacked / RATIO > packed) {
      throw new FileFault(
          "The packed file grows to more than 200 times its size, which an export never does."
              + " Export it anew, or unpack it yourself and look at what is in it.");
    }
  }
}
