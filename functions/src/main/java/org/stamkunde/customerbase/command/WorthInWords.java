package org.stamkunde.customerbase.command;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.stamkunde.customerbase.CustomerValue;
import org.stamkunde.customerbase.Statement;

/// The statement of the base as a person reads it in a terminal.
record WorthInWords(Statement base, List<CustomerValue> leaving) {
  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle("messages/customerbase/texts", Locale.ROOT);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  String text() {
    if (base.customers() == 0 && base.revenue().sales().signum() == 0) {
      return """
      No customers yet.
      Bring them in with: stamkunde import orders FILE
      """;
    }
    StringBuilder text = new StringBuilder();
    text.append("The customer base on %s\n\n".formatted(day(base.asOf())));
    size(text);
    expected(text);
    whoIsLeaving(text);
    model(text);
    return text.toString();
  }

  private void size(StringBuilder text) {
    Statement.Revenue revenue = base.revenue();
    line(text, "Customers", count(base.customers()));
    line(
        text,
        "Orders",
        "%s, and %s with something sent back"
            .formatted(count(base.orders()), count(base.returns())));
    line(
        text,
        "Revenue",
        "%s net: sales %s, returns %s"
            .formatted(money(revenue.net()), amount(revenue.sales()), amount(revenue.returns())));
    line(
        text,
        "",
        "%s from customers we know, %s from others"
            .formatted(amount(revenue.identified()), amount(revenue.anonymous())));
    if (base.repeatRevenueShare() != null) {
      line(
          text,
          "Repeat share",
          "%s of known customers' sales came after their first order"
              .formatted(percent(base.repeatRevenueShare())));
    }
    if (base.returningShare() != null) {
      line(
          text, "", "%s of the buyers have bought again".formatted(percent(base.returningShare())));
    }
    if (base.concentration().topTenth() != null) {
      line(
          text,
          "Concentration",
          "the best tenth of the customers brought %s"
              .formatted(percent(base.concentration().topTenth())));
    }
  }

  private void expected(StringBuilder text) {
    Statement.Expected value = base.expectedValue12Months();
    if (value.mean() == null || value.low() == null || value.high() == null) {
      line(text, "Expected", "not known: nobody has bought yet");
      return;
    }
    line(
        text,
        "Expected",
        "%s in the next 12 months (90%%: %s to %s), of %s"
            .formatted(
                whole(value.mean(), true),
                whole(value.low(), false),
                whole(value.high(), false),
                base.value().basis()));
    if (base.probablyActive() != null && base.probablyLost() != null) {
      line(
          text,
          "Still customers",
          "probably %s; probably lost %s"
              .formatted(count(base.probablyActive()), count(base.probablyLost())));
    }
  }

  private void whoIsLeaving(StringBuilder text) {
    if (leaving.isEmpty()) {
      return;
    }
    text.append("\nMost at stake with customers who are past their own rhythm\n");
    for (CustomerValue one : leaving) {
      String name = one.name() == null ? one.customer() : one.name() + " (" + one.customer() + ")";
      text.append("  %-34s ".formatted(name)).append(why(one)).append('\n');
    }
  }

  private String why(CustomerValue one) {
    StringBuilder why = new StringBuilder();
    if (one.expected12Months() != null) {
      why.append("expected ").append(whole(one.expected12Months().mean(), true));
    }
    if (one.lastPurchase() != null && one.daysSinceLast() != null) {
      why.append("; last bought %s days ago".formatted(count(one.daysSinceLast())));
    }
    if (one.rhythmDays() != null) {
      why.append(", used to buy every %s days".formatted(count(Math.max(1, one.rhythmDays()))));
    }
    if (one.probablyActive() != null) {
      why.append("; still a customer: ").append(percent(one.probablyActive()));
    }
    return why.toString();
  }

  private void model(StringBuilder text) {
    if (base.model().name() != null) {
      text.append("\nEstimated by %s%s\n".formatted(base.model().name(), likelihood()));
      base.model().notes().forEach(note -> text.append("  ").append(worded(note)).append('\n'));
    }
  }

  /// A note is a text key, and behind it what its text names.
  private static String worded(String note) {
    String[] parts = note.split(" ", 3);
    Object[] named = Arrays.copyOfRange(parts, 1, parts.length, Object[].class);
    return TEXTS.containsKey(parts[0])
        ? new MessageFormat(TEXTS.getString(parts[0]), Locale.UK).format(named)
        : note;
  }

  private String likelihood() {
    Double value = base.model().logLikelihood();
    return value == null ? "" : ", log-likelihood " + format(2).format(value);
  }

  private static void line(StringBuilder text, String what, String says) {
    text.append("  %-16s %s\n".formatted(what, says));
  }

  private String money(BigDecimal amount) {
    return currency() + amount(amount);
  }

  private String whole(double amount, boolean withCurrency) {
    return (withCurrency ? currency() : "") + format(0).format(amount);
  }

  private String currency() {
    String currency = base.revenue().currency();
    return currency.equals("XXX") ? "" : currency + " ";
  }

  private static String amount(BigDecimal amount) {
    return format(2).format(amount);
  }

  private static String count(double number) {
    return format(0).format(number);
  }

  private static String percent(@Nullable Double share) {
    return share == null ? "not known" : format(1).format(share * 100) + "%";
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }

  private static NumberFormat format(int decimals) {
    NumberFormat format = NumberFormat.getNumberInstance(Locale.UK);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format;
  }
}
