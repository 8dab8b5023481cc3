package org.stamkunde.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Profile;
import org.stamkunde.memory.Remembered;

/// A way to a customer: `to` is the address on it, null where none is known; `consent` whether one
/// was `given` for it, or somebody has to `check`.
public record Channel(String way, String consent, @Nullable String to) {

  /// The ways that could be taken, the best first: e-mail only where the customer agreed to it,
  /// then phone, then letter.
  static List<Channel> ways(Remembered remembered, Predicate<String> agreed) {
    Profile profile = remembered.profile();
    List<Channel> ways = new ArrayList<>();
    if (profile.email() != null && agreed.test("email")) {
      ways.add(new Channel("email", "given", profile.email()));
    }
    if (profile.phone() != null) {
      ways.add(new Channel("phone", consent(agreed, "phone"), profile.phone()));
    }
    ways.add(new Channel("letter", consent(agreed, "letter"), post(profile)));
    return ways;
  }

  private static String consent(Predicate<String> agreed, String way) {
    return agreed.test(way) ? "given" : "check";
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
