package org.stamkunde.manners.tone.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stamkunde.frame.NavigationEntry;

/// The door to the letters.
@Configuration(proxyBeanMethods = false)
class LettersDoor {
  @Bean
  NavigationEntry lettersEntry() {
    return NavigationEntry.of("manners", 50, "/letters", "manners.tone.letters", "letter")
        .withKey("l");
  }
}
