package org.stamkunde.market;

import java.util.Locale;

/// Who a customer is on paper: a person, or a company with somebody to talk to. Everything is
/// invented: mail addresses lie in domains that are kept free for examples, phone and organisation
/// numbers in series that nobody has. What is not known is empty.
public record Person(
    String number,
    String name,
    String company,
    String organisationNumber,
    String contact,
    String email,
    String phone,
    String address,
    String postcode,
    String city,
    String country,
    boolean acceptsMarketing) {

  private static final int FIRST_NUMBER = 20_001;
  private static final String[] MAIL = {
    "example.com", "example.org", "example.net", "post.example", "brev.example"
  };

  /// The customer with this place in the order of arrival (from 0).
  static Person of(long seed, int customer, boolean isCompany) {
    Chance chance = Chance.of(seed ^ 0x706572736F6EL, customer);
    Country country = Country.drawn(chance);
    String first = country.firstName(chance);
    String last = country.lastName(chance);
    String name = first + " " + last;
    String company = isCompany ? country.companyName(last, chance) : "";
    String[] town = country.town(chance);
    String email =
        isCompany
            ? "post@" + plain(company).replace('.', '-') + "-" + customer + ".example"
            : plain(name) + (customer % 89 + 10) + customer / 89 + "@" + chance.oneOf(MAIL);
    return new Person(
        Integer.toString(FIRST_NUMBER + customer),
        isCompany ? company : name,
        company,
        isCompany ? Fictitious.organisationNumber(country, customer) : "",
        isCompany ? name : "",
        chance.happens(.95) ? email : "",
        chance.happens(.7) ? Fictitious.phone(country, customer) : "",
        country.address(chance),
        town[0],
        town[1],
        country.label(),
        chance.happens(.55));
  }

  /// The name as mail addresses write it: lower case, letters from a to z, dots between.
  private static String plain(String name) {
    StringBuilder plain = new StringBuilder();
    for (char letter : name.toLowerCase(Locale.ROOT).toCharArray()) {
      switch (letter) {
        case ' ' -> plain.append('.');
        case 'ø', 'ö' -> plain.append('o');
        case 'æ' -> plain.append("ae");
        case 'å' -> plain.append("aa");
        default -> plain.append(letter >= 'a' && letter <= 'z' ? Character.toString(letter) : "");
      }
    }
    return plain.toString();
  }
}
