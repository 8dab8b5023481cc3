package org.stamkunde.manners.words.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stamkunde.frame.NavigationEntry;

/// The door to the page of words.
@Configuration(proxyBeanMethods = false)
class WordsDoors {
  @Bean
  NavigationEntry wordsDoor() {
    return NavigationEntry.of("manners", 40, "/words", "manners.words", "words").withKey("t");
  }
}
