package org.stamkunde.memory.facts;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Fact;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Shop;
import org.stamkunde.memory.federated.Answered;
import org.stamkunde.memory.federated.Federation;
import org.stamkunde.memory.federated.Origin;
import org.stamkunde.memory.federated.Trouble;

/// What is known of a customer by the shop's schema: of each fact the word that counts. Whoever
/// decides or writes asks with the purpose, and is told nothing that was given for another.
@Service
public class KnownFacts {
  private final FactKinds kinds;
  private final Memory memory;
  private final Shop shop;
  private final Federation federation;
  private final Clock clock;

  KnownFacts(FactKinds kinds, Memory memory, Shop shop, Federation federation, Clock clock) {
    this.kinds = kinds;
    this.memory = memory;
    this.shop = shop;
    this.federation = federation;
    this.clock = clock;
  }

  /// A fact as it is known, and for one that lives in another system why it could not be read, if
  /// so.
  public record Told(Known known, @Nullable Trouble trouble) {}

  /// The facts that may be read for this purpose and have a value, in the order of their names.
  public List<Known> of(Remembered customer, String purpose) {
    return weighed(customer, purpose).stream()
        .map(Told::known)
        .filter(known -> known.word() != null)
        .toList();
  }

  /// Every fact of the schema, whatever it may be used for, with the words that do not count: for
  /// the page of the customer and for the customer.
  public List<Told> everything(Remembered customer) {
    return weighed(customer, null);
  }

  private List<Told> weighed(Remembered customer, @Nullable String purpose) {
    List<FactKind> all = kinds.all();
    if (all.isEmpty()) {
      return List.of();
    }
    Moment moment = new Moment(shop.today().instant(), clock.instant());
    List<FactKind> elsewhere =
        all.stream()
            .filter(kind -> kind.origin() != null)
            .filter(kind -> purpose == null || kind.serves(null, purpose))
            .toList();
    Map<String, Answered> read =
        elsewhere.isEmpty() ? Map.of() : federation.read(wanted(customer, elsewhere));
    List<Told> told = new ArrayList<>();
    for (FactKind kind : all) {
      told.add(
          kind.origin() == null
              ? new Told(Weighing.of(kind, customer.facts(), moment, purpose), null)
              : federated(kind, read.get(kind.name()), moment, purpose));
    }
    return told;
  }

  private List<Federation.Wanted> wanted(Remembered customer, List<FactKind> elsewhere) {
    List<Identity> names =
        customer.customer() == null
            ? List.of()
            : memory.identities(Identity.parse(customer.customer()));
    List<Federation.Wanted> wanted = new ArrayList<>();
    for (FactKind kind : elsewhere) {
      Origin origin = kind.origin();
      if (origin != null) {
        name(names, origin.by())
            .ifPresent(name -> wanted.add(new Federation.Wanted(kind.name(), origin, name)));
      }
    }
    return wanted;
  }

  private static Optional<String> name(List<Identity> names, Origin.By by) {
    Identity.Kind kind =
        switch (by) {
          case CUSTOMER -> Identity.Kind.NUMBER;
          case EMAIL -> Identity.Kind.EMAIL;
        };
    return names.stream().filter(one -> one.kind() == kind).map(Identity::value).findFirst();
  }

  private static Told federated(
      FactKind kind, @Nullable Answered answer, Moment moment, @Nullable String purpose) {
    if (!(answer instanceof Answered.Value value)) {
      Trouble trouble = answer instanceof Answered.Missing missing ? missing.trouble() : null;
      return new Told(new Known(kind, null, List.of()), trouble);
    }
    if (!(Telling.readOf(kind.type(), value.text()) instanceof Reading.Understood understood)) {
      return new Told(new Known(kind, null, List.of()), Trouble.WRONG_TYPE);
    }
    String host = kind.origin() == null ? "" : kind.origin().host();
    Fact fact =
        new Fact(
            kind.name(),
            understood.value(),
            Act.Told.Basis.OBSERVED,
            1,
            kind.purpose(),
            null,
            value.at(),
            host);
    FactKind taken = kind.taking(Act.Told.Basis.INFERRED);
    return new Told(Weighing.of(taken, List.of(fact), moment, purpose), null);
  }
}
