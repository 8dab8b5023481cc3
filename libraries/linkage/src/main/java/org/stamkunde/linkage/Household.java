package org.stamkunde.linkage;

import java.util.List;

/// Those who live together: a third kind of pair beside one customer and strangers. They share
/// surname, address and telephone without being the same; whatever else they have in common they
/// have by chance, as strangers do.
final class Household {
  private Household() {}

  /// Whether the fields can tell members of a household apart at all.
  static boolean possible(List<Field> fields) {
    return fields.stream().anyMatch(field -> field.kind() == FieldKind.GIVEN_NAME);
  }

  /// How often members share the value of such a field, beyond what strangers do.
  static double shares(FieldKind kind) {
    return switch (kind) {
      case SURNAME -> .75;
      case ADDRESS, NUMBER -> .9;
      case POSTCODE, PLACE, REGION -> .95;
      case PHONE -> .5;
      case EMAIL -> .2;
      case GIVEN_NAME, DATE, IDENTIFIER, ORGANISATION -> 0;
    };
  }
}
