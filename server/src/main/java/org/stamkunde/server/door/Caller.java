package org.stamkunde.server.door;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.stamkunde.server.home.Note;

/// Gives a command to the program that runs on the home, and repeats what it says. It needs nothing
/// but the JDK, so that a command is as quick as a Java program can be.
public final class Caller {
  private Caller() {}

  /// The exit status; nothing when the program that left the note is gone.
  public static Optional<Integer> call(Note note, List<String> words, Path folder, Speech speech) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), note.port()), 2_000);
      DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
      DataInputStream in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
      out.writeInt(Frames.GREETING);
      Frames.write(out, note.token());
      out.flush();
      if (in.read() != Frames.WELCOME) {
        return Optional.empty();
      }
      Frames.write(out, folder.toString());
      out.writeInt(words.size());
      for (String word : words) {
        Frames.write(out, word);
      }
      out.flush();
      return Optional.of(listen(in, speech));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static int listen(DataInputStream in, Speech speech) {
    try {
      while (true) {
        switch (in.readByte()) {
          case Frames.ANSWER -> speech.answer(Frames.read(in));
          case Frames.ASIDE -> speech.aside(Frames.read(in));
          case Frames.END -> {
            return in.readInt();
          }
          default -> throw new IOException("unknown frame");
        }
      }
    } catch (IOException e) {
      speech.aside("The running program ended before it had answered. Give the command again.");
      return 1;
    }
  }
}
