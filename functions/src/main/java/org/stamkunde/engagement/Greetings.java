package org.stamkunde.engagement;

import java.util.List;
import org.springframework.stereotype.Service;
import org.stamkunde.memory.Remembered;

/// What to say to a customer now.
@Service
public class Greetings {
  private final Looking looking;

  Greetings(Looking looking) {
    this.looking = looking;
  }

  /// The greeting that goes with these recommendations, in the language of the customer's country.
  public Greeting of(Remembered remembered, List<Recommendation> offered) {
    return of(remembered, offered, Tongue.ofCountry(remembered.profile().country()));
  }

  public Greeting of(Remembered remembered, List<Recommendation> offered, Tongue tongue) {
    return of(remembered, offered, tongue, looking.now());
  }

  Greeting of(Remembered remembered, List<Recommendation> offered, Tongue tongue, Sight sight) {
    return GreetingText.of(remembered, offered, sight.shelf(), sight.phrases(tongue));
  }
}
