package org.stamkunde.server.door;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// Lets commands into a running program: on this machine alone, on a port of its own that no
/// browser can speak to, and only with the word that stands in `server.json`.
public final class CommandDoor implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 5_000;
  private final ServerSocket socket;
  private final String token;
  private final Inside inside;

  /// Who does what is asked.
  public interface Inside {
    int answer(List<String> words, Path folder, Speech speech);
  }

  private CommandDoor(ServerSocket socket, String token, Inside inside) {
    this.socket = socket;
    this.token = token;
    this.inside = inside;
  }

  public static CommandDoor open(Inside inside) {
    try {
      ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
      byte[] secret = new byte[32];
      new SecureRandom().nextBytes(secret);
      CommandDoor door = new CommandDoor(socket, HexFormat.of().formatHex(secret), inside);
      Thread.ofPlatform().daemon().name("command-door").start(door::accept);
      return door;
    } catch (IOException e) {
      throw new UncheckedIOException("No port for commands", e);
    }
  }

  public int port() {
    return socket.getLocalPort();
  }

  public String token() {
    return token;
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket caller = socket.accept();
        Thread.ofVirtual().name("command").start(() -> serve(caller));
      } catch (IOException e) {
        // Closed, or a caller that was gone before it was let in.
      }
    }
  }

  private void serve(Socket caller) {
    try (caller) {
      caller.setSoTimeout(PATIENCE_MILLIS);
      DataInputStream in = new DataInputStream(new BufferedInputStream(caller.getInputStream()));
      DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(caller.getOutputStream()));
      if (in.readInt() != Frames.GREETING || !knows(Frames.read(in, 200))) {
        return;
      }
      out.write(Frames.WELCOME);
      out.flush();
      Path folder = Path.of(Frames.read(in, 100_000));
      int count = in.readInt();
      List<String> words = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        words.add(Frames.read(in));
      }
      int status = inside.answer(words, folder, speech(out));
      out.writeByte(Frames.END);
      out.writeInt(status);
      out.flush();
    } catch (IOException e) {
      // The caller went away; what was asked is done or undone as a whole.
    }
  }

  private boolean knows(String said) {
    return MessageDigest.isEqual(
        said.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }

  /// Goes on when the caller is gone: an import that began is finished.
  private static Speech speech(DataOutputStream out) {
    return new Speech() {
      @Override
      public void answer(String line) {
        say(Frames.ANSWER, line);
      }

      @Override
      public void aside(String line) {
        say(Frames.ASIDE, line);
      }

      private synchronized void say(byte kind, String line) {
        try {
          out.writeByte(kind);
          Frames.write(out, line);
          out.flush();
        } catch (IOException e) {
          // Nobody listens any more.
        }
      }
    };
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
