package org.stamkunde.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// What a running Java program holds on to, after a full collection that looking brings with it.
final class LiveHeap {
  private LiveHeap() {}

  static long bytes(long process) throws IOException, InterruptedException {
    Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    Process asking =
        new ProcessBuilder(jcmd.toString(), Long.toString(process), "GC.class_histogram")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<String> lines =
        new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    if (asking.waitFor() != 0 || lines.isEmpty()) {
      throw new IOException("jcmd does not answer for process " + process);
    }
    String[] total = lines.getLast().strip().split("\\s+");
    return Long.parseLong(total[2]);
  }
}
