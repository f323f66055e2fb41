package dev.skillexchange.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.job.Education;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Ways to head courses of education, all of the same two.
class StudyHeadsTest {
  private static final ProfileReader READER = new ProfileReader(CatalogueLoader.load());

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        University of Leeds, Leeds, UK
        MSc in Data Science, Distinction, 2017 – 2018
        BSc Mathematics, 2014 – 2017
        """,
        """
        MSc Data Science    2017 – 2018
        University of Leeds
        Dissertation: Graphs

        BSc Mathematics    2014 – 2017
        University of Leeds
        """,
        """
        University of Leeds — MSc Data Science (2018)
        University of Leeds — BSc Mathematics (2017)
        """,
        """
        2018    MSc Data Science, University of Leeds
        2017    BSc Mathematics, University of Leeds
        """,
        """
        MSc, Data Science | University of Leeds | 2018 | GPA 3.9
        BSc, Mathematics | University of Leeds | 2017
        """,
        """
        - MSc in Data Science from University of Leeds (2018)
        - BSc in Mathematics from University of Leeds (2017)
        """,
        """
        Degree: MSc Data Science
        School: University of Leeds
        Year: 2018

        Degree: BSc Mathematics
        School: University of Leeds
        Year: 2017
        """,
        """
        MSc, University of Leeds, Data Science, 2018
        BSc, University of Leeds, Mathematics, 2017
        """
      })
  void twoCoursesAreReadHoweverTheyAreHeaded(String heads) {
    String cv = "Nora Feldmann\n\nEducation\n\n" + heads + "\n\nSkills\n\nPython\n";
    Profile profile = READER.read(CvText.ofPlain(cv), YearMonth.of(2026, 6)).profile();
    assertThat(profile.studies())
        .extracting(one ->
            one.degree().orElse("-")
                + ", "
                + one.field().orElse("-")
                + ", "
                + one.school().orElse("-"))
        .containsExactly(
            "MSc, Data Science, University of Leeds", "BSc, Mathematics, University of Leeds");
    assertThat(profile.education()).contains(Education.MASTER);
  }
}
