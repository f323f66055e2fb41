package dev.skillexchange.extract;

import dev.skillexchange.job.CurrencyScale;
import dev.skillexchange.job.PayPeriod;
import dev.skillexchange.job.PayRange;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// The terms of a sum that is pay: its ends, currency and period.
record PayTerms(
    Optional<BigDecimal> min,
    Optional<BigDecimal> max,
    String currency,
    PayPeriod period,
    boolean onTarget) {
  private static final MathContext ROUND = MathContext.DECIMAL64;
  private static final String USUAL = "USD";

  /// A range that nothing calls pay is one if it is of the size of a year's pay.
  private static final BigDecimal LEAST_UNSAID = BigDecimal.valueOf(20_000);

  private static final BigDecimal MOST_UNSAID = BigDecimal.valueOf(1_000_000);

  /// Numbers without a currency are pay only from here on.
  private static final BigDecimal LEAST_BARE = BigDecimal.valueOf(10_000);

  private static final BigDecimal LEAST_YEARLY = BigDecimal.valueOf(10_000);
  private static final BigDecimal MOST_YEARLY = BigDecimal.valueOf(3_000_000);
  private static final BigDecimal LEAST_HOURLY = BigDecimal.valueOf(5);
  private static final BigDecimal MOST_HOURLY = BigDecimal.valueOf(200);
  private static final BigDecimal LEAST_MONTHLY = BigDecimal.valueOf(800);
  private static final BigDecimal WIDEST = BigDecimal.valueOf(4);

  /// The terms of a sum with the words around it; empty where it is no pay or says too little.
  static Optional<PayTerms> of(PaySum sum, PayAround around, Optional<String> homeCurrency) {
    Optional<String> currency = currency(sum, homeCurrency);
    BigDecimal low = sum.from().min(sum.to());
    BigDecimal high = sum.from().max(sum.to());
    if (currency.isEmpty() || low.signum() <= 0 || refused(sum, around, currency.get())) {
      return Optional.empty();
    }
    BigDecimal scale = CurrencyScale.of(currency.get());
    Optional<PayPeriod> period = period(low, high, around, scale);
    if (period.isEmpty()
        || !said(sum, around, low.divide(scale, ROUND), high.divide(scale, ROUND))) {
      return Optional.empty();
    }
    Optional<PayCue> bound = around.bound();
    boolean open = sum.first().open() && !sum.range();
    boolean upTo = !sum.range() && bound.filter(PayCue.UP_TO::equals).isPresent();
    boolean from = !sum.range() && (open || bound.filter(PayCue.FROM::equals).isPresent());
    return Optional.of(
        new PayTerms(
            upTo ? Optional.empty() : Optional.of(low),
            from && !upTo ? Optional.empty() : Optional.of(high),
            currency.get(),
            period.get(),
            around.kind().filter(PayCue.ON_TARGET::equals).isPresent()));
  }

  PayRange range(Optional<String> scope) {
    return new PayRange(min, max, currency, period, onTarget, scope);
  }

  private static Optional<String> currency(PaySum sum, Optional<String> homeCurrency) {
    Optional<String> written = sum.currency();
    if (written.isEmpty()) {
      return homeCurrency.or(() -> Optional.of(USUAL));
    }
    return switch (written.get()) {
      case Currencies.DOLLAR ->
          homeCurrency.filter(code -> code.endsWith("D")).or(() -> Optional.of(USUAL));
      case Currencies.CROWN -> homeCurrency.filter(code -> code.endsWith("K"));
      case Currencies.RAND -> homeCurrency.filter("ZAR"::equals);
      default -> written;
    };
  }

  /// Millions are pay only in small units of money.
  private static boolean refused(PaySum sum, PayAround around, String currency) {
    boolean millions =
        sum.millions()
            && !currency.equals("INR")
            && CurrencyScale.of(currency).compareTo(BigDecimal.TEN) <= 0;
    boolean insured =
        !sum.range() && around.other() && around.bound().filter(PayCue.UP_TO::equals).isPresent();
    boolean bare =
        !sum.named() && (!sum.range() || sum.from().compareTo(LEAST_BARE) < 0 || !around.direct());
    return millions || insured || bare || around.kind().filter(PayTerms::otherMoney).isPresent();
  }

  private static boolean otherMoney(PayCue kind) {
    return kind == PayCue.OTHER || kind == PayCue.PART;
  }

  /// Whether enough says that it is pay: a word, or else the size of a sum with the way it stands
  /// on its line, or with what is named to come on top ("$150k + equity").
  private static boolean said(PaySum sum, PayAround around, BigDecimal low, BigDecimal high) {
    if (around.kind().isPresent()) {
      return true;
    }
    boolean sized =
        low.compareTo(LEAST_UNSAID) >= 0
            && high.compareTo(MOST_UNSAID) <= 0
            && low.multiply(WIDEST).compareTo(high) >= 0;
    boolean perPeriod =
        around
            .beside()
            .filter(period -> plausible(period.yearly(low), LEAST_YEARLY, MOST_UNSAID))
            .isPresent();
    boolean apart = around.slot() != PayAround.Slot.NONE;
    boolean headed = around.slot() == PayAround.Slot.BARRED || around.share();
    if (around.other() || !sized && !perPeriod) {
      return false;
    }
    return sum.range() && sum.currency().isPresent() || headed || perPeriod && apart;
  }

  private static Optional<PayPeriod> period(
      BigDecimal low, BigDecimal high, PayAround around, BigDecimal scale) {
    if (around.beside().isPresent()) {
      return around.beside();
    }
    Optional<PayPeriod> near =
        around
            .near()
            .filter(period ->
                plausible(period.yearly(low.divide(scale, ROUND)), LEAST_YEARLY, MOST_YEARLY))
            .filter(period ->
                plausible(period.yearly(high.divide(scale, ROUND)), LEAST_YEARLY, MOST_YEARLY));
    return near.or(() -> bySize(low.divide(scale, ROUND), high.divide(scale, ROUND), around));
  }

  private static Optional<PayPeriod> bySize(BigDecimal low, BigDecimal high, PayAround around) {
    boolean named = around.kind().isPresent();
    if (low.compareTo(LEAST_YEARLY) >= 0 || named && high.compareTo(LEAST_YEARLY) >= 0) {
      return Optional.of(PayPeriod.YEAR);
    }
    if (low.compareTo(LEAST_HOURLY) >= 0 && high.compareTo(MOST_HOURLY) <= 0) {
      return Optional.of(PayPeriod.HOUR);
    }
    boolean monthly = named && around.pay() && low.compareTo(LEAST_MONTHLY) >= 0;
    return monthly ? Optional.of(PayPeriod.MONTH) : Optional.empty();
  }

  private static boolean plausible(BigDecimal amount, BigDecimal least, BigDecimal most) {
    return amount.compareTo(least) >= 0 && amount.compareTo(most) <= 0;
  }
}
