package org.stamkunde.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// From where a request comes, to count tries by. What a header says of it is read only from
/// proxies that the shop named (`stamkunde.trusted-proxies`, addresses such as `10.0.0.7` or
/// networks such as `10.0.0.0/8`), and only from the header that these write
/// (`stamkunde.trusted-proxies-header`, `X-Forwarded-For` or `Forwarded` of RFC 7239): anybody else
/// can write what he likes into one.
@Component
public class CallersPlace {
  private static final String FORWARDED = "forwarded";

  /// Whoever has one address of the sixth version has a network of them.
  private static final int NETWORK_BYTES = 8;

  private final List<Network> trusted;
  private final String header;

  public CallersPlace(
      @Value("${stamkunde.trusted-proxies:}") List<String> trusted,
      @Value("${stamkunde.trusted-proxies-header:X-Forwarded-For}") String header) {
    this.trusted =
        trusted.stream().map(String::strip).filter(one -> !one.isEmpty()).map(Network::of).toList();
    this.header = header.strip().toLowerCase(Locale.ROOT);
    if (!this.header.equals(FORWARDED) && !this.header.equals("x-forwarded-for")) {
      throw new IllegalArgumentException(
          "trusted-proxies-header (%s) must be X-Forwarded-For or Forwarded\nMaybe it is misspelt."
              .formatted(header));
    }
  }

  /// The place: an address of the fourth version, or the network (/64) of one of the sixth.
  public String of(HttpServletRequest request) {
    return of(request.getRemoteAddr(), Collections.list(request.getHeaders(header)));
  }

  /// The last of those who passed the request on who is no proxy of ours; where that cannot be
  /// read, the proxy that told it.
  String of(String remote, List<String> headers) {
    Optional<InetAddress> caller = address(remote);
    if (caller.isEmpty()) {
      return remote;
    }
    InetAddress place = caller.get();
    List<String> passed = passed(headers);
    for (int at = passed.size() - 1; at >= 0 && isTrusted(place); at--) {
      Optional<InetAddress> before = address(passed.get(at));
      if (before.isEmpty()) {
        break;
      }
      place = before.get();
    }
    return written(place);
  }

  private boolean isTrusted(InetAddress address) {
    return trusted.stream().anyMatch(network -> network.holds(address));
  }

  private List<String> passed(List<String> headers) {
    List<String> passed = new ArrayList<>();
    for (String one : headers) {
      for (String element : one.split(",", -1)) {
        passed.add(header.equals(FORWARDED) ? forwardedFor(element) : element.strip());
      }
    }
    return passed;
  }

  /// What stands behind `for=` in one element of RFC 7239; nothing where it does not stand.
  private static String forwardedFor(String element) {
    for (String pair : element.split(";", -1)) {
      String[] parts = pair.strip().split("=", 2);
      if (parts.length == 2 && parts[0].strip().equalsIgnoreCase("for")) {
        return parts[1].strip().replace("\"", "");
      }
    }
    return "";
  }

  /// An address in numbers, with or without brackets, a port, or the name of an interface.
  private static Optional<InetAddress> address(String written) {
    String bare = written.strip();
    if (bare.startsWith("[") && bare.contains("]")) {
      bare = bare.substring(1, bare.indexOf(']'));
    } else if (bare.chars().filter(one -> one == ':').count() == 1) {
      bare = bare.substring(0, bare.indexOf(':'));
    }
    int zone = bare.indexOf('%');
    try {
      return Optional.of(InetAddress.ofLiteral(zone < 0 ? bare : bare.substring(0, zone)));
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }

  private static String written(InetAddress address) {
    return address instanceof Inet6Address
        ? HexFormat.of().formatHex(address.getAddress(), 0, NETWORK_BYTES) + "/64"
        : address.getHostAddress();
  }

  /// Addresses that begin with the same bits.
  private record Network(byte[] address, int bits) {
    static Network of(String written) {
      String[] parts = written.split("/", 2);
      InetAddress address = CallersPlace.address(parts[0]).orElseThrow(() -> wrong(written));
      int most = address.getAddress().length * Byte.SIZE;
      boolean whole = parts.length == 1;
      if (!whole && !parts[1].matches("\\d{1,3}")) {
        throw wrong(written);
      }
      int bits = whole ? most : Integer.parseInt(parts[1]);
      if (bits > most) {
        throw wrong(written);
      }
      return new Network(address.getAddress(), bits);
    }

    private static IllegalArgumentException wrong(String written) {
      return new IllegalArgumentException(
          """
          trusted-proxies (%s) must be addresses in numbers, or networks such as 10.0.0.0/8
          Maybe a host name stands there.\
          """
              .formatted(written));
    }

    boolean holds(InetAddress other) {
      byte[] bytes = other.getAddress();
      if (bytes.length != address.length) {
        return false;
      }
      int whole = bits / Byte.SIZE;
      int left = bits % Byte.SIZE;
      int mask = 0xFF << Byte.SIZE - left & 0xFF;
      return Arrays.equals(bytes, 0, whole, address, 0, whole)
          && (left == 0 || (bytes[whole] & mask) == (address[whole] & mask));
    }
  }
}
