package org.stamkunde.manners.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.Registers;
import org.stamkunde.manners.Situation.Recipient;
import org.stamkunde.manners.Situation.Register;
import org.stamkunde.manners.Situation.Sale;
import org.stamkunde.manners.consent.AlikeGoods;
import org.stamkunde.memory.Remembered;

/// The particulars as purchases, the likeness of goods and the washings of the shop's lists tell
/// them.
@Component
class KnownParticulars implements Particulars {
  private final AlikeGoods goods;
  private final Registers registers;

  KnownParticulars(AlikeGoods goods, Registers registers) {
    this.goods = goods;
    this.registers = registers;
  }

  @Override
  public Sale sale(Remembered remembered, @Nullable String offer, String country) {
    return goods.sale(remembered, offer).sale();
  }

  @Override
  public Register register(
      Remembered remembered, String country, Recipient recipient, Channel channel, Instant at) {
    return registers.status(country, recipient, channel, remembered, at);
  }
}
