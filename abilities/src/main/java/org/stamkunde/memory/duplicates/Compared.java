package org.stamkunde.memory.duplicates;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stamkunde.linkage.Field;
import org.stamkunde.linkage.FieldKind;
import org.stamkunde.memory.Profile;

/// What of a customer is compared, field by field.
public enum Compared {
  GIVEN_NAME(FieldKind.GIVEN_NAME),
  SURNAME(FieldKind.SURNAME),
  COMPANY(FieldKind.ORGANISATION),
  ORGANISATION_NUMBER(FieldKind.IDENTIFIER),
  EMAIL(FieldKind.EMAIL),
  PHONE(FieldKind.PHONE),
  ADDRESS(FieldKind.ADDRESS),
  POSTCODE(FieldKind.POSTCODE),
  CITY(FieldKind.PLACE),
  COUNTRY(FieldKind.REGION);

  private static final List<Compared> WHERE = List.of(POSTCODE, CITY, COUNTRY);
  private final FieldKind kind;

  Compared(FieldKind kind) {
    this.kind = kind;
  }

  static List<Field> fields() {
    return Arrays.stream(values()).map(one -> new Field(one.word(), one.kind)).toList();
  }

  /// As in a key of a text, and in answers.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The value of a customer; null where it is not known.
  public @Nullable String of(Profile profile) {
    return switch (this) {
      case GIVEN_NAME -> name(profile).given();
      case SURNAME -> name(profile).surname();
      case COMPANY -> profile.company();
      case ORGANISATION_NUMBER -> profile.organisationNumber();
      case EMAIL -> profile.email();
      case PHONE -> profile.phone();
      case ADDRESS -> profile.address();
      case POSTCODE -> profile.postcode();
      case CITY -> profile.city();
      case COUNTRY -> profile.country();
    };
  }

  /// A company goes by its own name, and its person is the one to be reached there.
  private static PersonName name(Profile profile) {
    boolean company = profile.name() == null || profile.name().equalsIgnoreCase(profile.company());
    return PersonName.of(company ? profile.contact() : profile.name());
  }

  /// The values of a customer in order, or null where too little is known to be compared at all.
  static @Nullable String @Nullable [] values(Profile profile) {
    @Nullable String[] values =
        Arrays.stream(values()).map(one -> one.of(profile)).toArray(String[]::new);
    long telling =
        Arrays.stream(values())
            .filter(one -> !WHERE.contains(one))
            .map(one -> values[one.ordinal()])
            .filter(Objects::nonNull)
            .count();
    return telling < 2 ? null : values;
  }
}
