package org.stamkunde.manners.ledger;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.Situation.Recipient;
import org.stamkunde.memory.Fact;
import org.stamkunde.memory.Profile;
import org.stamkunde.memory.Remembered;
import org.stamkunde.tables.ColumnName;

/// As whom the law sees a customer on a channel: as the shop's facts tell, else as the form in the
/// company's name does, else as the profile looks. Where that leaves two, the law is asked of both,
/// and a no to either counts.
final class Recipients {
  /// Facts of the shop's schema by which the kind of a customer is told.
  private static final Set<String> KIND =
      Set.of(
          "organisation-form",
          "organization-form",
          "company-form",
          "legal-form",
          "customer-kind",
          "customer-type");

  /// Facts by which a telephone number is marked as the company's general one.
  private static final Set<String> GENERAL_NUMBER =
      Set.of("general-phone", "general-number", "switchboard");

  private static final Set<String> SOLE =
      words(
          "soletrader soleproprietor soleproprietorship selfemployed enk enkeltpersonforetak"
              + " enkeltmandsvirksomhed enkeltmandsfirma pmv personligtejetmindrevirksomhed"
              + " enskildfirma enskildnaringsidkare enskildnaringsverksamhet toiminimi"
              + " yksityinenelinkeinonharjoittaja einzelunternehmen einzelunternehmer einzelfirma"
              + " einzelkaufmann freiberufler ek");
  private static final Set<String> LEGAL =
      words(
          "company legalperson business organisation organization b2b foretak firma virksomhed"
              + " virksomhet foretag yritys unternehmen as asa ans aps ivs ps ks amba ab oy oyj ky"
              + " gmbh ug ag kg ohg gmbhcokg ltd limited plc llp llc inc nuf stiftelse fond forening"
              + " kommune kommun municipality authority bv nv sarl sas srl spa aksjeselskap"
              + " aktieselskab anpartsselskab aktiebolag osakeyhtio");
  private static final Set<String> PERSON =
      words(
          "consumer private privateperson person individual b2c privat privatperson privatkunde"
              + " privatkund forbruger forbruker konsument kuluttaja verbraucher henkilo");

  /// What the last word of a company's name tells; words that also mean something else are left
  /// out.
  private static final Set<String> LEGAL_AT_THE_END =
      words(
          "as asa aps ivs amba ab oy oyj gmbh ug ag kg ltd limited plc llp llc inc nuf bv nv sarl"
              + " srl");

  private static final Set<String> YES = Set.of("yes", "ja", "true", "1", "x", "kylla");

  /// Local parts of addresses behind which no single person stands.
  private static final Set<String> GENERAL =
      words(
          "post info mail email kontakt contact hello hei hej firma firmapost office kontor salg"
              + " sales service support kundeservice postmottak faktura invoice admin butik butikk"
              + " shop");

  private Recipients() {}

  private static Set<String> words(String written) {
    return Set.of(written.split(" "));
  }

  /// One, or the two of which nobody knows which it is.
  static Set<Recipient> of(Remembered customer, Channel channel) {
    Profile profile = customer.profile();
    Set<Recipient> told = told(customer);
    if (told.isEmpty()) {
      return looks(customer, channel);
    }
    boolean person =
        profile.contact() != null
            || profile.company() != null
                && profile.name() != null
                && !profile.name().equals(profile.company());
    return told.stream()
        .map(one ->
            one == Recipient.COMPANY && (person || !generally(customer, channel))
                ? Recipient.CONSUMER
                : one)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Recipient.class)));
  }

  /// A company where no person is named, and only on a way that is the company's; of who bears both
  /// a firm's name or number and a person's nobody knows whether he is the firm.
  private static Set<Recipient> looks(Remembered customer, Channel channel) {
    Profile profile = customer.profile();
    boolean firm = profile.company() != null || profile.organisationNumber() != null;
    boolean person =
        profile.contact() != null
            || profile.name() != null && !profile.name().equals(profile.company());
    if (!firm) {
      return Set.of(Recipient.CONSUMER);
    }
    if (person) {
      return Set.of(Recipient.CONSUMER, Recipient.SOLE_TRADER);
    }
    return Set.of(generally(customer, channel) ? Recipient.COMPANY : Recipient.CONSUMER);
  }

  private static Set<Recipient> told(Remembered customer) {
    Set<Recipient> told = EnumSet.noneOf(Recipient.class);
    for (Fact fact : customer.facts()) {
      if (KIND.contains(fact.name())) {
        Recipient kind = meant(fact.value());
        if (kind != null) {
          told.add(kind);
        }
      }
    }
    String company = customer.profile().company();
    if (told.isEmpty() && company != null) {
      String form = ColumnName.plain(List.of(company.strip().split("\\s+")).getLast());
      if (SOLE.contains(form)) {
        told.add(Recipient.SOLE_TRADER);
      } else if (LEGAL_AT_THE_END.contains(form)) {
        told.add(Recipient.COMPANY);
      }
    }
    return told;
  }

  private static @Nullable Recipient meant(String value) {
    String word = ColumnName.plain(value);
    return SOLE.contains(word)
        ? Recipient.SOLE_TRADER
        : LEGAL.contains(word)
            ? Recipient.COMPANY
            : PERSON.contains(word) ? Recipient.CONSUMER : null;
  }

  /// Whether this way reaches the company and no single employee: an address such as post@, a
  /// number for text messages that is marked as general.
  private static boolean generally(Remembered customer, Channel channel) {
    Profile profile = customer.profile();
    return switch (channel) {
      case EMAIL -> profile.email() == null || GENERAL.contains(local(profile.email()));
      case SMS -> profile.phone() != null && marked(customer, profile.phone());
      case PHONE, LETTER, PUSH, CHAT, WEB -> true;
    };
  }

  private static boolean marked(Remembered customer, String phone) {
    return customer.facts().stream()
        .filter(fact -> GENERAL_NUMBER.contains(fact.name()))
        .anyMatch(fact ->
            YES.contains(ColumnName.plain(fact.value()))
                || ColumnName.plain(fact.value()).equals(ColumnName.plain(phone)));
  }

  private static String local(String email) {
    int at = email.indexOf('@');
    return (at < 0 ? email : email.substring(0, at)).toLowerCase(Locale.ROOT);
  }
}
