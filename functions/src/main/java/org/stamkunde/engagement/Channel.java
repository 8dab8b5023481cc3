package org.stamkunde.engagement;

import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Profile;
import org.stamkunde.memory.Remembered;

/// The way to a customer that memory allows: by e-mail only where a consent was given for it,
/// otherwise by phone or letter, after somebody has looked whether it is allowed (`check`). `to` is
/// the address on that way; null where none is known.
public record Channel(String way, String consent, @Nullable String to) {

  static Channel to(Remembered remembered) {
    Profile profile = remembered.profile();
    if (profile.email() != null && remembered.consents("email")) {
      return new Channel("email", "given", profile.email());
    }
    if (profile.phone() != null) {
      return new Channel(
          "phone", remembered.consents("phone") ? "given" : "check", profile.phone());
    }
    return new Channel("letter", remembered.consents("letter") ? "given" : "check", post(profile));
  }

  private static @Nullable String post(Profile profile) {
    if (profile.address() == null) {
      return null;
    }
    StringBuilder post = new StringBuilder(profile.address());
    String place = place(profile);
    if (!place.isEmpty()) {
      post.append(", ").append(place);
    }
    return profile.country() == null ? post.toString() : post + ", " + profile.country();
  }

  private static String place(Profile profile) {
    String postcode = profile.postcode() == null ? "" : profile.postcode();
    String city = profile.city() == null ? "" : profile.city();
    return (postcode + " " + city).strip();
  }
}
