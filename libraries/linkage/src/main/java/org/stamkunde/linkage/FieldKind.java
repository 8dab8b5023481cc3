package org.stamkunde.linkage;

import static org.stamkunde.linkage.Level.CLOSE;
import static org.stamkunde.linkage.Level.CROSSED;
import static org.stamkunde.linkage.Level.DIFFERENT;
import static org.stamkunde.linkage.Level.EXACT;
import static org.stamkunde.linkage.Level.FAINT;
import static org.stamkunde.linkage.Level.LITTLE;
import static org.stamkunde.linkage.Level.ONE_SLIP;
import static org.stamkunde.linkage.Level.PART;
import static org.stamkunde.linkage.Level.SIMILAR;
import static org.stamkunde.linkage.Level.TWO_SLIPS;

import java.util.List;

/// What a field holds, which decides how two of its values are compared.
public enum FieldKind {
  GIVEN_NAME(EXACT, CROSSED, CLOSE, SIMILAR, FAINT, DIFFERENT),
  SURNAME(EXACT, CROSSED, CLOSE, SIMILAR, FAINT, DIFFERENT),
  DATE(EXACT, ONE_SLIP, TWO_SLIPS, PART, LITTLE, DIFFERENT),
  /// A number or code that a person or company has from an authority.
  IDENTIFIER(EXACT, ONE_SLIP, TWO_SLIPS, DIFFERENT),
  PHONE(EXACT, PART, ONE_SLIP, TWO_SLIPS, DIFFERENT),
  EMAIL(EXACT, PART, CLOSE, SIMILAR, LITTLE, DIFFERENT),
  /// A street with or without its number.
  ADDRESS(EXACT, CLOSE, SIMILAR, FAINT, PART, DIFFERENT),
  /// The name of a company or another organisation.
  ORGANISATION(EXACT, CLOSE, SIMILAR, FAINT, PART, DIFFERENT),
  PLACE(EXACT, CLOSE, SIMILAR, FAINT, DIFFERENT),
  POSTCODE(EXACT, ONE_SLIP, TWO_SLIPS, DIFFERENT),
  /// A small number, as of a house.
  NUMBER(EXACT, ONE_SLIP, DIFFERENT),
  /// A state or country.
  REGION(EXACT, DIFFERENT);

  private final List<Level> levels;

  FieldKind(Level... levels) {
    this.levels = List.of(levels);
  }

  /// The levels that two known values can have, from the most alike.
  public List<Level> levels() {
    return levels;
  }

  /// Whether a value is mostly digits, and compared by slips of the finger.
  boolean ofDigits() {
    return switch (this) {
      case DATE, IDENTIFIER, PHONE, POSTCODE, NUMBER -> true;
      case GIVEN_NAME, SURNAME, EMAIL, ADDRESS, ORGANISATION, PLACE, REGION -> false;
    };
  }

  boolean ofPerson() {
    return this == GIVEN_NAME || this == SURNAME;
  }
}
