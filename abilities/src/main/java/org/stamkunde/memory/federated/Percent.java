package org.stamkunde.memory.federated;

import java.nio.charset.StandardCharsets;
import org.stamkunde.memory.Refused;

/// Names of customers inside an address.
final class Percent {
  private static final String PLAIN = "-._~";
  private static final String HEX = "0123456789ABCDEF";

  private Percent() {}

  static String encoded(String name) {
    if (name.equals(".") || name.equals("..")) {
      throw new Refused("A name made of dots cannot stand in an address.");
    }
    StringBuilder text = new StringBuilder();
    for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
      char letter = (char) (one & 0xff);
      boolean plain =
          letter >= 'a' && letter <= 'z'
              || letter >= 'A' && letter <= 'Z'
              || letter >= '0' && letter <= '9'
              || PLAIN.indexOf(letter) >= 0;
      if (plain) {
        text.append(letter);
      } else {
        text.append('%').append(HEX.charAt(letter >> 4)).append(HEX.charAt(letter & 15));
      }
    }
    return text.toString();
  }
}
