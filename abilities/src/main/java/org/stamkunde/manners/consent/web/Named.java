package org.stamkunde.manners.consent.web;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.i18n.LocaleContextHolder;
import org.stamkunde.frame.Texts;
import org.stamkunde.manners.consent.Purpose;
import org.stamkunde.manners.consent.Purposes;
import org.stamkunde.memory.Stance;

/// Purposes and channels in the reader's language; the word itself where nobody gave it a title.
record Named(Texts texts, Map<String, String> purposes) {
  static Named of(Texts texts, Purposes purposes) {
    Map<String, String> titles = new TreeMap<>();
    for (Purpose one : purposes.all()) {
      titles.put(one.name(), one.title(LocaleContextHolder.getLocale()));
    }
    return new Named(texts, titles);
  }

  String purpose(String name) {
    return name.equals(Stance.ALL)
        ? texts.say("manners.consent.everything")
        : purposes.getOrDefault(name, name);
  }

  String channel(String channel) {
    return channel.equals(Stance.ALL)
        ? texts.say("manners.consent.any-channel")
        : texts.sayOr("manners.consent.channel." + channel, channel);
  }

  String both(String purpose, String channel) {
    return purpose(purpose) + ", " + channel(channel);
  }
}
