package dev.skillexchange.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skillexchange.job.Hints;
import dev.skillexchange.job.Posting;
import dev.skillexchange.text.Lexicon;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          About us                                => EMPLOYER
          Who we are                              => EMPLOYER
          Über uns                                => EMPLOYER
          About Fernhill                          => EMPLOYER
          What you'll do                          => DUTIES
          WHAT YOU WILL DO:                       => DUTIES
          Key Responsibilities                    => DUTIES
          Office Assistant Responsibilities       => DUTIES
          What you will own                       => DUTIES
          About the role                          => DUTIES
          Deine Aufgaben                          => DUTIES
          Requirements                            => REQUIREMENTS
          What we're looking for                  => REQUIREMENTS
          Who you are                             => REQUIREMENTS
          Minimum qualifications:                 => REQUIREMENTS
          Dein Profil                             => REQUIREMENTS
          Votre profil                            => REQUIREMENTS
          Nice to have                            => PREFERRED
          Preferred Qualifications                => PREFERRED
          Bonus points if you have                => PREFERRED
          Benefits                                => OFFER
          What we offer                           => OFFER
          Compensation                            => OFFER
          Wir bieten                              => OFFER
          Interview process                       => PROCESS
          How to apply                            => PROCESS
          Equal opportunity                       => LEGAL
          Privacy notice                          => LEGAL
          """)
  void headingsOpenSections(String heading, Section section) {
    assertThat(sections("<h3>" + heading + "</h3><p>Text of it, nothing else.</p>"))
        .containsExactly(section, section);
  }

  @Test
  void textBeforeAnyHeadingIsTheOpening() {
    assertThat(sections("<p>We look for someone, come.</p>")).containsExactly(Section.OPENING);
  }

  @Test
  void legalWordsAndBenefitsAreKnownWhereverTheyStand() {
    assertThat(
            sections(
                "<h3>Requirements</h3><p>We are an equal opportunity employer, always.</p>"
                    + "<p>You get health insurance, too.</p><p>You know Java, well.</p>"))
        .containsExactly(Section.REQUIREMENTS, Section.LEGAL, Section.OFFER, Section.REQUIREMENTS);
  }

  @Test
  void aHeadingThatIsNotUnderstoodClosesTheEmployersStory() {
    assertThat(sections("<h3>About us</h3><p>Old, big.</p><h3>Gizmo</h3><p>Java, Go.</p>"))
        .containsExactly(Section.EMPLOYER, Section.EMPLOYER, Section.OPENING, Section.OPENING);
  }

  @Test
  void aParagraphMayBeginWithItsHeading() {
    assertThat(sections("<h3>Requirements</h3><p>Java, Go.</p><p>Nice to have: Rust, Ada.</p>"))
        .containsExactly(Section.REQUIREMENTS, Section.REQUIREMENTS, Section.PREFERRED);
  }

  @Test
  void aListBelongsToWhatTheParagraphRightAboveOpens() {
    assertThat(
            sections(
                "<p>Position purpose: plans shifts.</p><ul><li>Plans them</li></ul><p>So.</p>"))
        .containsExactly(Section.DUTIES, Section.DUTIES, Section.OPENING);
  }

  @Test
  void whereLineBreaksAreLostHeadingsCutTheParagraph() {
    String filler = "We ship parts for mills and we have done so for years and years. ".repeat(6);
    assertThat(
            sections(
                "<p>"
                    + filler
                    + "What you'll do Build the mill and mend it. Requirements: Java, Go."
                    + " Nice to have: Rust.</p><p>More of it, at length.</p>"))
        .containsExactly(
            Section.OPENING,
            Section.DUTIES,
            Section.REQUIREMENTS,
            Section.PREFERRED,
            Section.PREFERRED);
  }

  @Test
  void aListIsOneOfBenefitsWhereAThirdOfItsItemsSpeakOfThem() {
    assertThat(sections("<h3>Extras of ours</h3><ul><li>Dental insurance</li><li>Java</li></ul>"))
        .containsExactly(Section.OPENING, Section.OFFER, Section.OFFER);
    assertThat(
            sections(
                "<h3>Requirements</h3><ul><li>You sold dental insurance</li><li>Java</li>"
                    + "<li>Go</li><li>Ada</li></ul>"))
        .containsOnly(Section.REQUIREMENTS);
  }

  private static Section[] sections(String html) {
    Lexicon lexicon = new Lexicon();
    Sections sections = new Sections(lexicon, Examples.CATALOGUE.sectionPhrases());
    Posting.Body body = new Posting.Body(html, Posting.Body.Format.HTML);
    Advert advert =
        new Advert(Examples.posting("Engineer", body, List.of(), Hints.none()), lexicon, sections);
    Section[] all = new Section[advert.blocks().size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = advert.section(i);
    }
    return all;
  }
}
