package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Level;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.Facts;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.Years;
import dev.skillexchange.text.Tokens;
import java.util.List;

/// Derivation taken apart, so that each part can be measured by itself: a posting is prepared once,
/// then any stage may be run on it any number of times. Facts come from [CatalogueDeriver#derive].
public final class Stages {
  private final CatalogueDeriver deriver;

  /// A part of derivation, in the order in which they run.
  public enum Stage {
    /// The body to blocks of plain text.
    DOCUMENT,
    /// The text to words with their numbers.
    TOKENS,
    /// What each block is about.
    SECTIONS,
    /// The title, and where need be the text, to role and level.
    TITLE,
    /// Years of experience.
    YEARS,
    /// Skills and their need.
    SKILLS,
    /// Ranges of pay.
    PAY,
    /// Places of work.
    PLACES,
    /// Remote, hybrid or on site.
    WORKPLACE,
    /// Employment, certifications and other conditions.
    CONDITIONS,
    /// What one does in the job.
    ACTIVITIES,
    /// The language of the text.
    LANGUAGE,
    /// What postings of one job are grouped by.
    SIGNATURE
  }

  /// A posting with what the stages before have made of it.
  public static final class Prepared {
    private final Posting posting;
    private final Advert advert;
    private final Tokens titleWords;
    private final Tokens titleNames;
    private final Tokens department;
    private final List<Tokens> locations;
    private final Fact<Years> years;
    private final Fact<Level> level;
    private final PlaceReader.Places places;
    private final Facts facts;

    private Prepared(CatalogueDeriver deriver, Posting posting) {
      this.posting = posting;
      advert = new Advert(posting, deriver.lexicon, deriver.sections);
      String title = TitleText.cleaned(CatalogueDeriver.shortened(posting.title()));
      titleWords = Tokens.of(title, deriver.lexicon, Tokens.Dots.SPLIT);
      titleNames = Tokens.of(title, deriver.lexicon, Tokens.Dots.KEPT);
      department = deriver.department(posting);
      locations = deriver.locations(posting);
      years = deriver.years.read(advert);
      level = deriver.roles.read(advert, titleWords, department, years).level();
      places = deriver.places.read(advert, titleWords, locations, deriver.cues.find(advert));
      facts = deriver.facts(advert);
    }
  }

  Stages(CatalogueDeriver deriver) {
    this.deriver = deriver;
  }

  public Prepared prepare(Posting posting) {
    return new Prepared(deriver, posting);
  }

  /// Runs a stage and gives what it makes, so that no compiler drops the work.
  public Object run(Stage stage, Prepared prepared) {
    Advert advert = prepared.advert;
    return switch (stage) {
      case DOCUMENT -> Bodies.document(prepared.posting.body());
      case TOKENS -> Tokens.of(advert.plainText(), deriver.lexicon, Tokens.Dots.KEPT);
      case SECTIONS -> deriver.sections.of(advert.blocks(), advert.tokens());
      case TITLE -> title(prepared);
      case YEARS -> deriver.years.read(advert);
      case SKILLS -> deriver.skills.read(advert, prepared.titleNames);
      case PAY -> deriver.pay.read(advert, deriver.homeCurrency(prepared.places.places()));
      case PLACES -> places(prepared);
      case WORKPLACE ->
          deriver.workplaces.read(
              advert,
              prepared.titleNames,
              prepared.locations,
              prepared.places.places(),
              deriver.cues.find(advert));
      case CONDITIONS -> conditions(prepared);
      case ACTIVITIES -> deriver.activities.read(advert);
      case LANGUAGE -> deriver.languages.read(advert.tokens());
      case SIGNATURE -> deriver.signatures.read(advert, prepared.facts);
    };
  }

  private Object title(Prepared prepared) {
    return deriver.roles.read(
        prepared.advert, prepared.titleWords, prepared.department, prepared.years);
  }

  private Object places(Prepared prepared) {
    return deriver.places.read(
        prepared.advert,
        prepared.titleWords,
        prepared.locations,
        deriver.cues.find(prepared.advert));
  }

  private Object conditions(Prepared prepared) {
    return deriver.conditions.read(prepared.advert, prepared.titleNames, prepared.level);
  }
}
