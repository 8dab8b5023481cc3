package org.stamkunde.memory.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Profile;
import tools.jackson.databind.JsonNode;

/// Who somebody is, in the traits of Segment's `identify`.
final class Traits {
  private static final Set<String> KNOWN =
      Set.of(
          "name",
          "firstName",
          "first_name",
          "lastName",
          "last_name",
          "company",
          "organisationNumber",
          "contact",
          "email",
          "phone",
          "address",
          "postcode",
          "city",
          "country",
          "id",
          "createdAt",
          "created_at");

  private Traits() {}

  static Profile profile(Fields traits) {
    Fields address = traits.node().path("address").isObject() ? traits.in("address") : null;
    return new Profile(
        name(traits),
        company(traits),
        traits.text("organisationNumber", Fields.LONGEST),
        traits.text("contact", Fields.LONGEST),
        email(traits),
        traits.text("phone", 50),
        address == null ? traits.text("address", Fields.LONGEST) : address.text("street", 500),
        address == null
            ? traits.text("postcode", 50)
            : address.first(50, "postalCode", "postal_code", "zip", "postcode"),
        address == null ? traits.text("city", 200) : address.text("city", 200),
        address == null ? traits.text("country", 100) : address.text("country", 100));
  }

  /// Where somebody is reached in person, alone; null where nothing says it.
  static @Nullable Profile reach(Profile profile) {
    return profile.email() == null && profile.phone() == null
        ? null
        : new Profile(
            null, null, null, null, profile.email(), profile.phone(), null, null, null, null);
  }

  static Profile withoutReach(Profile profile) {
    return new Profile(
        profile.name(),
        profile.company(),
        profile.organisationNumber(),
        profile.contact(),
        null,
        null,
        profile.address(),
        profile.postcode(),
        profile.city(),
        profile.country());
  }

  private static @Nullable String name(Fields traits) {
    String name = traits.text("name", Fields.LONGEST);
    if (name != null) {
      return name;
    }
    String first = traits.first(Fields.LONGEST, "firstName", "first_name");
    String last = traits.first(Fields.LONGEST, "lastName", "last_name");
    return first == null ? last : last == null ? first : first + " " + last;
  }

  private static @Nullable String company(Fields traits) {
    return traits.node().path("company").isObject()
        ? traits.in("company").text("name", Fields.LONGEST)
        : traits.text("company", Fields.LONGEST);
  }

  /// An e-mail address as far as anybody can tell without writing to it.
  static @Nullable String email(Fields traits) {
    String email = traits.text("email", 320);
    if (email == null) {
      return null;
    }
    int at = email.lastIndexOf('@');
    boolean whole = at > 0 && at < email.length() - 1 && email.indexOf('@') == at;
    if (!whole || email.chars().anyMatch(c -> c <= ' ' || c == 127 || c == '<' || c == '>')) {
      throw new NotUnderstood("%s.email must be one e-mail address.", traits.where());
    }
    return email;
  }

  /// The traits that have no place in a profile.
  static List<Map.Entry<String, JsonNode>> others(Fields traits) {
    List<Map.Entry<String, JsonNode>> others = new ArrayList<>();
    for (Map.Entry<String, JsonNode> trait : traits.node().properties()) {
      if (!KNOWN.contains(trait.getKey()) && !trait.getValue().isNull()) {
        others.add(trait);
      }
    }
    return others;
  }
}
