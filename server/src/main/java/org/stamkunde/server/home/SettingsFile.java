package org.stamkunde.server.home;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stamkunde.frame.WrongInput;

/// What a person has set for the shop of a home (`settings.conf`): `NAME = VALUE` on a line of its
/// own, `#` before a remark, in UTF-8. What the environment and Java's properties say counts before
/// it.
public record SettingsFile(Path file, SortedMap<String, String> values) {
  /// The settings of this home, none where it has no such file.
  public static SettingsFile in(Home home) {
    Path file = home.settings();
    SortedMap<String, String> values = new TreeMap<>();
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      int sign = line.indexOf('=');
      String name = line.substring(0, Math.max(0, sign)).strip();
      if (name.isEmpty()) {
        throw wrong(file, i, "is no setting. Write NAME = VALUE, and # before a remark.");
      }
      if (!name.startsWith("stamkunde.")) {
        throw wrong(file, i, "sets %s. All settings begin with stamkunde.".formatted(name));
      }
      if (values.put(name, line.substring(sign + 1).strip()) != null) {
        throw wrong(file, i, "sets %s again. Leave one of the two.".formatted(name));
      }
    }
    return new SettingsFile(file, values);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (CharacterCodingException e) {
      throw new WrongInput(file + " is not written in UTF-8. Save it so.", e);
    } catch (IOException e) {
      throw new WrongInput(file + " cannot be read. Is it a file, and may you read it?", e);
    }
  }

  private static WrongInput wrong(Path file, int line, String says) {
    return new WrongInput("%s, line %d %s".formatted(file, line + 1, says));
  }

  /// Nobody is to believe that he has set what nobody reads.
  public void demand(Collection<String> known) {
    for (String name : values.keySet()) {
      if (!known.contains(name)) {
        throw new WrongInput(
            "%s sets %s, and there is no such setting. There are: %s."
                .formatted(file, name, String.join(", ", known)));
      }
    }
  }

  /// Sets this in a home where nobody has set anything yet.
  public static void begin(Home home, String remark, Map<String, String> values)
      throws IOException {
    if (Files.exists(home.settings())) {
      return;
    }
    StringBuilder text = new StringBuilder("# ").append(remark).append('\n');
    values.forEach((name, value) -> text.append(name).append(" = ").append(value).append('\n'));
    Home.Confidential.write(home.settings(), text.toString());
  }
}
