package org.stamkunde.manners.twin;

import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// Walks to the letter box himself.
public class OwnPostman {
  /// A letter that no permit stands behind.
  public void walk(String to) {
    SimpleMailMessage letter = new SimpleMailMessage();
    letter.setTo(to);
    letter.setText("Only today!");
    new JavaMailSenderImpl().send(letter);
  }
}
