package dev.skillexchange.job;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/// How much of a currency a dollar is, roughly and for all times: to tell a year's pay from a
/// typing error, never to convert.
public final class CurrencyScale {
  private static final Map<String, BigDecimal> SCALES = new HashMap<>();

  static {
    put(3, "PLN ILS BRL MYR PEN QAR SAR AED RON GEL");
    put(5, "SEK NOK DKK HKD CNY");
    put(10, "MXN ZAR CZK UAH TRY MAD EGP UYU");
    put(20, "PHP THB TWD INR");
    put(50, "RUB BDT KES ISK RSD");
    put(100, "JPY HUF PKR LKR NGN ARS");
    put(500, "KRW CLP");
    put(2_000, "COP");
    put(10_000, "IDR VND");
  }

  private CurrencyScale() {}

  private static void put(int scale, String codes) {
    for (String code : codes.split(" ", -1)) {
      SCALES.put(code, BigDecimal.valueOf(scale));
    }
  }

  /// Units of the currency for a dollar; 1 for a currency that is not listed.
  public static BigDecimal of(String currency) {
    return SCALES.getOrDefault(currency, BigDecimal.ONE);
  }
}
