package dev.skillexchange.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayScopeTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Salary / - New York: $150k-$180k / - All other states: $140k-$170k => New York; All other states
          Salary $175k-$220k / Senior level salary $230-$290k    => -; Senior
          For Colorado, the salary range is: $75,000 - $120,000  => Colorado
          The base salary range for candidates in San Francisco is $90k-$99k => San Francisco
          - L3 Baker ($126,000 - $165,000 base)                  => L3 Baker
          Salary range: $160,000-$190,000 (Bay Area)             => Bay Area
          Annual salary: $100k-$120k, $140k-$150k for Senior Bakers => -; Senior Bakers
          Salary: $100k-$120k in Toronto                         => Toronto
          The base salary range for this role is $90k-$99k       => -
          Salary for this role is $60,000 (OTE $100,000)         => -; -
          Salary: $90,000 (gross)                                => -
          """)
  void aRangeSaysWhichPlaceOrTierItIsFor(String text, String scopes) {
    String found =
        Examples.saying(text).pay().ranges().stream()
            .map(range -> range.value().scope().orElse("-"))
            .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(scopes);
  }
}
