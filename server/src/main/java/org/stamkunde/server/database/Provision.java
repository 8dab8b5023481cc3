package org.stamkunde.server.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// The program's own role and database. The role is no superuser.
final class Provision {
  private static final String PROGRAM = "stamkunde";

  private Provision() {}

  static Access program(int port, Secrets secrets) {
    return new Access(url(port, PROGRAM), PROGRAM, secrets.program());
  }

  private static String url(int port, String name) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
  }

  static void asNeeded(int port, Secrets secrets, boolean fresh) {
    if (!fresh && reaches(program(port, secrets))) {
      return;
    }
    Access keeper = new Access(url(port, "postgres"), Cluster.KEEPER, secrets.keeper());
    try (Connection connection = Connections.open(keeper);
        Statement statement = connection.createStatement()) {
      String role = there(statement, "pg_roles where rolname") ? "alter" : "create";
      statement.execute(
          role
              + " role stamkunde login nosuperuser nocreatedb nocreaterole password '"
              + secrets.program()
              + "'");
      if (!there(statement, "pg_database where datname")) {
        statement.execute("create database stamkunde owner stamkunde");
        statement.execute("revoke all on database stamkunde from public");
      }
    } catch (SQLException e) {
      throw new IllegalStateException(
          "The embedded PostgreSQL could not be set up. Maybe the folder `secrets` of this home was "
              + "replaced.",
          e);
    }
  }

  private static boolean reaches(Access access) {
    try (Connection reached = Connections.open(access)) {
      return reached.isValid(10);
    } catch (SQLException e) {
      // 28P01: no such role or password; 3D000: no such database.
      if ("28P01".equals(e.getSQLState()) || "3D000".equals(e.getSQLState())) {
        return false;
      }
      throw new IllegalStateException("The embedded PostgreSQL does not answer.", e);
    }
  }

  private static boolean there(Statement statement, String where) throws SQLException {
    try (ResultSet found = statement.executeQuery("select 1 from " + where + " = 'stamkunde'")) {
      return found.next();
    }
  }
}
