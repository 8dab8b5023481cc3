package org.stamkunde.memory;

import org.jspecify.annotations.Nullable;

/// Who a customer is: a person, or a company with the person we speak to there. What no source told
/// is null.
public record Profile(
    @Nullable String name,
    @Nullable String company,
    @Nullable String organisationNumber,
    @Nullable String contact,
    @Nullable String email,
    @Nullable String phone,
    @Nullable String address,
    @Nullable String postcode,
    @Nullable String city,
    @Nullable String country) {

  public static final Profile UNKNOWN =
      new Profile(null, null, null, null, null, null, null, null, null, null);

  /// What to call the customer in a list: the person's name, else the company's; null when neither
  /// is known.
  public @Nullable String shownName() {
    return name != null ? name : company != null ? company : contact;
  }
}
