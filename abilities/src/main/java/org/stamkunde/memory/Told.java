package org.stamkunde.memory;

import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.orders.OrderLine;

/// What a row of an export tells of the customer, in the words of memory.
final class Told {
  /// What a consent column of an export is about.
  static final String PURPOSE = "marketing";

  static final String CHANNEL = "email";
  static final String WORDING = Act.Consented.AS_EXPORTED;

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
    return given ? yes(null) : new Act.Withdrew(PURPOSE, CHANNEL);
  }

  /// A yes of an export: a boolean, that proves nothing. `wording` is what the shop says that its
  /// customers read when they said so, null where it does not say.
  static Act yes(@Nullable String wording) {
    return wording == null
        ? new Act.Consented(PURPOSE, CHANNEL, WORDING)
        : new Act.Consented(
            PURPOSE, CHANNEL, wording, new Proof(null, 0, null, Proof.EXPORTED, null, null, null));
  }

  private static @Nullable String email(OrderLine row) {
    return row.email() != null ? row.email() : row.profile().email();
  }
}
