package dev.skillexchange.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.job.Hints;
import dev.skillexchange.job.Hints.PayField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Base salary: $120,000 - $150,000.                              => 120000..150000 USD YEAR
          The salary range is $120k–$150k per year.                      => 120000..150000 USD YEAR
          Pay: $120-150k                                                 => 120000..150000 USD YEAR
          Salary: 62.000 € bis 75.000 € brutto                           => 62000..75000 EUR YEAR
          Salary £45,000 to £55,000 per annum                            => 45000..55000 GBP YEAR
          Compensation: USD 100,000 - 130,000 annually                   => 100000..130000 USD YEAR
          Pay rate: $24.50 - $31.75 per hour                             => 24.5..31.75 USD HOUR
          The hourly rate is $22/hr                                      => 22..22 USD HOUR
          Salary: CA$90,000 - CA$110,000                                 => 90000..110000 CAD YEAR
          Salary of €4,000 - €5,000 per month                            => 4000..5000 EUR MONTH
          Salary up to $180,000 per year                                 => ..180000 USD YEAR
          Salary from £60,000 per year                                   => 60000.. GBP YEAR
          Day rate: £450 - £550 per day                                  => 450..550 GBP DAY
          On-target earnings: $200,000 - $240,000 OTE                    => 200000..240000 USD YEAR on target
          Estimated Total Compensation at Target: $126,500+              => 126500.. USD YEAR on target
          OTE (cash): $225K–$275K (base + variable bonus)                => 225000..275000 USD YEAR on target
          The estimated range below represents On Target Earnings (OTE), base salary and incentives together. / CA, NY: $180,000 - $230,000 => 180000..230000 USD YEAR on target
          Salary: CHF 110'000 - 130'000 per year                         => 110000..130000 CHF YEAR
          Base salary $130,000-$160,000 USD                              => 130000..160000 USD YEAR
          Gehalt: 55 000 - 65 000 EUR pro Jahr                           => 55000..65000 EUR YEAR
          """)
  void payIsReadFromText(String text, String ranges) {
    assertThat(Shown.pay(Examples.saying("Compensation / " + text).pay())).isEqualTo(ranges);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          We raised $40,000,000 in our series B.                 => -
          A $5,000 signing bonus is paid.                        => -
          We offer a 401k with 4% match.                         => -
          You manage a budget of $200,000 per year.              => -
          A $1,500 learning stipend each year.                   => -
          Quota of $1,200,000 in sales per year                  => -
          We serve 120,000 to 150,000 customers.                 => -
          Referral bonus: $2,000                                 => -
          You'll grow ARR from $10,000 to $90,000.               => -
          The equity grant of $50,000 - $90,000 vests.           => -
          """)
  void otherMoneyIsNoPay(String text, String none) {
    assertThat(Shown.pay(Examples.saying("What we offer / " + text).pay())).isEqualTo(none);
  }

  @Test
  void severalRangesAreKeptInOrder() {
    assertThat(
            Shown.pay(
                Examples.saying(
                        "Compensation / - SF: salary $150,000 - $180,000 / - NYC: salary $140,000 -"
                            + " $170,000")
                    .pay()))
        .isEqualTo("150000..180000 USD YEAR; 140000..170000 USD YEAR");
  }

  @Test
  void aDollarMeansThatOfThePlace() {
    String text = "Salary: $90,000 - $110,000 per year";
    assertThat(Shown.pay(Examples.facts("Engineer", text, "Toronto, Canada", Hints.none()).pay()))
        .isEqualTo("90000..110000 CAD YEAR");
    assertThat(Shown.pay(Examples.facts("Engineer", text, "Sydney, Australia", Hints.none()).pay()))
        .isEqualTo("90000..110000 AUD YEAR");
    assertThat(Shown.pay(Examples.facts("Engineer", text, "Berlin, Germany", Hints.none()).pay()))
        .isEqualTo("90000..110000 USD YEAR");
  }

  @Test
  void theSourcesFieldsFillWhatTheTextLeavesOut() {
    PayField salary = field("Salary", "1 YEAR", 100_000, 120_000);
    PayField bonus = field("Bonus", "1 YEAR", 10_000, 20_000);
    assertThat(Shown.pay(Examples.facts("Engineer", "", "", hints(bonus, salary)).pay()))
        .isEqualTo("100000..120000 EUR YEAR");
    String text = "Salary: $90,000 - $110,000 per year";
    assertThat(Shown.pay(Examples.facts("Engineer", text, "", hints(salary)).pay()))
        .isEqualTo("90000..110000 USD YEAR");
  }

  private static PayField field(String kind, String period, long min, long max) {
    return new PayField(
        Optional.of(BigDecimal.valueOf(min)),
        Optional.of(BigDecimal.valueOf(max)),
        "EUR",
        period,
        kind,
        Optional.empty());
  }

  private static Hints hints(PayField... pay) {
    return new Hints(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(pay));
  }
}
