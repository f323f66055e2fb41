package dev.skillexchange.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.job.Fact;
import dev.skillexchange.job.WorkingZone;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Time zones that one works in or overlaps with, in hours from UTC.
class TimeZonesTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Remote (US, EST)                               => EST -5 -5
          Remote within UTC-5 to UTC+1                   => UTC-5 -5 -5, UTC+1 1 1
          You overlap with CET +/- 2 hours               => CET -1 3
          We meet at CET ± 3h                            => CET -2 4
          Core hours are 9 to 5 PT                       => PT -8 -8
          You work Eastern Time hours                    => ET -5 -5
          Four hours of overlap with European time zones => CET 1 1
          A role for a PT, full of care                  => ''
          Our office in Hartford, CT                     => ''
          The company (EST. 2010) is growing             => ''
          WE HIRE THE BEST, EST WELCOME EVERYBODY        => ''
          Il est ici, et toi                             => ''
          You know SAST, DAST and penetration testing    => ''
          Returns of VAT, GST and HST                    => ''
          From 9 to 5 SAST                               => SAST 2 2
          Working hours in GST                           => GST 4 4
          """)
  void zonesAreReadWithTheirOffsets(String text, String expected) {
    assertThat(shown(Examples.saying("Requirements / - " + text).conditions().timeZones()))
        .isEqualTo(expected.replace("EST", "ET"));
  }

  private static String shown(List<Fact.Stated<WorkingZone>> zones) {
    return zones.stream()
        .map(Fact.Stated::value)
        .map(zone -> zone.name() + " " + zone.least() / 60 + " " + zone.most() / 60)
        .collect(Collectors.joining(", "));
  }
}
