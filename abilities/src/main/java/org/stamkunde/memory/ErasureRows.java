package org.stamkunde.memory;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The one transaction in which every room forgets a person.
@Component
class ErasureRows {
  private static final int FETCHED = 1_000;
  private final JdbcTemplate jdbc;
  private final Aliases aliases;
  private final Timelines timelines;
  private final Refolding refolding;
  private final TransactionTemplate transaction;

  ErasureRows(
      JdbcTemplate jdbc,
      Aliases aliases,
      Timelines timelines,
      Refolding refolding,
      org.springframework.transaction.PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.aliases = aliases;
    this.timelines = timelines;
    this.refolding = refolding;
    this.transaction = new TransactionTemplate(transactions);
  }

  /// What was removed, by room, under the number of this erasure.
  record Done(long number, SortedMap<String, Long> removed) {}

  /// Everything by which the one who goes by this name is known.
  Optional<Forgets.Person> person(Identity who) {
    return aliases
        .customer(who)
        .map(root -> {
          List<Identity> names = aliases.names(List.of(root)).getOrDefault(root, List.of(who));
          return new Forgets.Person(
              names.getFirst().id(), aliases.members(root), Set.copyOf(names));
        });
  }

  /// The names that are known and fulfil this.
  List<Identity> under(Predicate<Identity> wanted) {
    List<Identity> found = new ArrayList<>();
    transaction.executeWithoutResult(status ->
        jdbc.query(
            connection -> {
              var statement =
                  connection.prepareStatement("select kind, value from memory_identity");
              statement.setFetchSize(FETCHED);
              return statement;
            },
            row -> {
              Identity name = Identities.identity(row.getString(1), row.getString(2));
              if (wanted.test(name)) {
                found.add(name);
              }
            }));
    found.sort(Identities.STRONGEST);
    return found;
  }

  /// Words that would tell in a file that a row is this person's.
  Collection<String> words(Forgets.Person person) {
    Set<String> words = new TreeSet<>();
    person.names().forEach(name -> words.add(name.value()));
    refolding.profile(person.records()).forEach(word -> words.add(word));
    return words;
  }

  /// Lets every room forget, in one transaction; others in whose timelines the person is named lose
  /// those events. Nothing new can name the person any more, so these are looked for before anybody
  /// has to wait.
  Done erase(Identity who, Forgets.Person person, List<Forgets> rooms, Instant now) {
    List<Timelines.Mention> mentions = timelines.mentions(person);
    Done done =
        transaction.execute(status -> {
          timelines.holdAll();
          if (!person(who).filter(person::equals).isPresent()) {
            throw new Refused(
                "Customer %s was just joined to another one, or taken apart. Look at the customer, and ask again."
                    .formatted(person.customer()));
          }
          List<News.Sold> sold = refolding.unsold(timelines.of(person.records()));
          SortedMap<String, Long> removed = new TreeMap<>();
          rooms.forEach(room -> removed.merge(room.room(), room.forget(person), Long::sum));
          Set<Long> others = timelines.remove(mentions);
          refolding.tell(others, person.records(), sold);
          return new Done(noted(removed, now), removed);
        });
    return Objects.requireNonNull(done);
  }

  /// Takes the words on one fact out of a person's timeline; answers how many there were.
  int eraseFact(Identity who, String fact) {
    Integer words =
        transaction.execute(status -> {
          timelines.holdAll();
          Forgets.Person person =
              person(who)
                  .orElseThrow(() -> new Refused("There is no customer %s.".formatted(who.id())));
          List<Timelines.Mention> told = timelines.told(person.records(), fact);
          Set<Long> touched = timelines.take(told);
          refolding.tell(touched, Set.of(), List.of());
          return told.size();
        });
    return words == null ? 0 : words;
  }

  /// Takes what was told of these fields of who a person is out of the timeline; a telephone is no
  /// name any more, either, where there is a stronger one.
  void eraseTold(Identity who, Set<String> fields) {
    transaction.executeWithoutResult(status -> {
      timelines.holdAll();
      Forgets.Person person =
          person(who)
              .orElseThrow(() -> new Refused("There is no customer %s.".formatted(who.id())));
      Set<Long> touched = timelines.empty(person.records(), fields);
      boolean named =
          person.names().stream().anyMatch(name -> name.kind().compareTo(Identity.Kind.PHONE) < 0);
      if (named && fields.contains("phone")) {
        timelines.withoutPhone(person.records());
      }
      refolding.tell(touched, Set.of(), List.of());
    });
  }

  private long noted(Map<String, Long> removed, Instant now) {
    Long number =
        jdbc.queryForObject(
            "insert into memory_erasure (at, rows) values (?, ?) returning id",
            Long.class,
            now.atOffset(ZoneOffset.UTC),
            removed.values().stream().mapToLong(Long::longValue).sum());
    return number == null ? 0 : number;
  }
}
