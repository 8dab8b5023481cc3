package org.stamkunde.server.database;

/// How to reach a database. Its text tells no password.
public record Access(String url, String user, String password) {
  @Override
  public String toString() {
    return "Access[as " + user + "]";
  }
}
