package org.stamkunde.server.users;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.stamkunde.frame.WrongInput;

/// Who may sign in, and with which password. Only slow hashes are kept.
@Component
public class Users implements UserDetailsService {
  /// The user of the first run.
  public static final String OWNER = "owner";

  /// About a quarter of a second on a machine of 2024: nothing to a person, much to a guesser.
  private static final int STRENGTH = 12;

  // Without letters that look alike.
  private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final SecureRandom RANDOM = new SecureRandom();

  private final JdbcClient database;
  private final ObjectProvider<SessionRegistry> sessions;
  private final PasswordEncoder encoder = new BCryptPasswordEncoder(STRENGTH);

  Users(JdbcClient database, ObjectProvider<SessionRegistry> sessions) {
    this.database = database;
    this.sessions = sessions;
  }

  /// What is told once, on the first run.
  public record FirstRun(String user, String password) {}

  public PasswordEncoder encoder() {
    return encoder;
  }

  /// Makes the owner's account where there is no account yet.
  public Optional<FirstRun> firstRun() {
    boolean there =
        database.sql("select exists (select 1 from server_user)").query(Boolean.class).single();
    return there ? Optional.empty() : Optional.of(new FirstRun(OWNER, reset(OWNER)));
  }

  /// Gives a user (a new one too) a fresh password and returns it; it is not kept anywhere.
  public String reset(String user) {
    String password = fresh();
    set(user, password);
    return password;
  }

  /// Gives a user a password of their own choice; the sessions of the old one end.
  public void set(String user, String password) {
    int bytes = password.getBytes(StandardCharsets.UTF_8).length;
    if (password.codePointCount(0, password.length()) < 10 || bytes > 72) {
      throw new WrongInput("A password has at least 10 characters, and at most 72 bytes.");
    }
    database
        .sql(
            """
            insert into server_user (name, password) values (?, ?)
            on conflict (name) do update set password = excluded.password, changed = now()
            """)
        .params(user, encoder.encode(password))
        .update();
    sessions.ifAvailable(open -> end(open, user));
  }

  /// Whoever came in with the old password has to come again.
  private static void end(SessionRegistry open, String user) {
    open.getAllPrincipals().stream()
        .filter(one -> one instanceof UserDetails known && known.getUsername().equals(user))
        .flatMap(one -> open.getAllSessions(one, false).stream())
        .forEach(SessionInformation::expireNow);
  }

  @Override
  public UserDetails loadUserByUsername(String name) {
    return database
        .sql("select password from server_user where name = ?")
        .param(name)
        .query(String.class)
        .optional()
        .map(hash -> User.withUsername(name).password(hash).roles("OWNER").build())
        .orElseThrow(() -> new UsernameNotFoundException("no such user"));
  }

  private static String fresh() {
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      if (i > 0 && i % 5 == 0) {
        password.append('-');
      }
      password.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return password.toString();
  }
}
