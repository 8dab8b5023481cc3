package org.stamkunde.memory.federated;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/// Where a value lives that is not ours. No origin holds a secret: that lies in a file of its own.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Origin.Rest.class, name = "rest"),
  @JsonSubTypes.Type(value = Origin.Database.class, name = "database")
})
public sealed interface Origin {
  /// The name under which the customer is known there.
  enum By {
    CUSTOMER,
    EMAIL;

    /// The place for it in an address: `{customer}`.
    String slot() {
      return "{" + name().toLowerCase(Locale.ROOT) + "}";
    }
  }

  By by();

  String host();

  int port();

  /// For how long an answer is kept.
  int keepSeconds();

  /// An address that answers in JSON, in which `pointer` (RFC 6901) points at the value. The
  /// address holds `{customer}` or `{email}` once, in its path or its query.
  record Rest(String address, String pointer, int keepSeconds) implements Origin {
    private static final int HTTPS = 443;

    public Rest {
      keepSeconds = checked(keepSeconds);
      URI uri = uri(address);
      boolean plain =
          "https".equalsIgnoreCase(uri.getScheme())
              && uri.getHost() != null
              && uri.getRawUserInfo() == null
              && uri.getRawFragment() == null;
      if (!plain || slots(address) != 1) {
        throw new OriginMistake(
            "address",
            "The address must begin with https:// and hold {customer} or {email} once, in its path"
                + " or query: https://crm.example.com/customers/{customer}.");
      }
      if (!pointer.isEmpty() && !pointer.startsWith("/")) {
        throw new OriginMistake(
            "pointer", "The pointer says where the value stands in the answer: /customer/size.");
      }
    }

    private static int slots(String address) {
      int found = 0;
      for (By by : By.values()) {
        found += (address.length() - address.replace(by.slot(), "").length()) / by.slot().length();
      }
      return found;
    }

    @Override
    public By by() {
      return address.contains(By.EMAIL.slot()) ? By.EMAIL : By.CUSTOMER;
    }

    @Override
    public String host() {
      return uri(address).getHost();
    }

    @Override
    public int port() {
      int port = uri(address).getPort();
      return port < 0 ? HTTPS : port;
    }

    /// Path and query for this name.
    String target(String name) {
      String written = address.replace(by().slot(), Percent.encoded(name));
      URI uri = URI.create(written);
      String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
      return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    private static URI uri(String address) {
      try {
        String filled = address;
        for (By by : By.values()) {
          filled = filled.replace(by.slot(), "x");
        }
        URI uri = new URI(filled);
        boolean inPath = uri.getRawAuthority() != null && address.contains(uri.getRawAuthority());
        if (inPath) {
          return uri;
        }
      } catch (URISyntaxException e) {
        // told below
      }
      throw new OriginMistake(
          "address", "This is not an address. Write one as https://crm.example.com/{customer}.");
    }
  }

  /// A PostgreSQL database, and a select that gives one value for one name.
  record Database(
      String host, int port, String database, String user, String select, By by, int keepSeconds)
      implements Origin {
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252})");
    private static final Pattern NAME = Pattern.compile("[\\w.@-]{1,63}");
    private static final Pattern SELECT = Pattern.compile("(?is)\\s*select\\s[^;?]*\\?[^;?]*");
    private static final int LAST_PORT = 65_535;

    public Database {
      keepSeconds = checked(keepSeconds);
      if (!HOST.matcher(host).matches() || port < 1 || port > LAST_PORT) {
        throw new OriginMistake(
            "database", "A database is found at a host and a port: db.example.com:5432/crm.");
      }
      if (!NAME.matcher(database).matches() || !NAME.matcher(user).matches()) {
        throw new OriginMistake(
            "user", "The names of database and user are made of letters, numbers and . _ -");
      }
      if (!SELECT.matcher(select).matches()) {
        throw new OriginMistake(
            "select",
            "The select must be one statement that begins with select and holds one ? for the"
                + " customer: select size from customers where number = ?");
      }
    }
  }

  private static int checked(int keepSeconds) {
    long most = Duration.ofDays(7).toSeconds();
    if (keepSeconds < 0 || keepSeconds > most) {
      throw new OriginMistake("keep", "An answer is kept for 0 to %d seconds.".formatted(most));
    }
    return keepSeconds;
  }

  /// As it is stored.
  default String written() {
    return JsonMapper.shared().writerFor(Origin.class).writeValueAsString(this);
  }

  static Origin read(String json) {
    return JsonMapper.shared().readValue(json, Origin.class);
  }
}
