package org.stamkunde.manners.law;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stamkunde.manners.Channel;

/// How a register names somebody: a telephone number, an e-mail address, or for letters a person by
/// first and last name and postcode. Middle names and the way of writing do not count, so rather
/// one too many is left alone than one too few.
record Addressed(String kind, String value) {
  /// Whole numbers of the countries with registers, as memory writes them: to read those again
  /// would take longer than all else of a decision. One with its trunk zero left in is read.
  private static final Pattern WHOLE = Pattern.compile("\\+(?:4[4-79]|358)[1-9]\\d{5,11}");

  static Optional<Addressed> phone(@Nullable String written, String country) {
    if (written == null || written.isBlank()) {
      return Optional.empty();
    }
    if (WHOLE.matcher(written).matches()) {
      return Optional.of(new Addressed("phone", written));
    }
    PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    try {
      PhoneNumber number = numbers.parse(written, country.equals("UK") ? "GB" : country);
      return numbers.isPossibleNumber(number)
          ? Optional.of(new Addressed("phone", numbers.format(number, PhoneNumberFormat.E164)))
          : Optional.empty();
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }

  static Optional<Addressed> email(@Nullable String written) {
    return written == null || !written.strip().matches("[^\\s@]+@[^\\s@]+")
        ? Optional.empty()
        : Optional.of(new Addressed("email", written.strip().toLowerCase(Locale.ROOT)));
  }

  /// `Nordmann, Ola Petter` and `Ola Nordmann` of one postcode are one name.
  static Optional<Addressed> person(@Nullable String name, @Nullable String postcode) {
    if (name == null || postcode == null) {
      return Optional.empty();
    }
    int comma = name.indexOf(',');
    String ordered = comma < 0 ? name : name.substring(comma + 1) + " " + name.substring(0, comma);
    List<String> words =
        Stream.of(plain(ordered).split(" ")).filter(one -> !one.isEmpty()).toList();
    String code = plain(postcode).replace(" ", "");
    return words.size() < 2 || code.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Addressed("person", words.getFirst() + " " + words.getLast() + " " + code));
  }

  private static String plain(String written) {
    return Normalizer.normalize(written, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  /// The kind by which a channel reaches people; null for channels that no register knows.
  static @Nullable String kind(Channel channel) {
    return switch (channel) {
      case PHONE, SMS -> "phone";
      case EMAIL -> "email";
      case LETTER -> "person";
      case PUSH, CHAT, WEB -> null;
    };
  }
}
