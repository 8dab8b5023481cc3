package org.stamkunde.manners.law;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.MessageClass;
import org.stamkunde.manners.Situation;
import org.stamkunde.manners.Situation.Consent;
import org.stamkunde.manners.Situation.Recipient;
import org.stamkunde.manners.Situation.Register;
import org.stamkunde.manners.Situation.Sale;

/// When a rule fits: every word that it names must be so. An empty set asks nothing, as does null.
/// `under` fits a known age below it, `from` an age that is not known to be below.
record Fits(
    Set<Recipient> recipients,
    Set<Channel> channels,
    Set<MessageClass> classes,
    Set<Consent> consents,
    Set<Sale> sales,
    Set<Register> registers,
    @Nullable Boolean optOut,
    @Nullable Integer under,
    @Nullable Integer from,
    boolean outsideHours) {
  Fits {
    recipients = Set.copyOf(recipients);
    channels = Set.copyOf(channels);
    classes = Set.copyOf(classes);
    consents = Set.copyOf(consents);
    sales = Set.copyOf(sales);
    registers = Set.copyOf(registers);
  }

  boolean fits(Situation now, CallingHours hours) {
    return any(recipients, now.recipient())
        && any(channels, now.channel())
        && any(classes, now.kind())
        && any(consents, now.consent())
        && any(sales, now.sale())
        && any(registers, now.register())
        && (optOut == null || optOut == now.optOutOffered())
        && ofAge(now.age())
        && (!outsideHours || !hours.open(now.at()));
  }

  private static <T> boolean any(Set<T> asked, T is) {
    return asked.isEmpty() || asked.contains(is);
  }

  private boolean ofAge(@Nullable Integer age) {
    if (under != null) {
      return age != null && age < under;
    }
    return from == null || age == null || age >= from;
  }
}
