package org.stamkunde.engagement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.stamkunde.customerbase.CustomerValue;
import org.stamkunde.customerbase.Values;
import org.stamkunde.memory.AsOf;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Profile;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Remembered.Stated;

/// The customers worth a contact this week, those first where a word may change most: what they are
/// expected to bring, times how far they are past their own rhythm. Who asked for peace is left in
/// it, and so is whom law or ledger let us reach on no way within the week.
@Service
public class Week {
  /// How many a week's list holds.
  public static final int USUAL = 20;

  private static final int OFFERED = 4;

  private final Values values;
  private final Memory memory;
  private final Recommendations recommendations;
  private final Greetings greetings;
  private final Ways ways;

  Week(
      Values values,
      Memory memory,
      Recommendations recommendations,
      Greetings greetings,
      Ways ways) {
    this.values = values;
    this.memory = memory;
    this.recommendations = recommendations;
    this.greetings = greetings;
    this.ways = ways;
  }

  /// The shop's today, as of which the list is.
  public AsOf asOf() {
    return recommendations.looking().today();
  }

  /// At most `most` customers, with reasons in the reader's language and words in theirs.
  public List<Contact> contacts(int most, Tongue reader) {
    Sight sight = recommendations.looking().now();
    Phrases phrases = sight.phrases(reader);
    List<Contact> contacts = new ArrayList<>();
    for (CustomerValue value : values.worthAWord(2 * most + 10)) {
      if (contacts.size() == most) {
        break;
      }
      Optional<Remembered> known = memory.of(Identity.parse(value.customer()));
      if (known.isPresent() && !askedForPeace(known.get())) {
        contact(known.get(), value, phrases, sight).ifPresent(contacts::add);
      }
    }
    return List.copyOf(contacts);
  }

  private Optional<Contact> contact(
      Remembered remembered, CustomerValue value, Phrases phrases, Sight sight) {
    List<Recommendation> offered = recommendations.of(remembered, OFFERED, sight);
    if (offered.isEmpty() && Told.openDissatisfaction(remembered).isEmpty()) {
      return Optional.empty();
    }
    Ways.Way way = ways.to(remembered, offered, phrases.locale());
    return way.open()
        ? Optional.of(
            contact(new Worth(remembered, value, way.offered()), way.channel(), phrases, sight))
        : Optional.empty();
  }

  /// Who is worth a contact, and what with.
  private record Worth(Remembered remembered, CustomerValue value, List<Recommendation> offered) {}

  private Contact contact(Worth worth, Channel channel, Phrases phrases, Sight sight) {
    Remembered remembered = worth.remembered();
    CustomerValue value = worth.value();
    Tongue tongue = Tongue.ofCountry(remembered.profile().country());
    Greeting greeting =
        greetings.preview(remembered, new Greetings.Words(worth.offered(), tongue, sight));
    return new Contact(
        value.customer(),
        remembered.profile().shownName(),
        place(remembered.profile()),
        new Reasons(remembered, value, sight.shelf(), phrases, sight.today().day()).why(),
        greeting.text(),
        greeting.language(),
        worth.offered(),
        channel,
        value);
  }

  /// Said no to all of it, not to one product, and nothing friendlier since.
  static boolean askedForPeace(Remembered remembered) {
    boolean peace = false;
    for (Stated stated : remembered.statements()) {
      switch (stated.kind()) {
        case DECLINED -> peace |= stated.product() == null;
        case SATISFIED, PREFERENCE -> peace = false;
        case NOTE, DISSATISFIED -> {}
      }
    }
    return peace;
  }

  private static @Nullable String place(Profile profile) {
    return profile.city() != null ? profile.city() : profile.country();
  }
}
