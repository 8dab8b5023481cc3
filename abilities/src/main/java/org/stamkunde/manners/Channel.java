package org.stamkunde.manners;

import java.util.Locale;
import java.util.Optional;

/// A way on which words reach a customer.
public enum Channel {
  EMAIL,
  SMS,
  PUSH,
  PHONE,
  LETTER,
  CHAT,
  WEB;

  /// Their words, for whoever has to name one.
  public static final String WORDS = "email, sms, push, phone, letter, chat or web";

  /// The channel's word in commands, programs and events.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Channel> of(String word) {
    for (Channel channel : values()) {
      if (channel.word().equals(word)) {
        return Optional.of(channel);
      }
    }
    return Optional.empty();
  }
}
