package dev.skillexchange.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.catalogue.ExchangeRate;
import dev.skillexchange.index.IndexPosition;
import dev.skillexchange.index.MemoryIndex;
import dev.skillexchange.index.Order;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.PayPeriod;
import dev.skillexchange.market.Conversion;
import dev.skillexchange.market.ConvertedPay;
import dev.skillexchange.market.ConvertedPay.Rate;
import dev.skillexchange.market.ExchangeRates;
import dev.skillexchange.market.Figure;
import dev.skillexchange.market.PayBand;
import dev.skillexchange.market.PayFigures;
import dev.skillexchange.market.PayTable;
import dev.skillexchange.market.PayTables;
import dev.skillexchange.market.RatesOfDay;
import dev.skillexchange.market.Sample;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.SliceResolver;
import dev.skillexchange.store.Change;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Pay converted into one currency, beside the same market stated in it: a euro is 1.25 dollars and
/// 0.8 pounds, so a pound is 1.5625 dollars.
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
    return PayFigures.of(
        index,
        JobQuery.all(),
        resolver.resolve(JobQuery.all(), Optional.empty()).slice(),
        jobs.size(),
        Map.of(),
        List.of(),
        Optional.of(new Conversion(RATES, Optional.of(into).filter(code -> !code.isEmpty()))));
  }

  private static PayBand told(PayTable table) {
    return ((Figure.Told<PayBand>) table.all()).value();
  }

  private long listed(Sample sample) {
    return index
        .hits(resolver.resolve(sample.behind(), Optional.empty()).slice(), Order.RELEVANCE, 0, 100)
        .total();
  }

  private void market() {
    pays(8, "100000", "150000", "USD", PayPeriod.YEAR);
    pays(7, "64000", "96000", "EUR", PayPeriod.YEAR);
    pays(3, "4000", "8000", "GBP", PayPeriod.MONTH);
    pays(2, "300000", "", "AED", PayPeriod.YEAR);
    pays(9, "40", "50", "USD", PayPeriod.HOUR);
    jobs.add(JobBuilder.job("ashby:silent:1").employer("silent").build());
  }

  @Test
  void convertedSalariesAreThoseOfAMarketThatStatesThemInTheOneCurrency() {
    market();
    PayTable converted = figures("").converted().orElseThrow().salaries().orElseThrow();
    PayBand pooled = told(converted);

    jobs.clear();
    pays(8, "100000", "150000", "USD", PayPeriod.YEAR);
    pays(7, "80000", "120000", "USD", PayPeriod.YEAR);
    pays(3, "75000", "150000", "USD", PayPeriod.YEAR);
    PayBand stated = told(figures("").stated().getFirst());

    assertThat(converted.currency()).isEqualTo("USD");
    assertThat(pooled).usingRecursiveComparison().ignoringFields("hidden").isEqualTo(stated);
  }

  @Test
  void theLinkOfConvertedSalariesListsExactlyTheirJobs() {
    market();
    Sample sample = figures("").converted().orElseThrow().salaries().orElseThrow().all().sample();

    assertThat(sample.jobs()).isEqualTo(18);
    assertThat(sample.employers()).isEqualTo(18);
    assertThat(sample.outOf()).isEqualTo(30);
    assertThat(sample.behind().toLink()).contains("salary");
    assertThat(listed(sample)).isEqualTo(18);
  }

  @Test
  void payByTheHourStaysApart() {
    pays(12, "40", "50", "USD", PayPeriod.HOUR);
    pays(8, "64000", "96000", "EUR", PayPeriod.YEAR);
    ConvertedPay converted = figures("EUR").converted().orElseThrow();

    assertThat(converted.salaries()).isEmpty();
    assertThat(converted.ranges())
        .singleElement()
        .satisfies(range -> {
          assertThat(range.hourly()).isTrue();
          assertThat(range.low().amount()).isEqualByComparingTo("32");
          assertThat(range.high().amount()).isEqualByComparingTo("40");
        });
  }

  @Test
  void aHeadlineIsConvertedAfterItsQuantilesAreTaken() {
    pays(12, "100000", "150000", "USD", PayPeriod.YEAR);
    pays(10, "64000", "96000", "EUR", PayPeriod.YEAR);
    assertThat(figures("USD").converted().orElseThrow().ranges())
        .singleElement()
        .satisfies(range -> {
          assertThat(range.stated()).isEqualTo("EUR");
          assertThat(range.low().amount()).isEqualByComparingTo("80000");
          assertThat(range.high().amount()).isEqualByComparingTo("120000");
        });
  }

  @Test
  void aCurrencyWithoutARateIsLeftAndCounted() {
    market();
    ConvertedPay converted = figures("").converted().orElseThrow();

    assertThat(converted.left()).hasSize(1);
    assertThat(converted.left().getFirst().currency()).isEqualTo("AED");
    assertThat(converted.left().getFirst().jobs().sample().jobs()).isEqualTo(2);
    assertThat(listed(converted.left().getFirst().jobs().sample())).isEqualTo(2);
    assertThat(converted.rates())
        .containsExactly(
            new Rate("EUR", RATES.rate("EUR", "USD")), new Rate("GBP", RATES.rate("GBP", "USD")));
  }

  @Test
  void thePersonsCurrencyIsTakenThoughFewOrNoneStateIt() {
    market();
    ConvertedPay pounds = figures("GBP").converted().orElseThrow();

    assertThat(pounds.currency()).isEqualTo("GBP");
    assertThat(told(pounds.salaries().orElseThrow()).low().amount()).isEqualByComparingTo("51200");
    assertThat(pounds.day()).isEqualTo(DAY);
  }

  @Test
  void whereAllIsStatedInOneCurrencyNothingIsConverted() {
    pays(12, "100000", "150000", "USD", PayPeriod.YEAR);
    pays(2, "300000", "", "AED", PayPeriod.YEAR);

    assertThat(figures("").converted()).isEmpty();
    assertThat(figures("USD").converted()).isEmpty();
    assertThat(
            told(figures("EUR").converted().orElseThrow().salaries().orElseThrow()).low().amount())
        .isEqualByComparingTo("80000");
  }
}
