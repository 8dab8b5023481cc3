package org.stamkunde.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.stamkunde.numeric.Interval;

class FormatsTest {
  private static final char NBSP = '\u00a0';
  private String currency = "NOK";
  private final Formats formats = new Formats(shop());

  @AfterEach
  void forget() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void neverCallsAnEstimateCertain() {
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    assertThat(formats.likely(.9999)).isEqualTo("over 99%");
    assertThat(formats.likely(.994)).isEqualTo("99%");
    assertThat(formats.likely(.0001)).isEqualTo("under 1%");
  }

  @Test
  void writesMoneyAsEachLanguageDoes() {
    assertThat(in("en").money(1748)).isEqualTo("NOK 1,748.00");
    assertThat(in("nb").money(1748)).isEqualTo("1 748,00 kr");
    assertThat(in("da").money(1748)).isEqualTo("1.748,00 NOK");
    assertThat(in("en").money(-1299)).isEqualTo("NOK −1,299.00");
    assertThat(in("nb").money(-1299)).isEqualTo("−1 299,00 kr");
    assertThat(in("en").roundMoney(2449.6)).isEqualTo("NOK 2,450");
    assertThat(in("en").money(-0.001)).isEqualTo("NOK 0.00");
    assertThat(formats.money(12.5, "GBP")).isEqualTo("£12.50");
    assertThat(formats.money(-12.5, "GBP")).isEqualTo("−£12.50");
  }

  @Test
  void leavesAnUnknownCurrencyBare() {
    currency = "XXX";
    assertThat(in("en").money(1748)).isEqualTo("1,748.00");
    assertThat(formats.unit()).isEmpty();
  }

  @Test
  void writesSharesNumbersAndRanges() {
    assertThat(in("en").percent(0.93)).isEqualTo("93%");
    assertThat(in("nb").percent(0.93)).isEqualTo("93 %");
    assertThat(in("da").percent(0.682, 1)).isEqualTo("68,2 %");
    assertThat(in("en").range(new Interval(980, 4600, 0.9), 0)).isEqualTo("90%: 980 to 4,600");
    assertThat(in("nb").range(new Interval(980, 4600, 0.9), 0)).isEqualTo("90 %: 980 til 4 600");
    assertThat(in("da").range(new Interval(980, 4600, 0.9), 0)).isEqualTo("90 %: 980 til 4.600");
    assertThat(in("en").signed(38)).isEqualTo("+38");
    assertThat(in("en").signed(-6)).isEqualTo("−6");
  }

  @Test
  void writesDatesInTheShopsZone() {
    Instant at = Instant.parse("2026-11-19T09:42:00Z");
    assertThat(in("en").moment(at)).isEqualTo("19 November 2026, 10:42");
    assertThat(in("nb").moment(at)).isEqualTo("19. november 2026 kl. 10:42");
    assertThat(in("da").moment(at)).isEqualTo("19. november 2026 kl. 10.42");
    assertThat(in("en").weekday(LocalDate.of(2026, 11, 6))).isEqualTo("Friday 6 November");
    assertThat(in("nb").weekday(LocalDate.of(2025, 11, 7))).isEqualTo("Fredag 7. november 2025");
    assertThat(in("nb").month(YearMonth.of(2026, 5))).isEqualTo("Mai 2026");
    assertThat(formats.iso(at)).isEqualTo("2026-11-19T10:42+01:00");
  }

  /// The formats under one language, with no-break spaces made plain for reading.
  private Formats in(String language) {
    LocaleContextHolder.setLocale(Locale.of(language));
    return new Formats(shop()) {
      @Override
      public String money(Number amount) {
        return plain(super.money(amount));
      }

      @Override
      public String roundMoney(Number amount) {
        return plain(super.roundMoney(amount));
      }

      @Override
      public String percent(Number share, int decimals) {
        return plain(super.percent(share, decimals));
      }

      @Override
      public String range(Interval interval, int decimals) {
        return plain(super.range(interval, decimals));
      }
    };
  }

  private static String plain(String text) {
    assertThat(text).doesNotContainPattern("\\d \\d");
    return text.replace(NBSP, ' ');
  }

  private org.springframework.beans.factory.ObjectProvider<ShopSign> shop() {
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    beans.addBean(
        "sign",
        new ShopSign() {
          @Override
          public String currency() {
            return currency;
          }

          @Override
          public ZoneId zone() {
            return ZoneId.of("Europe/Oslo");
          }

          @Override
          public LocalDate today() {
            return LocalDate.of(2026, 11, 19);
          }
        });
    return beans.getBeanProvider(ShopSign.class);
  }
}
