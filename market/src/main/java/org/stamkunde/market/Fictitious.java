package org.stamkunde.market;

/// Numbers that look right and belong to nobody: phone numbers that no operator gives out, and
/// organisation numbers in series that no register uses.
final class Fictitious {
  /// Ranges of a thousand numbers each that the British regulator keeps free for drama.
  private static final String[] BRITISH = {
    "7700 900", "1632 960", "113 496 0", "114 496 0", "115 496 0", "116 496 0", "117 496 0",
    "118 496 0", "121 496 0", "131 496 0", "141 496 0", "151 496 0", "161 496 0", "191 498 0",
    "20 7946 0", "29 2018 0"
  };

  private static final int[] NORWEGIAN_WEIGHTS = {3, 2, 7, 6, 5, 4, 3, 2};
  private static final int[] DANISH_WEIGHTS = {2, 7, 6, 5, 4, 3, 2};

  private Fictitious() {}

  /// A phone number of its own for each customer; empty where a country's free ranges are used up.
  static String phone(Country country, int customer) {
    return switch (country) {
      // No subscriber's number begins with 1 in Norway and Denmark.
      case NO -> "+47 1" + grouped(customer);
      case DK -> "+45 1" + grouped(customer);
      case GB ->
          customer / 1000 < BRITISH.length
              ? "+44 " + BRITISH[customer / 1000] + padded(customer % 1000, 3)
              : "";
    };
  }

  private static String grouped(int customer) {
    // 7,368,787 is coprime to ten million: neighbours get numbers far apart, and none twice.
    long scattered = (customer * 7_368_787L + 4_100_000) % 10_000_000;
    String all = padded(scattered, 7);
    return all.charAt(0)
        + " "
        + all.substring(1, 3)
        + " "
        + all.substring(3, 5)
        + " "
        + all.substring(5);
  }

  private static String padded(long number, int digits) {
    String text = Long.toString(number);
    return "0".repeat(Math.max(0, digits - text.length())) + text;
  }

  static String organisationNumber(Country country, int customer) {
    return switch (country) {
      case NO -> withCheckDigit(310_00000L + customer % 500_000 * 10L, NORWEGIAN_WEIGHTS, 8);
      case DK -> withCheckDigit(990_0000L + customer % 90_000, DANISH_WEIGHTS, 7);
      case GB -> "99" + padded(customer % 1_000_000, 6);
    };
  }

  /// The first number from the given one on whose digits have a check digit (weights, modulus 11).
  private static String withCheckDigit(long from, int[] weights, int digits) {
    for (long number = from; ; number++) {
      String text = Long.toString(number);
      int sum = 0;
      for (int i = 0; i < digits; i++) {
        sum += weights[i] * (text.charAt(i) - '0');
      }
      int check = (11 - sum % 11) % 11;
      if (check < 10) {
        return text + check;
      }
    }
  }
}
