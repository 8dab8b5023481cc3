package org.stamkunde.manners.law;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stamkunde.tables.ColumnName;
import org.stamkunde.tables.Row;

/// Which column of a register's file is what, by the names that registers and spreadsheets give. A
/// file without a header holds a number or an address in its first column.
record WashedColumns(Map<Part, Integer> places, boolean header) {
  /// How registers and spreadsheets say in their languages that somebody stands there, and that he
  /// does not, as [ColumnName#plain] writes it.
  private static final Set<String> YES =
      words(
          "yes y ja j kylla k oui true 1 x sand sant wahr tosi reserved reservert reserveret"
              + " reserverad reservation listed registered registrert registreret registrerad"
              + " sparrad spaerret sperret gesperrt eingetragen gelistet kielto kielletty estetty"
              + " match hit treff traff treffer osuma");

  private static final Set<String> NO =
      words(
          "no n nei nej nein ei e non false 0 falsk falskt usann usand falsch epatosi clear free"
              + " fri frei vapaa notreserved ikkereservert ikkereserveret ejreserverad"
              + " ejreservation unlisted notlisted notregistered ikkeregistrert ikkeregistreret"
              + " ejregistrerad ejsparrad ikkesperret ikkespaerret nichtgesperrt nichteingetragen"
              + " eikieltoa sallittu nomatch nohit ingentreff ingentraff keintreffer eiosumaa");

  private static Set<String> words(String written) {
    return Set.of(written.split(" "));
  }

  enum Part {
    PHONE(
        "phone telephone telephonenumber phonenumber telefon telefonnummer telefonnr tlf mobil"
            + " mobile mobilnummer number nummer puhelin puhelinnumero"),
    EMAIL("email epost mail emailaddress"),
    NAME("name navn namn nimi fullname fulltnavn fuldenavn"),
    FIRST("firstname fornavn fornamn givenname etunimi vorname"),
    LAST("lastname surname etternavn efternavn efternamn sukunimi nachname familyname"),
    POSTCODE("postcode postalcode zip zipcode postnr postnummer postinumero plz"),
    ANSWER("reserved reservert reserveret reservation sparrad listed answer svar");

    private final Set<String> names;

    Part(String names) {
      this.names = Set.of(names.split(" "));
    }
  }

  WashedColumns {
    places = Map.copyOf(places);
  }

  static WashedColumns of(Row first) {
    Map<Part, Integer> places = new EnumMap<>(Part.class);
    List<String> cells = first.texts();
    for (int at = 0; at < cells.size(); at++) {
      String plain = ColumnName.plain(cells.get(at));
      for (Part part : Part.values()) {
        if (part.names.contains(plain)) {
          places.putIfAbsent(part, at);
        }
      }
    }
    return places.isEmpty()
        ? new WashedColumns(Map.of(Part.PHONE, 0, Part.EMAIL, 0), false)
        : new WashedColumns(places, true);
  }

  boolean answers() {
    return places.containsKey(Part.ANSWER);
  }

  /// What the row's own answer is; empty where it is in words that nobody knows, or in none: that
  /// says nothing, and is not taken for a no.
  Optional<Boolean> reserved(Row row) {
    String said = cell(row, Part.ANSWER);
    String word = said == null ? "" : ColumnName.plain(said);
    return YES.contains(word)
        ? Optional.of(true)
        : NO.contains(word) ? Optional.of(false) : Optional.empty();
  }

  /// Whom a row names in the kinds that the register asks for.
  List<Addressed> names(Row row, Set<String> kinds, String country) {
    List<Addressed> names = new ArrayList<>();
    if (kinds.contains("phone")) {
      Addressed.phone(cell(row, Part.PHONE), country).ifPresent(names::add);
    }
    if (kinds.contains("email")) {
      Addressed.email(cell(row, Part.EMAIL)).ifPresent(names::add);
    }
    if (kinds.contains("person")) {
      Addressed.person(name(row), cell(row, Part.POSTCODE)).ifPresent(names::add);
    }
    return names;
  }

  private @Nullable String name(Row row) {
    String whole = cell(row, Part.NAME);
    return whole != null
        ? whole
        : Stream.of(Part.FIRST, Part.LAST)
            .map(part -> String.valueOf(cell(row, part)))
            .collect(Collectors.joining(" "));
  }

  private @Nullable String cell(Row row, Part part) {
    Integer at = places.get(part);
    return at == null || at >= row.cells() ? null : row.text(at);
  }
}
