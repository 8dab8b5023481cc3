package org.stamkunde.server.door;

/// Where words go: the answer to standard output, everything else to standard error.
public interface Speech {
  void answer(String line);

  void aside(String line);

  static Speech ofProcess() {
    return new Speech() {
      @Override
      public void answer(String line) {
        System.out.println(line);
        System.out.flush();
      }

      @Override
      public void aside(String line) {
        System.err.println(line);
        System.err.flush();
      }
    };
  }
}
