package org.stamkunde.engagement;

import java.util.List;
import org.springframework.stereotype.Service;
import org.stamkunde.manners.Leave;
import org.stamkunde.manners.Permit;
import org.stamkunde.manners.Permits;
import org.stamkunde.manners.Preview;
import org.stamkunde.memory.Profile;
import org.stamkunde.memory.Remembered;

/// What to say to a customer now.
@Service
public class Greetings {
  static final Remembered STRANGER =
      new Remembered(0, 0, null, Profile.UNKNOWN, List.of(), List.of(), List.of(), List.of());
  private final Looking looking;
  private final Permits permits;

  Greetings(Looking looking, Permits permits) {
    this.looking = looking;
    this.permits = permits;
  }

  /// What may be offered, in which language, and what we look at.
  record Words(List<Recommendation> offered, Tongue tongue, Sight sight) {}

  /// The greeting that goes with these recommendations, for a customer who came by himself, in the
  /// language of his country.
  public Greeting of(Remembered remembered, List<Recommendation> offered) {
    Tongue tongue = Tongue.ofCountry(remembered.profile().country());
    return of(permits.visit(remembered), remembered, new Words(offered, tongue, looking.now()));
  }

  /// The words for somebody of the shop to read, as they would be said on a page.
  Greeting.Draft draft(Remembered remembered, Words words) {
    return draft(permits.preview(remembered), remembered, words);
  }

  /// The words for somebody of the shop to say or write, on the way that the preview is for.
  Greeting.Draft draft(Preview preview, Remembered remembered, Words words) {
    return GreetingText.draft(
        preview,
        known(preview, remembered),
        words.offered(),
        words.sight().shelf(),
        words.sight().phrases(words.tongue()));
  }

  Greeting of(Permit permit, Remembered remembered, Words words) {
    return GreetingText.of(
        permit,
        known(permit, remembered),
        words.offered(),
        words.sight().shelf(),
        words.sight().phrases(words.tongue()));
  }

  /// Whom the leave does not let us know is greeted as a stranger.
  private static Remembered known(Leave leave, Remembered remembered) {
    return leave.personal() ? remembered : STRANGER;
  }
}
