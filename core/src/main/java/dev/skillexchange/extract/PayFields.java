package dev.skillexchange.extract;

import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.Hints;
import dev.skillexchange.job.Hints.PayField;
import dev.skillexchange.job.Pay;
import dev.skillexchange.job.PayPeriod;
import dev.skillexchange.job.PayRange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads base pay from a source's own fields. Fields of other kinds (bonus, equity, commission),
/// without a currency that is known, or with a period that is none, are left out.
final class PayFields {
  private static final BigDecimal LEAST_YEARLY = BigDecimal.valueOf(10_000);
  private static final BigDecimal MOST_HOURLY = BigDecimal.valueOf(500);

  private PayFields() {}

  /// Ranges of the text with what the fields say of base pay, or of on-target earnings, where the
  /// text says nothing of it.
  static Pay completed(
      List<Fact.Stated<PayRange>> said, Hints hints, Optional<String> homeCurrency) {
    if (hints.pay().isEmpty()) {
      return Pay.of(said);
    }
    List<Fact.Stated<PayRange>> all = new ArrayList<>(said);
    for (Fact.Stated<PayRange> field : read(hints, homeCurrency)) {
      boolean known =
          said.stream()
              .map(Fact.Stated::value)
              .anyMatch(range -> sameKind(range, field.value()) || sameSum(range, field.value()));
      if (!known) {
        all.add(field);
      }
    }
    return Pay.of(all);
  }

  private static boolean sameKind(PayRange a, PayRange b) {
    return a.onTarget() == b.onTarget();
  }

  /// On-target earnings of the text that a source gives as its salary.
  private static boolean sameSum(PayRange a, PayRange b) {
    return a.min().equals(b.min()) && a.max().equals(b.max());
  }

  private static List<Fact.Stated<PayRange>> read(Hints hints, Optional<String> homeCurrency) {
    List<Fact.Stated<PayRange>> ranges = new ArrayList<>();
    List<PayField> fields = hints.pay();
    for (int i = 0; i < fields.size(); i++) {
      Evidence evidence = Evidence.inHint(i, "pay.field");
      range(fields.get(i), homeCurrency)
          .filter(range -> ranges.stream().noneMatch(known -> known.value().equals(range)))
          .ifPresent(range -> ranges.add(new Fact.Stated<>(range, evidence)));
    }
    return ranges;
  }

  private static Optional<PayRange> range(PayField field, Optional<String> homeCurrency) {
    String kind = field.kind().toLowerCase(Locale.ROOT);
    boolean onTarget = kind.contains("ote") || kind.contains("on-target");
    if (!onTarget && !kind.contains("salary") && !kind.contains("wage") && !kind.contains("base")) {
      return Optional.empty();
    }
    Optional<String> currency =
        Optional.of(field.currency().strip().toUpperCase(Locale.ROOT))
            .filter(code -> code.matches("[A-Z]{3}"))
            .or(() -> field.currency().isBlank() ? homeCurrency : Optional.empty());
    Optional<PayPeriod> period =
        PayPeriods.field(field.period())
            .or(() -> field.period().isBlank() ? bySize(field) : Optional.empty());
    boolean ordered =
        field.min().isEmpty()
            || field.max().isEmpty()
            || field.min().get().compareTo(field.max().get()) <= 0;
    if (currency.isEmpty() || period.isEmpty() || !ordered) {
      return Optional.empty();
    }
    return Optional.of(
        new PayRange(
            field.min(), field.max(), currency.get(), period.get(), onTarget, field.scope()));
  }

  private static Optional<PayPeriod> bySize(PayField field) {
    BigDecimal amount = field.max().or(field::min).orElse(BigDecimal.ZERO);
    if (amount.compareTo(LEAST_YEARLY) >= 0) {
      return Optional.of(PayPeriod.YEAR);
    }
    return amount.compareTo(MOST_HOURLY) <= 0 ? Optional.of(PayPeriod.HOUR) : Optional.empty();
  }
}
