package org.stamkunde.tables;

/// Said in the middle of a file that was taken for UTF-8 and is not: [TextFile#decidedOverAll()]
/// gives the file to begin anew with.
public final class OtherEncoding extends RuntimeException {
  private static final long serialVersionUID = 1;

  OtherEncoding() {
    super("the file is not valid UTF-8", null, false, false);
  }
}
