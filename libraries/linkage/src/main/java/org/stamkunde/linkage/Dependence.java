package org.stamkunde.linkage;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Fields that say the same thing twice: beside [Places], the e-mail address made of a name and the
/// company that bears it tell the name. Counted as if they were independent, neighbours and
/// namesakes would become one customer.
final class Dependence {
  private static final int TELLING = 3;

  private final Records records;
  private final Places places;
  private final int email;
  private final int organisation;
  private final int surname;
  private final List<Integer> names;
  private final @Nullable Desks desks;

  Dependence(Records records) {
    this.records = records;
    this.places = new Places(records);
    this.email = records.fieldOf(FieldKind.EMAIL);
    this.organisation = records.fieldOf(FieldKind.ORGANISATION);
    this.surname = records.fieldOf(FieldKind.SURNAME);
    this.names =
        IntStream.range(0, records.fields().size())
            .filter(f -> records.fields().get(f).kind().ofPerson())
            .boxed()
            .toList();
    this.desks = email < 0 ? null : new Desks(records.column(email).words());
  }

  /// The vector in which what another field already told is not known.
  long without(long vector, int a, int b) {
    long kept = places.once(vector);
    if (desks != null) {
      kept = withoutNames(withoutDesks(kept, a, desks), a, b);
    }
    return organisation >= 0 && surname >= 0 ? withoutOwners(kept, a, b) : kept;
  }

  /// Two firms with the same word for their desk have different addresses.
  private long withoutDesks(long vector, int a, Desks desks) {
    return Vectors.level(vector, email) == Level.PART && desks.has(records.column(email).value(a))
        ? Vectors.with(vector, email, Level.DIFFERENT)
        : vector;
  }

  private long withoutNames(long vector, int a, int b) {
    Level level = Vectors.level(vector, email);
    if (level != Level.CLOSE && level != Level.SIMILAR) {
      return vector;
    }
    for (int name : names) {
      Level alike = Vectors.level(vector, name);
      if ((alike == Level.EXACT || alike == Level.CLOSE)
          && tells(a, name, Cleaning.beforeAt(word(a, email)))
          && tells(b, name, Cleaning.beforeAt(word(b, email)))) {
        return Vectors.with(vector, email, Level.MISSING);
      }
    }
    return vector;
  }

  /// Companies that bear the name of their owner are alike as their owners' names are.
  private long withoutOwners(long vector, int a, int b) {
    boolean alike =
        switch (Vectors.level(vector, organisation)) {
          case EXACT, DIFFERENT, MISSING -> false;
          default -> Vectors.level(vector, surname) == Level.EXACT;
        };
    return alike
            && tells(a, surname, word(a, organisation))
            && tells(b, surname, word(b, organisation))
        ? Vectors.with(vector, organisation, Level.MISSING)
        : vector;
  }

  private boolean tells(int record, int name, String text) {
    String word = word(record, name);
    return word.length() >= TELLING && text.contains(word);
  }

  private String word(int record, int field) {
    return records.column(field).words().word(records.column(field).value(record));
  }
}
