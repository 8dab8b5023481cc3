package org.stamkunde.memory.federated;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/// One try to read a value: it ends when its time is over, whatever the other side does, because
/// then its sockets are closed under it.
final class Attempt {
  private final List<Closeable> open = new ArrayList<>();
  private final long endNanos;
  private boolean over;

  Attempt(long endNanos) {
    this.endNanos = endNanos;
  }

  /// What is left of the time, at least a millisecond.
  int leftMillis() throws Failed {
    long left = (endNanos - System.nanoTime()) / 1_000_000;
    if (left <= 0) {
      throw new Failed(Trouble.TOO_SLOW);
    }
    return (int) Math.max(1, left);
  }

  boolean late() {
    return System.nanoTime() >= endNanos;
  }

  synchronized void holds(Closeable part) throws IOException {
    if (over) {
      part.close();
      throw new IOException("over");
    }
    open.add(part);
  }

  Socket connected(Pinned pinned) throws IOException, Failed {
    Socket socket = new Socket();
    holds(socket);
    socket.connect(new InetSocketAddress(pinned.address(), pinned.port()), leftMillis());
    socket.setSoTimeout(leftMillis());
    return socket;
  }

  synchronized void end() {
    over = true;
    for (Closeable part : open) {
      try {
        part.close();
      } catch (IOException e) {
        // it is gone already, which is what was wanted
      }
    }
    open.clear();
  }
}
