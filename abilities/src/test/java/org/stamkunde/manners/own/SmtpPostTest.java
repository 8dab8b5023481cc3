package org.stamkunde.manners.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.TestPermits;

class SmtpPostTest {
  private static final Post.Letter LETTER =
      new Post.Letter(
          TestPermits.contact(Channel.EMAIL),
          "liv@example.com",
          "Lenken din \u2013 \u00e6\u00f8\u00e5",
          "Hei,\nhttp://x/y\n");

  private static GreenMail server() {
    GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    return server;
  }

  @Test
  void bringsALetterThroughTheShopsServer(@TempDir Path folder) throws Exception {
    GreenMail server = server();
    try {
      server.setUser("shop@example.com", "shop", "secret");
      Path password = Files.writeString(folder.resolve("password"), "secret\n");
      Post post =
          new SmtpPost(
              new MailSettings(
                  "127.0.0.1", server.getSmtp().getPort(), "shop", password, "shop@example.com"));
      assertThat(post.ready()).isTrue();
      post.send(LETTER);
      assertThat(server.waitForIncomingEmail(5_000, 1)).isTrue();
      MimeMessage got = server.getReceivedMessages()[0];
      assertThat(got.getSubject()).isEqualTo(LETTER.subject());
      assertThat(got.getContent().toString()).contains("http://x/y");
      assertThat(got.getAllRecipients()[0].toString()).isEqualTo("liv@example.com");
      assertThat(got.getHeader("Auto-Submitted")).containsExactly("auto-replied");
    } finally {
      server.stop();
    }
  }

  @Test
  void saysThatALetterDidNotLeaveAndNamesNobody() {
    GreenMail server = server();
    int port = server.getSmtp().getPort();
    server.stop();
    Post post = new SmtpPost(new MailSettings("127.0.0.1", port, null, null, "shop@example.com"));
    assertThatThrownBy(() -> post.send(LETTER))
        .isInstanceOf(Post.Undelivered.class)
        .message()
        .doesNotContain("liv");
  }

  @Test
  void aLetterTakesAPermitForAContactByEmail() {
    assertThatThrownBy(() ->
            new Post.Letter(TestPermits.contact(Channel.PHONE), "liv@example.com", "Hi", "Hi."))
        .hasMessageContaining("Maybe");
    assertThatThrownBy(() ->
            new Post.Letter(TestPermits.allowing().stranger(), "liv@example.com", "Hi", "Hi."))
        .hasMessageContaining("Maybe");
  }

  @Test
  void withoutAServerNothingIsSent() {
    Post post = new SmtpPost(new MailSettings(null, 587, null, null, null));
    assertThat(post.ready()).isFalse();
    assertThatThrownBy(() -> post.send(LETTER)).hasMessageContaining("Maybe");
    assertThatThrownBy(() -> new MailSettings("mail.example.com", 587, null, null, null))
        .hasMessageContaining("Maybe");
    assertThatThrownBy(() -> new MailSettings("mail.example.com", 587, "shop", null, "a@b.example"))
        .hasMessageContaining("Maybe");
  }
}
