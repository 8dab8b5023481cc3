package org.stamkunde.memory;

import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.orders.OrderLine;

/// What a row of an export tells of the customer, in the words of memory.
final class Told {
  /// What a consent column of an export is about.
  static final String PURPOSE = "marketing";

  static final String CHANNEL = "email";
  static final String WORDING = "as the shop's export tells it";

  private Told() {}

  static boolean identified(OrderLine row) {
    return row.number() != null || email(row) != null;
  }

  /// The names of the customer; the order's own number for a sale to nobody known.
  static Identities.Names names(OrderLine row) {
    String told = email(row);
    Identity email = told == null ? null : Identity.email(told);
    if (row.number() != null) {
      return new Identities.Names(Identity.number(row.number()), email);
    }
    return new Identities.Names(email != null ? email : Identity.order(row.order()), null);
  }

  static Profile profile(OrderLine row) {
    Profile told = row.profile();
    if (told.email() != null || row.email() == null) {
      return told;
    }
    return new Profile(
        told.name(),
        told.company(),
        told.organisationNumber(),
        told.contact(),
        row.email(),
        told.phone(),
        told.address(),
        told.postcode(),
        told.city(),
        told.country());
  }

  static Act consent(boolean given) {
    return given
        ? new Act.Consented(PURPOSE, CHANNEL, WORDING)
        : new Act.Withdrew(PURPOSE, CHANNEL);
  }

  private static @Nullable String email(OrderLine row) {
    return row.email() != null ? row.email() : row.profile().email();
  }
}
