package dev.skillexchange.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.job.Hints;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What sums of money in adverts mean, by invented examples. `/` between blanks begins a new line.
class PayExamplesTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Salary: 1,234,567 JPY per month                        => 1234567..1234567 JPY MONTH
          Salary: 85.000 EUR                                     => 85000..85000 EUR YEAR
          Salary: 85 000 EUR                                     => 85000..85000 EUR YEAR
          Salary: CHF 110'000                                    => 110000..110000 CHF YEAR
          Salary: CHF 110’000 - 125’000                          => 110000..125000 CHF YEAR
          Salary: ₹12,50,000 - ₹18,00,000 per annum              => 1250000..1800000 INR YEAR
          Salary: $1,250.50 per week                             => 1250.5..1250.5 USD WEEK
          Gehalt: 1.250,50 € pro Woche                           => 1250.5..1250.5 EUR WEEK
          Pay: $24.50/hr                                         => 24.5..24.5 USD HOUR
          Pay: $120,000.00 - $165,000.00 USD                     => 120000..165000 USD YEAR
          Pay: $120.5k                                           => 120500..120500 USD YEAR
          Salary: $120k                                          => 120000..120000 USD YEAR
          Salary: $120K-$150K                                    => 120000..150000 USD YEAR
          Salary: $120-150k                                      => 120000..150000 USD YEAR
          Salary: $120-$150k                                     => 120000..150000 USD YEAR
          Salary: $120k-150                                      => 120000..150000 USD YEAR
          Salary: $90-110,000                                    => 90000..110000 USD YEAR
          Salary: $120,000-150,000                               => 120000..150000 USD YEAR
          Salary: 120K–150K USD                                  => 120000..150000 USD YEAR
          Salary: 120k to 150k GBP                               => 120000..150000 GBP YEAR
          Salary: £45k                                           => 45000..45000 GBP YEAR
          Salary: £45-55k                                        => 45000..55000 GBP YEAR
          Salary: 60-80k€                                        => 60000..80000 EUR YEAR
          Salary: 60k€-80k€                                      => 60000..80000 EUR YEAR
          Salary: 60-80 k€                                       => 60000..80000 EUR YEAR
          Salary: € 55-72k                                       => 55000..72000 EUR YEAR
          Salary: €~55k-€~75k                                    => 55000..75000 EUR YEAR
          Salary: $145~170k                                      => 145000..170000 USD YEAR
          Salary: USD 85K–102K                                   => 85000..102000 USD YEAR
          Salary: USD $85,000 to USD $95,000                     => 85000..95000 USD YEAR
          Salary: US$85,000 - US$95,000                          => 85000..95000 USD YEAR
          Salary: C$130K-C$150K                                  => 130000..150000 CAD YEAR
          Salary: A$130,000                                      => 130000..130000 AUD YEAR
          Salary: NZ$90,000                                      => 90000..90000 NZD YEAR
          Salary: S$6,000 - S$8,000 per month                    => 6000..8000 SGD MONTH
          Salary: HK$40,000 per month                            => 40000..40000 HKD MONTH
          Salary: R$ 8.000 - R$ 10.000 por mês                   => 8000..10000 BRL MONTH
          Salary: MX$45,000 a month                              => 45000..45000 MXN MONTH
          Salary: 15 000 - 20 000 PLN per month                  => 15000..20000 PLN MONTH
          Salary: 18 000 zł miesięcznie                          => 18000..18000 PLN MONTH
          Salary: 45 000 SEK per month                           => 45000..45000 SEK MONTH
          Salary: AED 15,000 per month                           => 15000..15000 AED MONTH
          Salary: ₪25,000 per month                              => 25000..25000 ILS MONTH
          Salary: ₱60,000 monthly                                => 60000..60000 PHP MONTH
          Salary: ¥8M - ¥12M a year                              => 8000000..12000000 JPY YEAR
          Salary: 600万 - 900万 JPY                                => 6000000..9000000 JPY YEAR
          Salary: ₩60,000,000 per year                           => 60000000..60000000 KRW YEAR
          Salary: 12 LPA                                         => 1200000..1200000 INR YEAR
          Salary: 12-18 LPA                                      => 1200000..1800000 INR YEAR
          CTC: ₹12L – ₹18L                                       => 1200000..1800000 INR YEAR
          CTC: 8 to 12 lakhs                                     => 800000..1200000 INR YEAR
          CTC: INR 1.2 crore                                     => 12000000..12000000 INR YEAR
          Salary: Rs. 45,000 per month                           => 45000..45000 INR MONTH
          Salary: 50,000 euros                                   => 50000..50000 EUR YEAR
          Salary: 95,000 Canadian dollars                        => 95000..95000 CAD YEAR
          Salary: 95,000 US dollars                              => 95000..95000 USD YEAR
          Salary: 95 thousand dollars                            => 95000..95000 USD YEAR
          Salary: $95,000 CAD - $105,000 CAD                     => 95000..105000 CAD YEAR
          Salary: $95,000 - $105,000 (CAD)                       => 95000..105000 CAD YEAR
          """)
  void amountsOfManyCountriesAreRead(String text, String ranges) {
    assertThat(Shown.pay(Examples.saying("We offer / " + text).pay())).isEqualTo(ranges);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Salary between $90,000 and $110,000                    => 90000..110000 USD YEAR
          Salary from $90,000 to $110,000                        => 90000..110000 USD YEAR
          Salary ranges from $90,000 through $110,000            => 90000..110000 USD YEAR
          Salary: $90,000 — $110,000                             => 90000..110000 USD YEAR
          Salary: $90,000 ‒ $110,000                             => 90000..110000 USD YEAR
          Salary: $90,000 − $110,000                             => 90000..110000 USD YEAR
          Salary: $90,000—$110,000 USD                           => 90000..110000 USD YEAR
          Salary: $90,000 -- $110,000                            => 90000..110000 USD YEAR
          Salary between $90,000 USD -and $110,000 USD           => 90000..110000 USD YEAR
          Salary: $90,000/year to $110,000/year                  => 90000..110000 USD YEAR
          Salary: $90,000 pa - $110,000 pa                       => 90000..110000 USD YEAR
          Salary: £40,000 per annum to £50,000                   => 40000..50000 GBP YEAR
          Pay: $45/HR - $50/HR                                   => 45..50 USD HOUR
          Pay: $45 - $50 an hour                                 => 45..50 USD HOUR
          Base: $90,000 (min) - $110,000 (max)                   => 90000..110000 USD YEAR
          Base: $90,000 (min) - $99,000 (mid) - $110,000 (max)       => 90000..110000 USD YEAR
          The salary for this role in Rome is 90,000-110,000     => 90000..110000 USD YEAR
          Salary: $90,000 - / $110,000 per year                  => 90000..110000 USD YEAR
          Salary: $90,000 / to $110,000 per year                 => 90000..110000 USD YEAR
          Gehalt zwischen 60.000 € und 70.000 €                  => 60000..70000 EUR YEAR
          Salaire entre 45 000 € et 55 000 €                     => 45000..55000 EUR YEAR
          Salaire de 45 000 à 55 000 €                           => 45000..55000 EUR YEAR
          Salario entre 35.000€ y 45.000€                        => 35000..45000 EUR YEAR
          Salaris tussen €3.500 en €4.500 per maand              => 3500..4500 EUR MONTH
          Retribuzione: RAL 30.000 - 40.000 €                    => 30000..40000 EUR YEAR
          Salary up to $180k                                     => ..180000 USD YEAR
          Salary of up to £60,000                                => ..60000 GBP YEAR
          Gehalt bis zu 70.000 €                                 => ..70000 EUR YEAR
          Salaire jusqu'à 50 000 €                               => ..50000 EUR YEAR
          Salary from £60,000                                    => 60000.. GBP YEAR
          Base salary starts at $185,000                         => 185000.. USD YEAR
          Starting salary: $50,000                               => 50000..50000 USD YEAR
          Salary starting at $185,000                            => 185000.. USD YEAR
          Salary: $150k+                                         => 150000.. USD YEAR
          Salary: €160.000+                                      => 160000.. EUR YEAR
          Gehalt ab 50.000 €                                     => 50000.. EUR YEAR
          Salary: at least £30,000                               => 30000.. GBP YEAR
          """)
  void rangesAndTheirEndsAreRead(String text, String ranges) {
    assertThat(Shown.pay(Examples.saying("We offer / " + text).pay())).isEqualTo(ranges);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Pay: $20 - $25 per hour                                => 20..25 USD HOUR
          Hourly rate: $20 - $25                                 => 20..25 USD HOUR
          Pay: $20 - $25                                         => 20..25 USD HOUR
          Pay: $23.50–$25.00/hr (direct)                         => 23.5..25 USD HOUR
          Day rate: £450                                         => 450..450 GBP DAY
          Rate: €500 - €600 per day                              => 500..600 EUR DAY
          Pay: $1,200 per week, 40 hours per week                => 1200..1200 USD WEEK
          Pay: $20/hr, 40 hours per week                         => 20..20 USD HOUR
          Pay: $20/hr - 40 hours                                 => 20..20 USD HOUR
          Salary: €3,000 - €3,500 gross per month                => 3000..3500 EUR MONTH
          Salary: €3,000 per month, paid 14 times a year         => 3000..3000 EUR MONTH
          Gehalt: 3.200 € brutto im Monat                        => 3200..3200 EUR MONTH
          Monthly salary: $5,000                                 => 5000..5000 USD MONTH
          Rate: $9k - 10.5k/mo                                   => 9000..10500 USD MONTH
          Annual salary: $90,000                                 => 90000..90000 USD YEAR
          Salary: 34.500 € brutto pro Jahr                       => 34500..34500 EUR YEAR
          Salary: 19.420€ (yearly gross salary)                  => 19420..19420 EUR YEAR
          Salaire: 45 k€ brut par an                             => 45000..45000 EUR YEAR
          Salario: 35.000 € brutos anuales                       => 35000..35000 EUR YEAR
          Base salary: $150,000 + annual bonus                   => 150000..150000 USD YEAR
          Pay: $30 an hour plus annual bonus                     => 30..30 USD HOUR
          """)
  void thePeriodIsTheOneSaid(String text, String ranges) {
    assertThat(Shown.pay(Examples.saying("We offer / " + text).pay())).isEqualTo(ranges);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Base salary: $150,000 - $180,000; OTE $300,000         => 150000..180000 USD YEAR; 300000..300000 USD YEAR on target
          OTE: $200,000 - $240,000                               => 200000..240000 USD YEAR on target
          $200,000 OTE ($100,000 base, $100,000 variable)        => 200000..200000 USD YEAR on target; 100000..100000 USD YEAR
          Compensation: $60,000 OTE ($40,000 base plus commission) => 60000..60000 USD YEAR on target; 40000..40000 USD YEAR
          Salary for this role is $60,000 (OTE $100,000)         => 60000..60000 USD YEAR; 100000..100000 USD YEAR on target
          Base: $100k, OTE: $200k                                => 100000..100000 USD YEAR; 200000..200000 USD YEAR on target
          $65k base salary ($80k OTE) + equity                   => 65000..65000 USD YEAR; 80000..80000 USD YEAR on target
          On-target earnings of £90,000                          => 90000..90000 GBP YEAR on target
          The average on-target wage is $36/hour                 => 36..36 USD HOUR on target
          OTE (cash): $80,000-$120,000 (comprises base + bonus)  => 80000..120000 USD YEAR on target
          $250K OTE - $360K OTE                                  => 250000..360000 USD YEAR on target
          Earning potential: $71,000 to $105,000                 => 71000..105000 USD YEAR on target
          Zielgehalt: 100.000 €                                  => 100000..100000 EUR YEAR on target
          """)
  void onTargetEarningsAreKeptApart(String text, String ranges) {
    assertThat(Shown.pay(Examples.saying("We offer / " + text).pay())).isEqualTo(ranges);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Fernhill | Baker | Remote | $150k-$180k + equity       => 150000..180000 USD YEAR
          Fernhill | Baker | Remote | 50-96k + equity            => 50000..96000 USD YEAR
          Fernhill | Baker | Remote | 150-200k                   => 150000..200000 USD YEAR
          Fernhill | Baker | Remote | [180 - 210K]               => 180000..210000 USD YEAR
          Fernhill | Baker | Remote | $150k                      => 150000..150000 USD YEAR
          Fernhill | Baker | Remote | $240k + profit sharing     => 240000..240000 USD YEAR
          Fernhill | Baker | Remote | $200K USD+                 => 200000.. USD YEAR
          Fernhill | Baker | Remote | up to $220K USD            => ..220000 USD YEAR
          Fernhill | Baker | Remote | £90k + 2% equity | Raising at £5m => 90000..90000 GBP YEAR
          Fernhill | Baker | Remote | $20K/mo                    => 20000..20000 USD MONTH
          Fernhill | Baker | Remote | $90/hr                     => 90..90 USD HOUR
          Baker ($175k-$250k + equity)                           => 175000..250000 USD YEAR
          Looking for bakers. $200k+, significant equity.        => 200000.. USD YEAR
          Head baker - $178,500 USD + equity                     => 178500..178500 USD YEAR
          """)
  void aSumThatStandsByItselfIsPay(String text, String ranges) {
    assertThat(Shown.pay(Examples.saying(text).pay())).isEqualTo(ranges);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Salary range: / $90,000 - $110,000                     => 90000..110000 USD YEAR
          Compensation / - $90,000 - $110,000 + equity           => 90000..110000 USD YEAR
          Compensation / - $93,000 / - A friendly team           => 93000..93000 USD YEAR
          Salary ranges: / - SF: $150k-$180k / - NYC: $140k-$170k => 150000..180000 USD YEAR; 140000..170000 USD YEAR
          Yearly pay: / - Spain: 48.000 EUR / - UK: 55.000 GBP   => 48000..48000 EUR YEAR; 55000..55000 GBP YEAR
          Salary $175k-$220k / Senior level salary $230-$290k    => 175000..220000 USD YEAR; 230000..290000 USD YEAR
          Base pay is $110,000 - $150,000 USD / 140,000 - 185,000 CAD => 110000..150000 USD YEAR; 140000..185000 CAD YEAR
          The pay in this market is $200K-$300K.                 => 200000..300000 USD YEAR
          Salary (without bonus): $90,000 - $95,000              => 90000..95000 USD YEAR
          Salary + equity: $90,000 - $95,000                     => 90000..95000 USD YEAR
          Salary: 90,000 - 110,000                               => 90000..110000 USD YEAR
          """)
  void theLineAboveAndTheWordsBeforeSayWhatASumIs(String text, String ranges) {
    assertThat(Shown.pay(Examples.saying(text).pay())).isEqualTo(ranges);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Our seed round of $5,000,000 closed last year.         => -
          We raised $50k-$100k from friends.                     => -
          We've passed $1M ARR.                                  => -
          We grew from $0 to $200,000 in revenue.                => -
          Close deals in the $50k–$100k range.                   => -
          Deals of $25k-$50k ACV                                 => -
          You own a $100k-$400k monthly ad spend.                => -
          We manage $200,000 - $400,000 in assets.               => -
          $10,000–$15,000 in relocation support                  => -
          A sign-on bonus of $10,000 - $20,000                   => -
          An annual bonus of $20,000                             => -
          Bonus target: $15,000-$24,000                          => -
          Base salary plus a $1,000 retention bonus              => -
          Equity worth $50,000 - $90,000                         => -
          $500 home office stipend                               => -
          $100/month education budget                            => -
          401k with match                                        => -
          A 401(k) plan with a $2,000 match                      => -
          Life insurance of twice your salary, up to $200k       => -
          Referral reward: $5,000                                => -
          Tuition of up to $5,250 per year                       => -
          $1,500 learning budget each year                       => -
          Certified for ISO 27k                                  => -
          Companies with 100k-500k users                         => -
          Take-home assignment: 30-45 minutes                    => -
          A team of 120 - 150 people                             => -
          Founded in 2015-2016                                   => -
          Call 555-123-4567                                      => -
          Salary: 70-90 + 10%                                    => -
          Commission: $500 per sale                              => -
          A fee of $20,000                                       => -
          Products priced in the $5-20k range                    => -
          The market is worth $400,000 - $600,000.               => -
          Salary: competitive                                    => -
          Salary: $0                                             => -
          We pay $300 for the exercise.                          => -
          Prizes of $50,000                                      => -
          Donations up to $1,000 are matched.                    => -
          Our customers save $40,000 to $60,000 a year.          => -
          $2M in funding                                         => -
          """)
  void otherMoneyIsNoPay(String text, String none) {
    assertThat(Shown.pay(Examples.saying("About the job / " + text).pay())).isEqualTo(none);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Toronto, Canada    => Salary: $90,000 - $110,000       => 90000..110000 CAD YEAR
          Toronto, Canada    => Salary: $90,000 - $110,000 USD   => 90000..110000 USD YEAR
          Sydney, Australia  => Salary: $90k                     => 90000..90000 AUD YEAR
          Auckland, New Zealand => Salary: $90k                  => 90000..90000 NZD YEAR
          Singapore          => Salary: $6,000 per month         => 6000..6000 SGD MONTH
          Berlin, Germany    => Salary: $90k                     => 90000..90000 USD YEAR
          Berlin, Germany    => Salary: 60k - 70k                => 60000..70000 EUR YEAR
          London, UK         => Salary: 60,000 - 70,000          => 60000..70000 GBP YEAR
          Stockholm, Sweden  => Salary: 45 000 kr per month      => 45000..45000 SEK MONTH
          Cape Town, South Africa => Salary: R450,000 per annum  => 450000..450000 ZAR YEAR
          Austin, TX         => Salary: $90k                     => 90000..90000 USD YEAR
          """)
  void aBareSignMeansTheMoneyOfThePlace(String place, String text, String ranges) {
    assertThat(Shown.pay(Examples.facts("Engineer", text, place, Hints.none()).pay()))
        .isEqualTo(ranges);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Salary: $24.04 per year                                => 24.04..24.04 USD YEAR implausible
          Salary: $150000000                                     => 150000000..150000000 USD YEAR implausible
          Salary: $130,000 - 150,000K                            => 130000..150000000 USD YEAR implausible
          Salary range: $150,00-$220,000                         => 150..220000 USD YEAR implausible
          Salary: $90,000 per hour                               => 90000..90000 USD HOUR implausible
          """)
  void aTypingErrorIsKeptAsSaidAndNotCounted(String text, String ranges) {
    assertThat(Shown.pay(Examples.saying(text).pay())).isEqualTo(ranges);
    assertThat(Examples.saying(text).pay().base()).isEmpty();
  }
}
