package org.stamkunde.customerbase;

import java.util.List;
import java.util.Optional;
import org.stamkunde.numeric.Explanation;

/// What customers are worth, for the rooms that decide what to say to them. All answers are as of
/// the shop's today.
public interface Values {
  /// The value of one customer, under any id by which the customer is known; empty for an id that
  /// nobody bears, and for a sale to nobody known. While everyone is learned anew, which takes some
  /// seconds where they are a million, it is what was learned before.
  Optional<CustomerValue> of(String customer);

  /// The identified customers for whom timing matters most now, highest [CustomerValue#atStake]
  /// first: worth much, probably still customers, and past their own rhythm. Those who have just
  /// bought are left in peace.
  List<CustomerValue> worthAWord(int most);

  /// What the customer's expected value is made of; its value equals the mean that [#of] tells.
  Optional<Explanation> why(String customer);
}
