package dev.skillexchange.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.catalogue.CatalogueLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {
  private static final DateReader DATES = new DateReader(new CvWords(CatalogueLoader.load()));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Jan 2020 - Present; 2020-01..now",
        "January 2020 – March 2021; 2020-01..2021-03",
        "2019–2021; 2019-01..2021-12",
        "03/2018 – 06/2020; 2018-03..2020-06",
        "09/18 - 06/20; 2018-09..2020-06",
        "Summer 2019; 2019-06..2019-06",
        "since 2020; 2020-01..now",
        "seit März 2021; 2021-03..now",
        "Mai 2017 bis heute; 2017-05..now",
        "01.02.2018 - 31.07.2019; 2018-02..2019-07",
        "févr. 2016 – août 2018; 2016-02..2018-08",
        "enero de 2015 - actualidad; 2015-01..now",
        "maart 2014 – heden; 2014-03..now",
        "2012-05 – 2014-11; 2012-05..2014-11",
        "May – Aug 2021; 2021-05..2021-08",
        "Nov – Feb 2021; 2020-11..2021-02",
        "2019-21; 2019-01..2021-12",
        "Sept '14 to Dec '16; 2014-09..2016-12",
        "Sep. 2023 Mar. 2024; 2023-09..2024-03",
        "Q2 2020 – Q4 2021; 2020-04..2021-10",
        "1 March 2018 — 30 April 2019; 2018-03..2019-04",
        "March 1, 2018 - April 30, 2019; 2018-03..2019-04",
        "expected June 2027; ?..2027-06"
      })
  void periodsAreReadInTheWaysOfCvs(String text, String period) {
    assertThat(read(text)).isEqualTo(period);
  }

  @Test
  void numbersOfOtherThingsAreNoDates() {
    for (String text :
        new String[] {"served 12,000 users", "version 3.2019", "+49 30 2019 4455", "$2020"}) {
      assertThat(DATES.find(text).filter(DateReader.Found::range)).as(text).isEmpty();
    }
  }

  @Test
  void aRangeThatRunsBackwardsIsNone() {
    assertThat(DATES.find("2021 – 2019").filter(DateReader.Found::range)).isEmpty();
  }

  private static String read(String text) {
    Period period = DATES.find(text).orElseThrow().period();
    String from = period.from().map(Object::toString).orElse("?");
    return from + ".." + (period.current() ? "now" : period.to().map(Object::toString).orElse("?"));
  }
}
