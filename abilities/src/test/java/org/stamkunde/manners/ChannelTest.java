package org.stamkunde.manners;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChannelTest {
  @Test
  void everyChannelIsNamedToWhoeverHasToNameOne() {
    assertThat(List.of(Channel.WORDS.split(", | or ")))
        .isEqualTo(List.of(Channel.values()).stream().map(Channel::word).toList());
  }
}
