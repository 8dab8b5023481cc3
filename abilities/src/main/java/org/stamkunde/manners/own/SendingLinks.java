package org.stamkunde.manners.own;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Remembered;

/// Sends fresh links to the addresses on file. Whoever asks is answered before anything is looked
/// up: neither words nor time tell whether an address is known here.
@Service
public class SendingLinks implements DisposableBean {
  private static final int WAITING = 500;
  private static final int FROM_ONE_PLACE = 20;
  private static final int TO_ONE_ADDRESS = 3;
  private static final int LONGEST_ADDRESS = 254;

  private final Memory memory;
  private final LinkPost post;
  private final Clock clock;
  private final Tries places = new Tries(FROM_ONE_PLACE);
  private final Tries addresses = new Tries(TO_ONE_ADDRESS);
  private final ThreadPoolExecutor later =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(WAITING),
          Thread.ofPlatform().name("fresh-links").daemon().factory(),
          new ThreadPoolExecutor.DiscardPolicy());

  SendingLinks(Memory memory, LinkPost post, Clock clock) {
    this.memory = memory;
    this.post = post;
    this.clock = clock;
  }

  /// Whether letters can be sent at all.
  public boolean ready() {
    return post.ready();
  }

  /// Somebody at this place asks for a link to this address; false: too often from there.
  public boolean asked(String address, String place, String language) {
    if (!places.one(place, clock.instant())) {
      return false;
    }
    String written = address.strip();
    if (written.length() <= LONGEST_ADDRESS) {
      later.execute(() -> send(written, language));
    }
    return true;
  }

  private void send(String written, String language) {
    Identity email = Identity.email(written);
    if (!post.ready() || !addresses.one(email.value(), clock.instant())) {
      return;
    }
    memory
        .of(email)
        .filter(who -> who.customer() != null)
        .ifPresent(customer -> send(customer, email.value(), language));
  }

  /// Sends a link to the customer's address on file; false where there is none, or it did not
  /// leave.
  public boolean send(Remembered customer) {
    return onFile(customer).filter(to -> post.ready() && send(customer, to, "en")).isPresent();
  }

  /// The address to which a fresh link goes.
  public Optional<String> onFile(Remembered customer) {
    Identity who = Identity.parse(String.valueOf(customer.customer()));
    return memory.identities(who).stream()
        .filter(name -> name.kind() == Identity.Kind.EMAIL)
        .map(Identity::value)
        .findFirst();
  }

  /// In the customer's language, where the country tells it.
  private boolean send(Remembered customer, String to, String asked) {
    return post.send(
        customer, to, CustomerLanguage.of(customer).orElse(asked.toLowerCase(Locale.ROOT)));
  }

  @Override
  public void destroy() {
    later.shutdownNow();
  }
}
