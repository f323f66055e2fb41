package dev.skillexchange.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.catalogue.CatalogueLoader;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Ways to head positions, all of the same two.
class PositionHeadsTest {
  private static final ProfileReader READER = new ProfileReader(CatalogueLoader.load());

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        2019 – 2021
            Senior Engineer (Kestrel Bank)
            • Did things
        2017 – 2019
            Engineer (Lumenor)
            • Did things
        """,
        """
        Kestrel Bank: Senior Engineer (2019 – 2021)
        • Did things
        Lumenor: Engineer (2017 – 2019)
        • Did things
        """,
        """
        Jan 2020 – Present | Kestrel Bank | Senior Engineer
        • Did things

        Mar 2017 – Dec 2019 | Lumenor | Engineer
        • Did things
        """,
        """
        Kestrel Bank – Berlin
        Senior Engineer, 10/2019 – dato
        - Did things
        Lumenor – Köln
        Engineer, 10/2017 – 09/2019
        - Did things
        """,
        """
        SENIOR ENGINEER, KESTREL BANK
        Berlin, Germany | 2019-present
        Designed the new ledger, and led its rollout.

        ENGINEER, LUMENOR
        Paris, France | 2017-2019
        Wrote services.
        """,
        """
        Senior Engineer
        Kestrel Bank (Berlin)
        October 2019 - Present (4 years)

        Engineer
        Lumenor (Paris)
        January 2017 - September 2019 (2 years 9 months)
        """,
        """
        Kestrel Bank (contract via Blue Harbor)
        Senior Engineer
        2019 to date
        * Did things

        Lumenor
        Engineer
        2017 to 2019
        * Did things
        """,
        """
        Senior Engineer @ Kestrel Bank
        2019 -> now
        * Did things

        Engineer @ Lumenor
        2017 -> 2019
        * Did things
        """,
        """
        • Senior Engineer, Kestrel Bank, 2019-2021
        • Engineer, Lumenor, 2017-2019
        """,
        """
        Kestrel Bank                                     Berlin
        Senior Engineer                      2019 – heute
        Lumenor                                          Paris
        Engineer                             2017 – 2019
        """,
        """
        2019/10 - 2021/12   Kestrel Bank, Berlin
                            Senior Engineer
                            Did things
        2017/01 - 2019/09   Lumenor, Paris
                            Engineer
        """,
        """
        Senior Engineer; Kestrel Bank; Berlin; 2019–2021
        Engineer; Lumenor; Paris; 2017–2019
        """,
        """
        Senior Engineer for Kestrel Bank
        August 2019 - Present

        Engineer for Lumenor
        May 2017 - July 2019
        """,
        """
        Kestrel Bank, Senior Engineer
        Berlin — 2019-10 to 2021-12
        - Did things

        Lumenor, Engineer
        Paris — 2017-01 to 2019-09
        - Did things
        """,
        """
        Position: Senior Engineer
        Employer: Kestrel Bank
        Dates: 10/2019 - 12/2021

        Position: Engineer
        Employer: Lumenor
        Dates: 01/2017 - 09/2019
        """,
        """
        [2019 – 2021] Senior Engineer, Kestrel Bank
        [2017 – 2019] Engineer, Lumenor
        """,
        """
        Kestrel Bank
        2019 – 2021
        Senior Engineer
        Berlin
        - Did things

        Lumenor
        2017 – 2019
        Engineer
        Paris
        - Did things
        """,
        """
        Senior Engineer, Payments Platform
        Kestrel Bank, Berlin, Germany
        Since October 2019
        - Did things

        Engineer, Search
        Lumenor, Paris, France
        January 2017 until September 2019
        - Did things
        """,
        """
        2019–2021  Kestrel Bank
        Senior Engineer
        - Did things
        2017–2019  Lumenor
        Engineer
        - Did things
        """,
        """
        Senior Engineer – Kestrel Bank – Berlin – Oct 2019 – Present
        - Did things
        Engineer – Lumenor – Paris – Jan 2017 – Sep 2019
        - Did things
        """
      })
  void twoPositionsAreReadHoweverTheyAreHeaded(String heads) {
    String cv =
        "Nora Feldmann\n\nExperience\n\n"
            + heads
            + "\nEducation\n\nBSc Physics, University of Leeds, 2013 - 2016\n";
    Profile profile = READER.read(CvText.ofPlain(cv), YearMonth.of(2026, 6)).profile();
    assertThat(profile.positions())
        .extracting(one ->
            (one.title().replaceFirst(",.*", "")
                    + " @ "
                    + one.employer().orElse("-").replaceFirst(" \\(.*", ""))
                .toLowerCase(Locale.ROOT))
        .containsExactly("senior engineer @ kestrel bank", "engineer @ lumenor");
    assertThat(profile.positions())
        .extracting(one -> one.period().from().orElseThrow().getYear())
        .allMatch(year -> year == 2017 || year == 2019 || year == 2020);
  }
}
