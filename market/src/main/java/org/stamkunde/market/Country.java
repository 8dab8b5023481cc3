package org.stamkunde.market;

/// Where customers live, with the names that are common there, some towns with a postcode of each,
/// street names, and how phone numbers that belong to nobody look.
enum Country {
  NO(
      "Norway",
      """
      Ingrid Solveig Astrid Marte Kari Silje Hanne Ragnhild Liv Sunniva Tuva Eline Marit Bente Randi
      Guro Åse Berit Frida Nora Jorunn Sigrid Tone Hege Eirik Olav Håkon Sindre Magnus Torbjørn Lars
      Knut Even Jonas Øyvind Terje Aslak Vegard Ola Henrik Sverre Stian Petter Halvor Gaute Trond
      """,
      """
      Solbakken Haugen Lien Moen Berg Nygård Sætre Brekke Dahl Lunde Myhre Strand Bakken Eide Aasen
      Hovland Rønning Tangen Fjeld Ødegård Kvam Nordby Sandvik Ruud Vik Hagen Lund Tveit Engen Foss
      Bjerke Skaar Aune Gjerde Lie Mikkelsen Pettersen Johansen Hansen Olsen Larsen Nilsen
      """,
      "Storgata Kirkeveien Fjellveien Skolegata Strandveien Lyngveien Bakkegata Elvegata Furuveien "
          + "Nordre_gate Sjøgata Myrveien",
      "9008_Tromsø 0352_Oslo 0561_Oslo 5014_Bergen 7012_Trondheim 8005_Bodø 6002_Ålesund "
          + "4006_Stavanger 4611_Kristiansand 2609_Lillehammer 2317_Hamar 8514_Narvik 7374_Røros "
          + "5700_Voss 6856_Sogndal 9510_Alta 3015_Drammen 3110_Tønsberg 6413_Molde 3510_Hønefoss",
      "Fjellstue_AS Turlag Barnehage_AS Guiding_AS Bygg_AS Gård Sag_AS Skole Kystreiser_AS"),
  DK(
      "Denmark",
      """
      Mette Kirsten Sofie Anne Camilla Freja Louise Birgitte Ida Signe Karen Pernille Maja Trine
      Helle Dorthe Line Rikke Jens Søren Mads Rasmus Anders Niels Frederik Kasper Mikkel Thomas Bo
      Poul Jørgen Henning Troels Asger Viggo Morten
      """,
      """
      Jensen Nielsen Hansen Pedersen Andersen Christensen Larsen Sørensen Rasmussen Jørgensen Petersen
      Madsen Kristensen Olsen Thomsen Møller Poulsen Knudsen Holm Lund Dahl Kjær Bak Skov Østergaard
      Vestergaard Bech Winther Toft Friis
      """,
      "Algade Østergade Skovvej Kirkevej Strandvejen Møllevej Nørregade Vestergade Bøgevej Havnegade",
      "2100_København_Ø 2200_København_N 8000_Aarhus_C 5000_Odense_C 9000_Aalborg 6700_Esbjerg "
          + "4000_Roskilde 6000_Kolding 7100_Vejle 8800_Viborg 8600_Silkeborg 5700_Svendborg 3700_Rønne",
      "Friluftsskole_ApS Kro_ApS Byg_ApS Sejlads_ApS Naturbørnehave Planteskole_ApS Camping_ApS"),
  GB(
      "United Kingdom",
      """
      Emma Charlotte Alice Grace Eleanor Hannah Lucy Fiona Isla Margaret Harriet Rosie Claire Imogen
      Heather Joan Olivia Beth James Oliver William Thomas George Callum Ewan Henry Samuel Arthur
      Edward Hugh Alistair Duncan Peter Simon Robert Owen
      """,
      """
      Smith Taylor Brown Wilson Walker Wright Robinson Thompson Hughes Edwards Green Wood Harris
      Clarke Jackson Turner Hill Cooper Ward Morris Bell Shaw Murray Fraser Campbell Reid Marsh Holt
      Ashworth Barlow
      """,
      "Mill_Lane Church_Road High_Street Station_Road Park_Avenue Meadow_Close Castle_Street "
          + "Harbour_Row",
      "EH6_6AA_Edinburgh G12_8QQ_Glasgow LS1_4AP_Leeds M20_2AF_Manchester BS8_1TH_Bristol "
          + "LA9_4BD_Kendal YO1_7HH_York IV2_3ED_Inverness CF10_3AT_Cardiff NE1_4LF_Newcastle "
          + "SW9_8FR_London N16_7UX_London",
      "Trekking_Ltd Outdoor_Centre_Ltd Nursery Farms_Ltd Sailing_School Joinery_Ltd");

  private final String label;
  private final String[] firstNames;
  private final String[] lastNames;
  private final String[] streets;
  private final String[] towns;
  private final String[] trades;

  Country(
      String label,
      String firstNames,
      String lastNames,
      String streets,
      String towns,
      String trades) {
    this.label = label;
    this.firstNames = words(firstNames);
    this.lastNames = words(lastNames);
    this.streets = words(streets);
    this.towns = words(towns);
    this.trades = words(trades);
  }

  private static String[] words(String text) {
    String[] words = text.strip().split("\\s+");
    for (int i = 0; i < words.length; i++) {
      words[i] = words[i].replace('_', ' ');
    }
    return words;
  }

  static Country drawn(Chance chance) {
    double u = chance.uniform();
    return u < .64 ? NO : u < .87 ? DK : GB;
  }

  String label() {
    return label;
  }

  String firstName(Chance chance) {
    return chance.oneOf(firstNames);
  }

  String lastName(Chance chance) {
    return chance.oneOf(lastNames);
  }

  String address(Chance chance) {
    String street = chance.oneOf(streets);
    int house = 1 + chance.below(98);
    return this == GB ? house + " " + street : street + " " + house;
  }

  /// Postcode and town.
  String[] town(Chance chance) {
    String town = chance.oneOf(towns);
    int space = this == GB ? town.indexOf(' ', town.indexOf(' ') + 1) : town.indexOf(' ');
    return new String[] {town.substring(0, space), town.substring(space + 1)};
  }

  String companyName(String owner, Chance chance) {
    return owner + " " + chance.oneOf(trades);
  }
}
