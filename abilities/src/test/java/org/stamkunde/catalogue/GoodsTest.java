package org.stamkunde.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoodsTest {
  @ParameterizedTest
  @CsvSource({
    "POST, POSTAGE",
    "DOT, DOTCOM POSTAGE",
    "M, Manual",
    "m, Manual",
    "D, Discount",
    "C2, CARRIAGE",
    "BANK CHARGES, Bank Charges",
    "AMAZONFEE, AMAZON FEE",
    "CRUK, CRUK Commission",
    "PADS, PADS TO MATCH ALL CUSHIONS",
    "S, SAMPLES",
    "B, Adjust bad debt",
    "POST, ''",
    "M, ''",
    "gift_0001_20, Dotcomgiftshop Gift Voucher £20.00",
    "9001, Frakt",
    "9002, Fraktgebyr",
    "9003, Ekspedisjonsgebyr",
    "9004, Fragt GLS",
    "9005, Porto",
    "9006, Rabatt 10 %",
    "9007, Rabat",
    "9008, Gavekort 500 kr",
    "9009, Øreavrunding",
    "9010, Standard shipping",
    "9011, Levering hjem",
    "9012, Fakturagebyr",
    "9013, Vareprøve",
    "9014, Justering",
    "9015, Express delivery fee"
  })
  void knowsWhatMerelyStandsOnInvoices(String code, String title) {
    assertThat(Goods.are(code, title)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "22083, POSTAGE STAMP BOX",
    "85123A, WHITE HANGING HEART T-LIGHT HOLDER",
    "A1, Shirt",
    "M, Medium basket",
    "D, Dog lead",
    "30012, DELIVERY VAN TOY",
    "30013, Manual coffee grinder",
    "30014, Discount card holder",
    "30015, SAMPLE TESTER TRAY",
    "DCGS0003, BOXED GLASS ASHTRAY",
    "30016, Rabarbrasaft",
    "30017, Portofino stol",
    "30018, Charging cable",
    "30019, ''",
    "A, n",
    "30020, Post box red"
  })
  void knowsGoods(String code, String title) {
    assertThat(Goods.are(code, title)).isTrue();
  }
}
