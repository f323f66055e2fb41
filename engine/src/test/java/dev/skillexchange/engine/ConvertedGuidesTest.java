package dev.skillexchange.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skillexchange.catalogue.ExchangeRate;
import dev.skillexchange.engine.answer.ComparisonAnswer;
import dev.skillexchange.engine.answer.ComparisonAnswer.Converted;
import dev.skillexchange.engine.answer.ConvertedAnswer;
import dev.skillexchange.engine.answer.GuideAnswer;
import dev.skillexchange.engine.answer.PayAnswer;
import dev.skillexchange.engine.desk.Wire;
import dev.skillexchange.engine.report.ComparisonReport;
import dev.skillexchange.engine.report.GuideReport;
import dev.skillexchange.engine.report.Report;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.market.ExchangeRates;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.store.Market;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Guides say by which rates they convert, of which day, and what they leave.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConvertedGuidesTest {
  private static final String ROLE = "back-end-engineer";

  private final Knowledge shipped = Engine.shippedKnowledge();
  private final OpenMarket market = TrialMarket.filled(Market.SAMPLE, shipped, 1_500);
  private final LocalDate asOf = market.basis().asOf().orElseThrow();

  private GuideAnswer guide(Knowledge knowledge, String currency) {
    return new Guides(knowledge).guide(market, ROLE, JobQuery.all(), currency);
  }

  private Knowledge ratesOf(LocalDate day) {
    return shipped.and(rates(day));
  }

  private static List<ExchangeRate> rates(LocalDate day) {
    return List.of(
        new ExchangeRate(day, "USD", new BigDecimal("1.25")),
        new ExchangeRate(day, "GBP", new BigDecimal("0.8")));
  }

  private Knowledge onlyRatesOf(LocalDate day) {
    return new Knowledge(
        shipped.catalogue(),
        shipped.deriver(),
        shipped.resolver(),
        shipped.labels(),
        shipped.filters(),
        shipped.cards(),
        ExchangeRates.of(rates(day)),
        shipped::cvs);
  }

  @Test
  void ratesOfTheLastReadingsDayAreTakenAndPrinted() {
    ConvertedAnswer converted = guide(ratesOf(asOf), "GBP").converted().orElseThrow();

    assertThat(converted.currency()).isEqualTo("GBP");
    assertThat(converted.day()).isEqualTo(asOf);
    assertThat(converted.age()).isZero();
    assertThat(String.join(" ", converted.words()))
        .contains("European Central Bank", "1 USD = 0.64 GBP.")
        .doesNotContain("older");
  }

  @Test
  void ratesOfMoreThanNinetyDaysBeforeAreCalledOld() {
    Knowledge justNow = onlyRatesOf(asOf.minusDays(90));
    Knowledge tooOld = onlyRatesOf(asOf.minusDays(91));

    assertThat(guide(justNow, "GBP").converted().orElseThrow().words())
        .noneMatch(words -> words.contains("older"));
    assertThat(guide(tooOld, "GBP").converted().orElseThrow().words())
        .anyMatch(words -> words.contains("91 days older than the last reading"));
  }

  @Test
  void ratesOfALaterDayAreNotTaken() {
    assertThat(guide(ratesOf(asOf.plusDays(1)), "GBP").converted().orElseThrow().day())
        .isBefore(asOf);
  }

  @Test
  void whatHasNoRateOnTheDayIsNamed() {
    ConvertedAnswer converted = guide(ratesOf(asOf), "GBP").converted().orElseThrow();

    assertThat(converted.withoutRate()).isNotEmpty().doesNotContain("USD", "EUR", "GBP");
    assertThat(String.join(" ", converted.words()))
        .contains("Not converted", converted.withoutRate().getFirst());
  }

  @Test
  void aCurrencyWithoutARateIsRefusedWithThoseThatHaveOne() {
    assertThatThrownBy(() -> guide(ratesOf(asOf), "CHF"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("CHF")
        .hasMessageContaining("EUR, GBP, USD");
  }

  @Test
  void aComparisonConvertsTheSalariesOfBoth() throws IOException {
    JobQuery roles = JobQuery.ofLink("role=" + ROLE + "&role=software-engineer");
    Comparisons comparisons = new Comparisons(ratesOf(asOf));
    ComparisonAnswer answer = comparisons.compare(market, roles, "eur");
    Converted converted = answer.converted().orElseThrow();

    assertThat(comparisons.compare(market, roles).converted()).isEmpty();
    assertThat(converted.how().currency()).isEqualTo("EUR");
    assertThat(converted.words(converted.left())).endsWith("\u00a0€, stated in USD");
    assertThat(ComparisonReport.of(answer).tables().getFirst().rows())
        .anyMatch(row -> row.cells().getFirst().equals("Adverts offer, about, in EUR a year"));
    assertThat(Wire.json().readValue(Wire.json().writeValueAsString(converted), Converted.class))
        .isEqualTo(converted);
  }

  @Test
  void aReportHasConvertedPayBehindPayAsStated() {
    Report report = GuideReport.of(guide(ratesOf(asOf), "EUR"));
    List<String> tables =
        report.sections().stream()
            .filter(section -> section.id().equals("pay"))
            .flatMap(section -> section.tables().stream())
            .map(Report.Table::id)
            .toList();

    assertThat(tables).contains("converted", "pay-usd-year");
    assertThat(tables.indexOf("converted")).isGreaterThan(tables.indexOf("pay-usd-year"));
  }

  @Test
  void onlyHeadlinesAreConvertedAndEveryTableIsOfOneCurrency() {
    GuideAnswer guide = guide(ratesOf(asOf), "EUR");

    assertThat(guide.pay())
        .extracting(PayAnswer::title)
        .doesNotHaveDuplicates()
        .allMatch(title -> title.matches("[A-Z]{3} (a year|an hour)"));
    assertThat(guide.pay())
        .filteredOn(pay -> pay.converted().isPresent())
        .isNotEmpty()
        .allMatch(pay -> pay.told() && !pay.currency().equals("EUR"));
  }
}
