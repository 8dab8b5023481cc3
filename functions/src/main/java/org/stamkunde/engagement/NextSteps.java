package org.stamkunde.engagement;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.stamkunde.customerbase.CustomerValue;
import org.stamkunde.customerbase.Values;
import org.stamkunde.memory.Remembered;

/// Finds for one customer what to do next, by the same rules as the week's list: what went wrong is
/// put right first, and whoever asked for peace, is within their own rhythm or may not be reached
/// is left in it.
@Service
public class NextSteps {
  private static final int FRESH_DAYS = 14;
  private static final int OFFERED = 4;

  private final Values values;
  private final Recommendations recommendations;
  private final Greetings greetings;
  private final Looking looking;
  private final Ways ways;

  NextSteps(
      Values values,
      Recommendations recommendations,
      Greetings greetings,
      Looking looking,
      Ways ways) {
    this.ways = ways;
    this.values = values;
    this.recommendations = recommendations;
    this.greetings = greetings;
    this.looking = looking;
  }

  /// The step for this customer; empty where the customer's value is not known yet.
  public Optional<NextStep> of(String customer, Remembered remembered, Tongue reader) {
    return values.of(customer).map(value -> step(remembered, value, reader));
  }

  private NextStep step(Remembered remembered, CustomerValue value, Tongue reader) {
    Sight sight = looking.now();
    Phrases phrases = sight.phrases(reader);
    List<Recommendation> offered = recommendations.of(remembered, OFFERED, sight);
    Tongue tongue = Tongue.ofCountry(remembered.profile().country());
    Ways.Way way = ways.to(remembered, offered, reader.locale());
    boolean unhappy = Told.openDissatisfaction(remembered).isPresent();
    String quiet = unhappy ? null : quiet(remembered, value, offered.isEmpty(), phrases);
    quiet = quiet == null ? way.refused() : quiet;
    NextStep.Kind kind =
        unhappy && quiet == null
            ? NextStep.Kind.SERVICE
            : quiet == null ? NextStep.Kind.OFFER : NextStep.Kind.QUIET;
    String why =
        quiet == null
            ? new Reasons(remembered, value, sight.shelf(), phrases, sight.today().day()).why()
            : quiet;
    Greeting.Draft greeting =
        quiet == null
            ? greetings.draft(
                way.preview(), remembered, new Greetings.Words(way.offered(), tongue, sight))
            : greetings.draft(remembered, new Greetings.Words(offered, tongue, sight));
    return new NextStep(kind, why, greeting.text(), greeting.language(), way.channel());
  }

  /// Why silence is better now; null where a word is.
  private static @Nullable String quiet(
      Remembered remembered, CustomerValue value, boolean nothing, Phrases phrases) {
    if (Week.askedForPeace(remembered)) {
      return phrases.say("quiet.peace");
    }
    boolean bought = remembered.orders().stream().anyMatch(o -> o.bought() && !o.tryOut());
    Integer days = value.daysSinceLast();
    if (nothing || !bought || days == null) {
      return phrases.say("quiet.nothing");
    }
    Double rhythm = value.rhythmDays();
    if (rhythm != null && rhythm >= 2 && days < rhythm) {
      return phrases.say("quiet.rhythm", phrases.number(rhythm), phrases.ago(days));
    }
    return days < FRESH_DAYS ? phrases.say("quiet.fresh", phrases.ago(days)) : null;
  }
}
