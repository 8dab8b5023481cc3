package org.stamkunde.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A happening on its way into memory: the key by which it is known again, the name under whose
/// record it is kept, the names that are told to be the same customer's, and an address that is a
/// further name only where nobody has it yet.
record Telling(
    Happening happening, UUID key, Identity main, List<Identity> also, @Nullable Identity address) {

  static Telling of(Happening happening, Keys keys) {
    UUID key = keys.words("happening", happening.source(), happening.messageId());
    if (happening.trust() == Trust.BROWSER) {
      return new Telling(happening, key, device(happening), List.of(), null);
    }
    if (happening.also().isEmpty()) {
      return new Telling(
          happening, key, happening.who(), List.of(), address(happening, happening.who()));
    }
    TreeSet<Identity> names = new TreeSet<>(Identities.STRONGEST);
    names.add(happening.who());
    names.addAll(happening.also());
    Identity main = names.removeFirst();
    return new Telling(happening, key, main, List.copyOf(names), address(happening, main));
  }

  private static @Nullable Identity address(Happening happening, Identity main) {
    return main.kind() == Identity.Kind.NUMBER
            && happening.act() instanceof Act.Described described
            && described.profile().email() instanceof String email
        ? Identity.email(email)
        : null;
  }

  /// Anybody can read a browser's key: whatever names it tells, only its device is believed.
  private static Identity device(Happening happening) {
    if (happening.who().kind() == Identity.Kind.DEVICE) {
      return happening.who();
    }
    return happening.also().stream()
        .filter(name -> name.kind() == Identity.Kind.DEVICE)
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "a happening told by a browser must name a device\nMaybe the trust is wrong."));
  }

  /// All names, the one that counts first.
  List<Identity> names() {
    if (also.isEmpty() && address == null) {
      return List.of(main);
    }
    List<Identity> names = new ArrayList<>();
    names.add(main);
    names.addAll(also);
    if (address != null) {
      names.add(address);
    }
    return names;
  }

  Act act() {
    return happening.trust() == Trust.BROWSER && happening.act() instanceof Act.Described described
        ? new Act.Claimed(described.profile())
        : happening.act();
  }
}
