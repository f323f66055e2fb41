package dev.skillexchange.engine.answer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/// Money as people write it where the currency is used: $151,000; 62.000 €; ₹18,00,000.
public final class Money {
  private static final String SPACE = "\u00a0";
  private static final Map<String, Style> STYLES =
      Map.ofEntries(
          Map.entry("USD", Style.before("$")),
          Map.entry("GBP", Style.before("£")),
          Map.entry("CAD", Style.before("CA$")),
          Map.entry("AUD", Style.before("A$")),
          Map.entry("NZD", Style.before("NZ$")),
          Map.entry("SGD", Style.before("S$")),
          Map.entry("HKD", Style.before("HK$")),
          Map.entry("MXN", Style.before("MX$")),
          Map.entry("JPY", Style.before("¥")),
          Map.entry("ILS", Style.before("₪")),
          Map.entry("INR", new Style("₹", "", ",", ".", true)),
          Map.entry("CHF", new Style("CHF" + SPACE, "", "’", ".", false)),
          Map.entry("BRL", new Style("R$" + SPACE, "", ".", ",", false)),
          Map.entry("EUR", new Style("", SPACE + "€", ".", ",", false)),
          Map.entry("DKK", new Style("", SPACE + "kr.", ".", ",", false)),
          Map.entry("SEK", new Style("", SPACE + "kr", SPACE, ",", false)),
          Map.entry("NOK", new Style("", SPACE + "kr", SPACE, ",", false)),
          Map.entry("PLN", new Style("", SPACE + "zł", SPACE, ",", false)),
          Map.entry("CZK", new Style("", SPACE + "Kč", SPACE, ",", false)));

  /// How a currency is written.
  ///
  /// @param indian whether digits stand in pairs above the thousands
  private record Style(String before, String behind, String group, String point, boolean indian) {
    static Style before(String symbol) {
      return new Style(symbol, "", ",", ".", false);
    }

    String written(String digits) {
      return before + digits + behind;
    }
  }

  private Money() {}

  /// An amount by the year: whole units.
  public static String whole(BigDecimal amount, String currency) {
    Style style = style(currency);
    return style.written(grouped(amount.setScale(0, RoundingMode.HALF_UP).toPlainString(), style));
  }

  /// An amount as stated: cents only where there are some.
  public static String exact(BigDecimal amount, String currency) {
    BigDecimal rounded = amount.setScale(2, RoundingMode.HALF_UP);
    if (rounded.stripTrailingZeros().scale() <= 0) {
      return whole(amount, currency);
    }
    Style style = style(currency);
    String text = rounded.toPlainString();
    int point = text.indexOf('.');
    return style.written(
        grouped(text.substring(0, point), style) + style.point() + text.substring(point + 1));
  }

  /// An amount of a figure: by the hour with its cents, otherwise in whole units.
  ///
  /// @param per `hour` or `year`
  public static String figure(BigDecimal amount, String currency, String per) {
    return per.equals("hour") ? exact(amount, currency) : whole(amount, currency);
  }

  /// A range as stated: `$151,000 to $190,000`, `from $25.50`, `up to 62.000 €`, or the one amount.
  public static String range(Optional<BigDecimal> min, Optional<BigDecimal> max, String currency) {
    String least = min.map(amount -> exact(amount, currency)).orElse("");
    String most = max.map(amount -> exact(amount, currency)).orElse("");
    if (least.equals(most)) {
      return least;
    }
    return least.isEmpty()
        ? "up to " + most
        : most.isEmpty() ? "from " + least : least + " to " + most;
  }

  /// An amount for an axis: thousands as `k`.
  public static String brief(BigDecimal amount, String currency) {
    BigDecimal thousands = amount.movePointLeft(3);
    boolean whole = thousands.signum() != 0 && thousands.stripTrailingZeros().scale() <= 0;
    return whole
        ? style(currency).written(thousands.stripTrailingZeros().toPlainString() + "k")
        : exact(amount, currency);
  }

  private static Style style(String currency) {
    return STYLES.getOrDefault(currency, new Style(currency + SPACE, "", ",", ".", false));
  }

  private static String grouped(String digits, Style style) {
    StringBuilder out = new StringBuilder(digits);
    int first = digits.startsWith("-") ? 1 : 0;
    int at = digits.length() - 3;
    while (at > first) {
      out.insert(at, style.group());
      at -= style.indian() ? 2 : 3;
    }
    return out.toString();
  }
}
