package org.stamkunde.manners.ledger;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stamkunde.manners.Allowing;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.MessageClass;
import org.stamkunde.manners.Registers;
import org.stamkunde.manners.Situation.Recipient;
import org.stamkunde.manners.Situation.Register;
import org.stamkunde.manners.consent.AlikeGoods;
import org.stamkunde.manners.consent.Ground;
import org.stamkunde.memory.Remembered;

/// The grounds as purchases, the likeness of goods, the washings of the shop's lists and its
/// purposes tell them.
@Component
class KnownGrounds implements Grounds {
  private final AlikeGoods goods;
  private final Registers registers;
  private final Allowing purposes;

  KnownGrounds(AlikeGoods goods, Registers registers, Allowing purposes) {
    this.goods = goods;
    this.registers = registers;
    this.purposes = purposes;
  }

  @Override
  public Optional<MessageClass> allowed(String purpose) {
    return purposes.allowed(purpose);
  }

  @Override
  public Rests sale(Remembered remembered, @Nullable String offer, String country) {
    Ground ground = goods.ground(remembered, offer);
    return new Rests(ground.sale(), ground.at());
  }

  @Override
  public Register register(
      Remembered remembered, String country, Recipient recipient, Channel channel, Instant at) {
    return registers.status(country, recipient, channel, remembered, at);
  }
}
