package dev.skillexchange.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.catalogue.ExchangeRate;
import dev.skillexchange.index.IndexPosition;
import dev.skillexchange.index.MemoryIndex;
import dev.skillexchange.index.RunningNumbers;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.PayPeriod;
import dev.skillexchange.market.Conversion;
import dev.skillexchange.market.ConvertedPair;
import dev.skillexchange.market.ConvertedPay;
import dev.skillexchange.market.ConvertedPay.Range;
import dev.skillexchange.market.ConvertedPay.Rate;
import dev.skillexchange.market.ExchangeRates;
import dev.skillexchange.market.Figure;
import dev.skillexchange.market.PayBand;
import dev.skillexchange.market.PayEstimate.Limits;
import dev.skillexchange.market.PayFigures;
import dev.skillexchange.market.PayTable;
import dev.skillexchange.market.PayTables;
import dev.skillexchange.market.RatesOfDay;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Slice;
import dev.skillexchange.slice.SliceResolver;
import dev.skillexchange.store.Change;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Headlines of pay converted into one currency: a euro is 1.25 dollars and 0.8 pounds, so a pound
/// is 1.5625 dollars.
class ConvertedPayTest {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 27);
  private static final RatesOfDay RATES =
      ExchangeRates.of(
              List.of(
                  new ExchangeRate(DAY, "USD", new BigDecimal("1.25")),
                  new ExchangeRate(DAY, "GBP", new BigDecimal("0.8"))))
          .on(DAY)
          .orElseThrow();

  private final SliceResolver resolver = new SliceResolver(CatalogueLoader.load());
  private final List<Job> jobs = new ArrayList<>();
  private MemoryIndex index = new MemoryIndex();

  @AfterEach
  void close() {
    index.close();
  }

  private void pays(int many, String min, String max, String currency, PayPeriod period) {
    for (int i = 0; i < many; i++) {
      String key = "employer-" + currency + min + "-" + i;
      jobs.add(
          JobBuilder.job("ashby:" + key + ":1")
              .employer(key)
              .pay(min, max, currency, period)
              .build());
    }
  }

  private PayTables figures(String into) {
    index.close();
    index = new MemoryIndex();
    index.apply(
        jobs.stream().map(job -> (Change) new Change.Put(job)).toList(),
        new IndexPosition("store", jobs.size()));
    Slice all = resolver.resolve(JobQuery.all(), Optional.empty()).slice();
    return PayFigures.of(
        index,
        JobQuery.all(),
        all,
        new RunningNumbers(),
        List.of(),
        Optional.of(new Conversion(RATES, Optional.of(into).filter(code -> !code.isEmpty()))));
  }

  private static PayBand told(PayTable table) {
    return ((Figure.Told<PayBand>) table.all()).value();
  }

  private void market() {
    pays(12, "100000", "150000", "USD", PayPeriod.YEAR);
    pays(11, "64000", "96000", "EUR", PayPeriod.YEAR);
    pays(3, "4000", "8000", "GBP", PayPeriod.MONTH);
    pays(2, "300000", "", "AED", PayPeriod.YEAR);
    pays(10, "40", "50", "USD", PayPeriod.HOUR);
    jobs.add(JobBuilder.job("ashby:silent:1").employer("silent").build());
  }

  private ConvertedPay converted(String into) {
    return figures(into).converted().orElseThrow();
  }

  private Optional<ConvertedPair> pair(List<PayTable> left, String into) {
    return ConvertedPair.of(
        left,
        figures("").stated(),
        new Conversion(RATES, Optional.of(into).filter(code -> !code.isEmpty())));
  }

  /// The tables of the market above, which then has no jobs.
  private List<PayTable> other() {
    market();
    List<PayTable> tables = figures("").stated();
    jobs.clear();
    return tables;
  }

  @Test
  void salariesOfTwoSlicesStandInTheCurrencyOfTheOneWithMoreJobs() {
    List<PayTable> left = other();
    pays(20, "64000", "96000", "EUR", PayPeriod.YEAR);
    pays(30, "30", "40", "EUR", PayPeriod.HOUR);
    ConvertedPair pair = pair(left, "").orElseThrow();

    assertThat(pair.how().currency()).isEqualTo("EUR");
    assertThat(pair.how().rates()).containsExactly(new Rate("USD", new BigDecimal("0.8")));
    assertThat(pair.how().withoutRate()).containsExactly("AED");
    assertThat(List.of(pair.left().stated(), pair.right().stated())).containsExactly("USD", "EUR");
    assertThat(pair.left().low().amount()).isEqualByComparingTo("80000");
    assertThat(pair.left().high().amount()).isEqualByComparingTo("120000");
    assertThat(pair.left().sample().jobs()).isEqualTo(12);
    assertThat(pair.right().low().amount()).isEqualByComparingTo("64000");
    assertThat(pair.right().sample().jobs()).isEqualTo(20);
  }

  @Test
  void salariesOfTwoSlicesAreConvertedIntoTheCurrencyAskedFor() {
    List<PayTable> left = other();
    pays(20, "100000", "150000", "USD", PayPeriod.YEAR);

    assertThat(pair(left, "")).isEmpty();
    assertThat(pair(left, "GBP").orElseThrow().how().rates())
        .containsExactly(new Rate("USD", new BigDecimal("0.64")));
    assertThat(pair(left, "GBP").orElseThrow().right().high().amount())
        .isEqualByComparingTo("96000");
  }

  @Test
  void tooFewSalariesOnOneSideAreNotConverted() {
    List<PayTable> left = other();
    pays(3, "64000", "96000", "EUR", PayPeriod.YEAR);
    pays(30, "30", "40", "EUR", PayPeriod.HOUR);

    assertThat(pair(left, "")).isEmpty();
  }

  @Test
  void currenciesAreNeverPooled() {
    market();
    PayTables pay = figures("EUR");

    assertThat(pay.stated())
        .extracting(PayTable::currency, table -> table.all().sample().jobs())
        .containsExactlyInAnyOrder(
            tuple("USD", 12L),
            tuple("USD", 10L),
            tuple("EUR", 11L),
            tuple("GBP", 3L),
            tuple("AED", 2L));
    assertThat(pay.converted().orElseThrow().ranges())
        .extracting(Range::stated, Range::hourly)
        .containsExactlyInAnyOrder(tuple("USD", false), tuple("USD", true));
  }

  @Test
  void payByTheHourStaysByTheHour() {
    pays(12, "40", "50", "USD", PayPeriod.HOUR);
    pays(8, "64000", "96000", "EUR", PayPeriod.YEAR);

    assertThat(converted("EUR").ranges())
        .singleElement()
        .satisfies(range -> {
          assertThat(range.hourly()).isTrue();
          assertThat(range.low().amount()).isEqualByComparingTo("32");
          assertThat(range.high().amount()).isEqualByComparingTo("40");
        });
  }

  @Test
  void theIntervalOfAHeadlineIsConvertedByTheSameRate() {
    for (int i = 0; i < 20; i++) {
      pays(1, Integer.toString(64_000 + 1_000 * i), "96000", "EUR", PayPeriod.YEAR);
    }
    Limits stated = told(figures("").stated().getFirst()).low().interval().orElseThrow();
    Limits converted = converted("USD").ranges().getFirst().low().interval().orElseThrow();

    assertThat(stated.low()).isLessThan(stated.high());
    assertThat(converted.low()).isEqualByComparingTo(dollars(stated.low()));
    assertThat(converted.high()).isEqualByComparingTo(dollars(stated.high()));
  }

  private static BigDecimal dollars(BigDecimal euros) {
    return euros.multiply(new BigDecimal("1.25")).setScale(0, RoundingMode.HALF_EVEN);
  }

  @Test
  void aHeadlineIsConvertedAfterItsQuantilesAreTaken() {
    pays(12, "100000", "150000", "USD", PayPeriod.YEAR);
    pays(10, "64000", "96000", "EUR", PayPeriod.YEAR);
    assertThat(converted("USD").ranges())
        .singleElement()
        .satisfies(range -> {
          assertThat(range.stated()).isEqualTo("EUR");
          assertThat(range.low().amount()).isEqualByComparingTo("80000");
          assertThat(range.high().amount()).isEqualByComparingTo("120000");
        });
  }

  @Test
  void aCurrencyWithoutARateIsNamedAndNotConverted() {
    market();
    pays(10, "300000", "400000", "PEN", PayPeriod.YEAR);

    assertThat(converted("EUR").withoutRate()).containsExactly("PEN", "AED");
    assertThat(converted("EUR").ranges()).extracting(Range::stated).containsOnly("USD");
  }

  @Test
  void onlyRatesThatConvertedSomethingAreTold() {
    market();
    assertThat(converted("").currency()).isEqualTo("USD");
    assertThat(converted("").rates()).containsExactly(new Rate("EUR", RATES.rate("EUR", "USD")));
  }

  @Test
  void thePersonsCurrencyIsTakenThoughFewOrNoneStateIt() {
    market();
    ConvertedPay pounds = converted("GBP");

    assertThat(pounds.currency()).isEqualTo("GBP");
    assertThat(pounds.day()).isEqualTo(DAY);
    assertThat(pounds.ranges())
        .filteredOn(range -> range.stated().equals("EUR"))
        .singleElement()
        .satisfies(range -> assertThat(range.low().amount()).isEqualByComparingTo("51200"));
  }

  @Test
  void whereNoHeadlineIsInAnotherCurrencyNothingIsConverted() {
    pays(12, "100000", "150000", "USD", PayPeriod.YEAR);
    pays(2, "300000", "", "AED", PayPeriod.YEAR);
    pays(3, "64000", "96000", "EUR", PayPeriod.YEAR);

    assertThat(figures("").converted()).isEmpty();
    assertThat(figures("USD").converted()).isEmpty();
    assertThat(converted("EUR").ranges()).extracting(Range::stated).containsExactly("USD");
  }
}
