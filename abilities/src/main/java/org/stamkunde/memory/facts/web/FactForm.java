package org.stamkunde.memory.facts.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.facts.FactKind;
import org.stamkunde.memory.facts.FactMistake;
import org.stamkunde.memory.facts.FactType;
import org.stamkunde.memory.facts.Freshness;
import org.stamkunde.memory.federated.Origin;
import org.stamkunde.memory.federated.OriginMistake;

/// The form of one entry of the schema, as it was filled in.
record FactForm(
    @Nullable String name,
    @Nullable String title,
    @Nullable String type,
    @Nullable String detail,
    @Nullable String purpose,
    @Nullable String halfLife,
    @Nullable String lasts,
    @Nullable String weakest,
    @Nullable String address,
    @Nullable String pointer,
    @Nullable String database,
    @Nullable String user,
    @Nullable String select,
    @Nullable String by,
    @Nullable String keep,
    @Nullable String secret) {
  private static final int KEEP = 300;
  private static final Pattern DATABASE = Pattern.compile("([^:/]+):(\\d{1,5})/([^/]+)");

  static FactForm empty() {
    return new FactForm(
        "", "", "text", "", "", "", "", "inferred", "", "", "", "", "", "customer", "300", "");
  }

  static FactForm of(FactKind kind) {
    Origin.Rest rest = kind.origin() instanceof Origin.Rest one ? one : null;
    Origin.Database rows = kind.origin() instanceof Origin.Database one ? one : null;
    return new FactForm(
        kind.name(),
        kind.title(),
        kind.type().word(),
        String.join(", ", kind.type().detail()),
        kind.purpose(),
        written(kind.fresh().halfLifeDays()),
        written(kind.fresh().lastsDays()),
        kind.weakest().name().toLowerCase(Locale.ROOT),
        rest == null ? "" : rest.address(),
        rest == null ? "" : rest.pointer(),
        rows == null ? "" : rows.host() + ":" + rows.port() + "/" + rows.database(),
        rows == null ? "" : rows.user(),
        rows == null ? "" : rows.select(),
        rows == null ? "customer" : rows.by().name().toLowerCase(Locale.ROOT),
        kind.origin() == null ? "300" : String.valueOf(kind.origin().keepSeconds()),
        "");
  }

  private static String written(@Nullable Integer days) {
    return days == null ? "" : days.toString();
  }

  /// Whether anything says that it lives elsewhere.
  public boolean elsewhere() {
    return filled(address) || filled(database);
  }

  FactKind kind() {
    String named = text(name);
    String words = text(title);
    return new FactKind(
        named,
        words.isEmpty() ? named : words,
        FactType.of(text(type), details()),
        filled(purpose) ? text(purpose) : null,
        new Freshness(days("halfLife", halfLife), days("lasts", lasts)),
        basis(),
        origin());
  }

  private Act.Told.Basis basis() {
    return switch (text(weakest)) {
      case "stated" -> Act.Told.Basis.STATED;
      case "observed" -> Act.Told.Basis.OBSERVED;
      default -> Act.Told.Basis.INFERRED;
    };
  }

  private List<String> details() {
    return Arrays.stream(text(detail).split(",")).map(String::strip).toList();
  }

  private @Nullable Origin origin() {
    if (filled(address)) {
      return new Origin.Rest(text(address), text(pointer), keepSeconds());
    }
    if (!filled(database)) {
      return null;
    }
    Matcher place = DATABASE.matcher(text(database));
    if (!place.matches()) {
      throw new OriginMistake("database", "A database is written as db.example.com:5432/crm.");
    }
    return new Origin.Database(
        place.group(1),
        Integer.parseInt(place.group(2)),
        place.group(3),
        text(user),
        text(select),
        text(by).equals("email") ? Origin.By.EMAIL : Origin.By.CUSTOMER,
        keepSeconds());
  }

  private int keepSeconds() {
    Integer seconds = days("keep", keep);
    return seconds == null ? KEEP : seconds;
  }

  private static @Nullable Integer days(String part, @Nullable String written) {
    if (!filled(written)) {
      return null;
    }
    String digits = text(written);
    if (!digits.matches("\\d{1,9}")) {
      throw new FactMistake(part, "This is a whole number.");
    }
    return Integer.valueOf(digits);
  }

  @Nullable String newSecret() {
    return filled(secret) ? text(secret) : null;
  }

  private static boolean filled(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
