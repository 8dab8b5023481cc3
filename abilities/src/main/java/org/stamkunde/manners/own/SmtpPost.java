package org.stamkunde.manners.own;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/// Sends through the shop's own mail server. A password never travels in the clear, except to this
/// very machine.
@Component
class SmtpPost implements Post {
  private static final int TLS_FROM_THE_START = 465;
  private static final String PATIENCE_MILLIS = "10000";
  private final MailSettings settings;
  private final @Nullable JavaMailSenderImpl sender;

  SmtpPost(MailSettings settings) {
    this.settings = settings;
    this.sender = settings.host() == null ? null : sender(settings, settings.host());
  }

  private static JavaMailSenderImpl sender(MailSettings settings, String host) {
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.setHost(host);
    sender.setPort(settings.port());
    sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
    Properties properties = sender.getJavaMailProperties();
    properties.put("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
    properties.put("mail.smtp.timeout", PATIENCE_MILLIS);
    properties.put("mail.smtp.writetimeout", PATIENCE_MILLIS);
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    properties.put("mail.smtp.ssl.enable", settings.port() == TLS_FROM_THE_START);
    properties.put("mail.smtp.starttls.enable", "true");
    if (settings.user() != null && settings.passwordFile() != null) {
      sender.setUsername(settings.user());
      sender.setPassword(password(settings.passwordFile()));
      properties.put("mail.smtp.auth", "true");
      properties.put("mail.smtp.starttls.required", !here(host));
    }
    return sender;
  }

  private static String password(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("The password of the mail server cannot be read", e);
    }
  }

  private static boolean here(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (IOException unknown) {
      return false;
    }
  }

  @Override
  public boolean ready() {
    return sender != null;
  }

  @Override
  public void send(Letter letter) {
    if (sender == null) {
      throw new IllegalStateException(
          "a mail server must be named before letters are sent\nMaybe stamkunde.mail.host is missing.");
    }
    try {
      MimeMessage message = sender.createMimeMessage();
      MimeMessageHelper parts =
          new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
      parts.setFrom(String.valueOf(settings.from()));
      parts.setTo(letter.to());
      parts.setSubject(letter.subject());
      parts.setText(letter.text());
      message.setHeader("Auto-Submitted", "auto-replied");
      sender.send(message);
    } catch (MailException | MessagingException e) {
      throw new Undelivered(
          "The letter with a fresh link was not sent: " + e.getClass().getSimpleName(), e);
    }
  }
}
