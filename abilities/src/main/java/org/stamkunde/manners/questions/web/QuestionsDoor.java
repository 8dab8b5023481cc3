package org.stamkunde.manners.questions.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stamkunde.frame.NavigationEntry;

/// The door to the questions.
@Configuration(proxyBeanMethods = false)
class QuestionsDoor {
  @Bean
  NavigationEntry questionsEntry() {
    return NavigationEntry.of("manners", 60, "/questions", "manners.questions", "ask");
  }
}
