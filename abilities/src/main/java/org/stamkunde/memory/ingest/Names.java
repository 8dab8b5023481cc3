package org.stamkunde.memory.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Identity;

/// Under which names an event speaks of a customer, the strongest first.
record Names(List<Identity> all) {
  Names {
    all = List.copyOf(all);
  }

  Identity strongest() {
    return all.getFirst();
  }

  List<Identity> others() {
    return all.subList(1, all.size());
  }

  /// A browser can name nobody but its own device, and whom the shop signed for. `proven` is that
  /// customer number, null where there is none.
  static Names of(
      Sender sender, Setting setting, Fields event, Fields traits, @Nullable String proven) {
    String user = event.id("userId");
    String device = event.id("anonymousId");
    if (!sender.believed()) {
      if (device == null) {
        throw new NotUnderstood("anonymousId is missing: with a browser key every event needs it.");
      }
      Identity browser = new Identity(Identity.Kind.DEVICE, device);
      if (proven == null) {
        return new Names(List.of(browser));
      }
      if (user != null && !user.equals(proven)) {
        throw new NotUnderstood("userId is not the customer whom the token proves.");
      }
      return new Names(List.of(number(proven, "The customer of the token"), browser));
    }
    List<Identity> names = new ArrayList<>(4);
    if (user != null) {
      names.add(number(user, "userId"));
    }
    String email = Traits.email(traits);
    if (email != null) {
      names.add(Identity.email(email));
    }
    String phone = traits.text("phone", 50);
    if (phone != null) {
      setting.phone(phone, traits).ifPresent(names::add);
    }
    if (device != null) {
      names.add(new Identity(Identity.Kind.DEVICE, device));
    }
    if (names.isEmpty()) {
      throw new NotUnderstood("Nobody is named: userId, anonymousId or traits.email is needed.");
    }
    return new Names(names);
  }

  /// A customer number; it must not look like another kind of name, or nobody could ask for it.
  static Identity number(String told, String where) {
    Identity parsed = Identity.parse(told);
    if (parsed.kind() != Identity.Kind.NUMBER) {
      throw new NotUnderstood(
          "%s must be a customer number, and not begin with \"%s:\".", where, parsed.kind().word());
    }
    return parsed;
  }
}
