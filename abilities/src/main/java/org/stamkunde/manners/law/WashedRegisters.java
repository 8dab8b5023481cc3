package org.stamkunde.manners.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.Registers;
import org.stamkunde.manners.Situation;
import org.stamkunde.manners.Situation.Register;
import org.stamkunde.memory.Profile;
import org.stamkunde.memory.Remembered;

/// What the registers say of a customer: the newest answer that names him, else the newest that is
/// the whole register. That he may be contacted is known for as long as the washing counts; that he
/// may not, until a newer answer clears him.
@Component
class WashedRegisters implements Registers {
  private final CountryLaw law;
  private final WashingRows washings;
  private final ReservationKey key;

  WashedRegisters(CountryLaw law, WashingRows washings, ReservationKey key) {
    this.law = law;
    this.washings = washings;
    this.key = key;
  }

  @Override
  public Register status(
      String country,
      Situation.Recipient recipient,
      Channel channel,
      Remembered customer,
      Instant at) {
    Rulebook.Holding register = law.book(country).register(recipient, channel).orElse(null);
    if (register == null) {
      return Register.CLEAR;
    }
    Optional<Addressed> name = addressed(customer.profile(), channel, CountryLaw.code(country));
    if (name.isEmpty()) {
      return Register.UNWASHED;
    }
    long number = key.of(register.word(), name.get());
    LocalDate day = LocalDate.ofInstant(at, law.zone(country));
    for (WashingRows.Kept one : washings.of(register.word())) {
      if (!one.proof().begun(day) || one.mark() != key.mark()) {
        continue;
      }
      if (one.reserved(number)) {
        return Register.RESERVED;
      }
      if (one.proof().whole() || one.clear(number)) {
        return one.proof().counts(day) ? Register.CLEAR : Register.UNWASHED;
      }
    }
    return Register.UNWASHED;
  }

  /// By what a channel's register would name this customer.
  static Optional<Addressed> addressed(Profile profile, Channel channel, String country) {
    String kind = Addressed.kind(channel);
    if (kind == null) {
      return Optional.empty();
    }
    return switch (kind) {
      case "phone" -> Addressed.phone(profile.phone(), country);
      case "email" -> Addressed.email(profile.email());
      default ->
          Addressed.person(
              profile.name() != null ? profile.name() : profile.contact(), profile.postcode());
    };
  }
}
