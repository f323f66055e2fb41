package dev.skillexchange.match;

import dev.skillexchange.index.ValueScore;
import dev.skillexchange.job.Job;
import dev.skillexchange.market.RatesOfDay;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.PayCell;
import dev.skillexchange.slice.PayFloor;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/// The upper end of a job's pay against the least that a person wants: all of it where it is
/// reached, nothing where it falls short by three tenths or more. Another currency is converted at
/// the rates of one day; without a rate nothing is known.
final class PayAspect implements Aspect {
  private static final int WEIGHT = 10;
  private static final int SHORT_TENTHS = 3;

  private final PayFloor wish;
  private final Optional<RatesOfDay> rates;

  PayAspect(PayFloor wish, Optional<RatesOfDay> rates) {
    this.wish = wish;
    this.rates = rates;
  }

  @Override
  public Part part() {
    return Part.PAY;
  }

  @Override
  public int weight() {
    return WEIGHT;
  }

  @Override
  public List<ValueScore.Look> looks() {
    return List.of(new ValueScore.Look(Dimension.PAY_TOP, ValueScore.Joining.SUM));
  }

  @Override
  public long number(int look, String value) {
    if (value.isEmpty()) {
      return 0;
    }
    String[] parts = value.split(":", 2);
    OptionalLong top = top(parts[0], Long.parseLong(parts[1]));
    return top.isEmpty() ? 0 : 1L + share(top.getAsLong());
  }

  private OptionalLong top(String currency, long yearly) {
    if (currency.equals(wish.currency())) {
      return OptionalLong.of(yearly);
    }
    return rates.filter(day -> day.has(currency) && day.has(wish.currency())).stream()
        .mapToLong(day ->
            BigDecimal.valueOf(yearly)
                .multiply(day.rate(currency, wish.currency()))
                .setScale(0, RoundingMode.FLOOR)
                .longValue())
        .findFirst();
  }

  private int share(long yearly) {
    long missing = wish.yearly() - yearly;
    if (missing <= 0 || wish.yearly() == 0) {
      return HeldSkills.FULL;
    }
    long lost = 10L * HeldSkills.FULL * missing / SHORT_TENTHS / wish.yearly();
    return (int) Math.max(0, HeldSkills.FULL - lost);
  }

  @Override
  public int share(long[] numbers, int from) {
    return (int) numbers[from] - 1;
  }

  @Override
  public List<Reason> reasons(Job job) {
    return job.facts().pay().base().stream()
        .map(PayCell::of)
        .flatMap(cell ->
            top(cell.currency(), cell.yearlyTop()).stream()
                .mapToObj(top -> {
                  String pays =
                      String.format(
                          Locale.ROOT,
                          "pays up to %s %,d a year",
                          cell.currency(),
                          cell.yearlyTop());
                  String wished =
                      String.format(Locale.ROOT, "you want %s %,d", wish.currency(), wish.yearly());
                  return Reason.of(share(top), "pay", pays + "; " + wished);
                }))
        .toList();
  }
}
