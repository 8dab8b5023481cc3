package org.stamkunde.memory.ingest;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Identity;

/// Phone numbers in the one way of writing each (E.164).
final class Phones {
  /// Currencies that tell the shop's country.
  private static final Map<String, String> COUNTRIES =
      Map.of(
          "NOK", "NO", "DKK", "DK", "SEK", "SE", "GBP", "GB", "ISK", "IS", "CHF", "CH", "PLN", "PL",
          "CZK", "CZ", "USD", "US");

  private Phones() {}

  /// The number as a name: by its own country code, else as people of `country` dial it, else as
  /// those of the shop's country do. Nothing where it cannot be anybody's number.
  static Optional<Identity> identity(String told, @Nullable String country, String currency) {
    PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    boolean named = country != null && numbers.getSupportedRegions().contains(country);
    String region = named ? country : COUNTRIES.get(currency);
    try {
      PhoneNumber number = numbers.parse(told, region);
      return numbers.isValidNumber(number)
          ? Optional.of(
              new Identity(Identity.Kind.PHONE, numbers.format(number, PhoneNumberFormat.E164)))
          : Optional.empty();
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }
}
