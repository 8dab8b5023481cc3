package org.stamkunde.server.start;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationPropertiesBean;
import org.springframework.context.ApplicationContext;

/// The names of all that a person may set, as the rooms declare them.
final class KnownSettings {
  private static final Pattern CAPITAL = Pattern.compile("([A-Z])");

  /// Of the frame, which declares no group of its own.
  private static final List<String> OTHERS =
      List.of("stamkunde.trusted-proxies", "stamkunde.trusted-proxies-header");

  private KnownSettings() {}

  static SortedSet<String> of(ApplicationContext rooms) {
    SortedSet<String> names = new TreeSet<>(OTHERS);
    for (ConfigurationPropertiesBean group : ConfigurationPropertiesBean.getAll(rooms).values()) {
      String prefix = group.getAnnotation().prefix();
      Object read = group.getInstance();
      if (prefix.startsWith("stamkunde.") && read instanceof Record) {
        for (RecordComponent one : read.getClass().getRecordComponents()) {
          names.add(prefix + "." + written(one.getName()));
        }
      }
    }
    // Says where the home is, and so cannot lie in it.
    names.remove(House.HOME);
    return names;
  }

  private static String written(String name) {
    return CAPITAL.matcher(name).replaceAll("-$1").toLowerCase(Locale.ROOT);
  }
}
