package org.stamkunde.memory.federated;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Which addresses may be reached: those of the open internet, and those that the settings list.
/// Everything that leads into this machine, its network, or its provider's inside is shut, however
/// it is written.
final class Addresses {
  private static final int V4 = 4;
  private static final Pattern NUMERIC = Pattern.compile("[0-9A-Fa-f.:]+/\\d{1,3}");
  private static final List<Range> SHUT =
      ranges(
          "0.0.0.0/8",
          "10.0.0.0/8",
          "100.64.0.0/10",
          "127.0.0.0/8",
          "169.254.0.0/16",
          "172.16.0.0/12",
          "192.0.0.0/24",
          "192.0.2.0/24",
          "192.88.99.0/24",
          "192.168.0.0/16",
          "198.18.0.0/15",
          "198.51.100.0/24",
          "203.0.113.0/24",
          "224.0.0.0/3",
          "::/8",
          "64:ff9b::/32",
          "100::/64",
          "2001::/23",
          "2001:db8::/32",
          "2002::/16",
          "3fff::/20",
          "5f00::/16",
          "fc00::/7",
          "fe80::/9",
          "ff00::/8");

  /// The cloud providers' doors that stand outside of the shut ranges.
  private static final List<Range> METADATA = ranges("168.63.129.16/32");

  private final List<Range> listed;

  Addresses(List<String> listed) {
    this.listed = ranges(listed.toArray(String[]::new));
  }

  private record Range(byte[] start, int bits) {
    boolean holds(byte[] address) {
      if (address.length != start.length) {
        return false;
      }
      for (int i = 0; i < bits; i++) {
        int mask = 0x80 >> (i % 8);
        if ((address[i / 8] & mask) != (start[i / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }

  boolean open(InetAddress address) {
    byte[] bytes = unmapped(address.getAddress());
    if (in(listed, bytes)) {
      return true;
    }
    return !in(SHUT, bytes) && !in(METADATA, bytes);
  }

  /// Whether the settings name it: then it stands in the shop's own network.
  boolean listed(InetAddress address) {
    return in(listed, unmapped(address.getAddress()));
  }

  private static boolean in(List<Range> ranges, byte[] address) {
    return ranges.stream().anyMatch(range -> range.holds(address));
  }

  /// An IPv4 address in the clothes of an IPv6 one is still the IPv4 address.
  private static byte[] unmapped(byte[] address) {
    boolean mapped = address.length > V4;
    for (int i = 0; mapped && i < 12; i++) {
      mapped = address[i] == (byte) (i < 10 ? 0 : 0xff);
    }
    return mapped ? Arrays.copyOfRange(address, 12, 16) : address;
  }

  private static List<Range> ranges(String... written) {
    return Arrays.stream(written).map(Addresses::range).toList();
  }

  private static Range range(String written) {
    String whole =
        written.contains("/") ? written : written + (written.contains(":") ? "/128" : "/32");
    if (NUMERIC.matcher(whole).matches()) {
      try {
        int slash = whole.indexOf('/');
        byte[] start = InetAddress.getByName(whole.substring(0, slash)).getAddress();
        int bits = Integer.parseInt(whole.substring(slash + 1));
        if (bits <= start.length * 8) {
          return new Range(start, bits);
        }
      } catch (UnknownHostException e) {
        // told below
      }
    }
    throw new IllegalArgumentException(
        """
        range (%s) must be an address or a range of them such as 10.1.2.0/24
        Maybe stamkunde.memory.federated-allowed holds a name in place of a number.\
        """
            .formatted(written));
  }
}
