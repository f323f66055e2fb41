package dev.skillexchange.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.job.Education;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The least degree asked for; `-` where a text asks for none and waives none.
class EducationTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Requirements / - Bachelor's degree in Geology                            => bachelor
          Requirements / - Bachelor’s Degree                                       => bachelor
          Requirements / - BS in Computer Science                                  => bachelor
          Requirements / - B.S. in Physics or a related field                      => bachelor
          Requirements / - BA/BS in any subject                                    => bachelor
          Requirements / - B.Sc. or M.Sc. in Chemistry                             => bachelor
          Requirements / - BS, MS, or PhD in Statistics                            => bachelor
          Requirements / - B.Tech in Electronics                                   => bachelor
          Requirements / - BSME or equivalent                                      => bachelor
          Requirements / - A degree in marketing                                   => bachelor
          Requirements / - Degree or equivalent                                    => bachelor
          Requirements / - College degree required                                 => bachelor
          Requirements / - 4-year degree                                           => bachelor
          Requirements / - Undergraduate degree in a quantitative subject          => bachelor
          Requirements / - University degree                                       => bachelor
          Requirements / - Educated to degree level                                => bachelor
          Requirements / - Pursuing a degree in Finance                            => bachelor
          Requirements / - Currently enrolled in a Bachelor's or Master's program  => bachelor
          Requirements / - Bachelor's degree required, Master's preferred          => bachelor
          Requirements / - Bachelor's degree; MBA preferred                        => bachelor
          Requirements / - Bachelor's degree; MBA or equivalent experience a plus  => bachelor
          Requirements / - Degree in Law (Master's preferred)                      => bachelor
          Requirements / - Bachelor's degree preferred                             => bachelor
          Requirements / - A degree is preferred but not required                  => bachelor
          Requirements / - Bachelor's degree or related field, experience in sales => bachelor
          Requirements / - B.S. + 5 years experience or M.S. + 3 years experience  => bachelor
          Nice to have / - Bachelor's degree                                       => bachelor
          Requirements / - Master's degree in Economics                            => master
          Requirements / - MSc or PhD in optics                                    => master
          Requirements / - MBA                                                     => master
          Requirements / - Advanced degree in a related field                      => master
          Requirements / - Graduate degree                                         => master
          Requirements / - Masters in Social Work                                  => master
          Requirements / - MS/PhD in Biology                                       => master
          Requirements / - Master's degree a plus                                  => master
          Requirements / - Ph.D. in mathematics                                    => doctorate
          Requirements / - PhD required                                            => doctorate
          Requirements / - J.D. degree and admission to the bar                    => doctorate
          Requirements / - Active MD or DO license                                 => doctorate
          Requirements / - High school diploma or GED                              => high_school
          Requirements / - Minimum high-school degree or equivalent                => high_school
          Requirements / - Bachelor's preferred; high school diploma required      => high_school
          Requirements / - Associate's degree in nursing                           => associate
          Requirements / - Associate or Bachelor's degree                          => associate
          Requirements / - Bachelor's degree or equivalent experience              => none
          Requirements / - BS in Computer Science or commensurate experience       => none
          Requirements / - Degree in design, or equivalent practical experience    => none
          Requirements / - BSc (or equivalent work experience)                     => none
          Requirements / - Bachelor's degree or 2+ years of relevant experience    => none
          Requirements / - Degree in Math and/or applicable industry experience    => none
          Requirements / - Five years of experience or a degree                    => none
          Requirements / - An equivalent combination of education and experience, or a BA degree => none
          Requirements / - Bachelor's degree. Equivalent experience is accepted.   => none
          Requirements / - Experience in lieu of a degree is fine                  => none
          Requirements / Bachelor's degree and 2 years of experience. / Or equivalent experience gained at work. => none
          Requirements / - Bachelor's degree. / - Equivalent technologies are welcome => bachelor
          Requirements / - Bachelor's degree. Equivalent combinations of education and experience count. => none
          Requirements / - We do not require any formal degrees                    => none
          Requirements / - No degree required                                      => none
          Requirements / - A degree is not required                                => none
          Anforderungen / - Abgeschlossenes Studium der Informatik                 => bachelor
          Anforderungen / - Hochschulabschluss oder vergleichbare Qualifikation    => bachelor
          Anforderungen / - Studium oder vergleichbare Berufserfahrung             => none
          Ton profil / - Bac +5 en informatique                                    => master
          Ton profil / - Diplôme d'ingénieur                                       => master
          Requisitos / - Título universitario en Ingeniería                        => bachelor
          Requisitos / - Licenciatura en Contaduría                                => bachelor
          Requisitos / - Ensino superior completo                                  => bachelor
          Jouw profiel / - Afgeronde HBO-opleiding                                 => bachelor
          """)
  void degreesAreRead(String text, String education) {
    assertThat(read(text)).isEqualTo(education);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          Requirements / - A high degree of autonomy                          => -
          Requirements / - Varying degrees of acuity                          => -
          Benefits / - 360-degree feedback                                    => -
          Requirements / - Master complex topics quickly                      => -
          Requirements / - Certified Scrum Master                             => -
          Requirements / - Know how to merge into the master branch           => -
          Requirements / - MS Office and MS Excel                             => -
          Requirements / - Three years as a BA or product owner               => -
          Requirements / - Excellent JD writing                               => -
          Duties / - Teach at a high school                                   => -
          About us / We were founded by two PhDs from a good school.          => -
          About us / Our founder holds a PhD in physics.                      => -
          Requirements / - Open to those in MA, MD, ME, MI and MS             => -
          Requirements / - Secure accounts with SSO and MFA                   => -
          Duties / - Work with PhD scientists                                 => -
          Requirements / - You don't need to be an expert                     => -
          Requirements / - Associate level or above                           => -
          Benefits / - Tuition for a degree program                           => -
          Anforderungen / - Abgeschlossene Ausbildung                         => -
          Requirements / - Six years of experience                            => -
          """)
  void whatIsNoDegreeIsNot(String text, String education) {
    assertThat(read(text)).isEqualTo(education);
  }

  private static String read(String text) {
    return Examples.saying(text).conditions().education().stated().map(Education::id).orElse("-");
  }
}
