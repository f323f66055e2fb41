package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Country;
import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.group.Signatures;
import dev.skillexchange.job.Conditions;
import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.Facts;
import dev.skillexchange.job.Place;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.Workplace;
import dev.skillexchange.job.Years;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Span;
import dev.skillexchange.text.Tokens;
import java.util.List;
import java.util.Optional;

/// Derivation with the rules of this package and the names of a catalogue. Everything is compiled
/// once, into one lexicon, so that each text is cut into words and looked up once for all rules;
/// afterwards nothing changes, and any number of threads may derive.
public final class CatalogueDeriver implements Deriver {
  /// Rises with every change of a rule: facts of another edition are out of date.
  private static final String RULES = "2";

  /// Only so much of a title, and of the text of a location, is read.
  private static final int LONGEST_LINE = 500;

  private static final int MOST_LOCATIONS = 100;

  private final Catalogue catalogue;
  private final Lexicon lexicon = new Lexicon();
  private final Sections sections;
  private final TitleIndex titles;
  private final LevelReader levels;
  private final YearsReader years;
  private final SkillReader skills;
  private final CertificationReader certifications;
  private final PayReader pay = new PayReader();
  private final WorkCues cues;
  private final PlaceReader places;
  private final WorkplaceReader workplaces;
  private final EmploymentReader employments;

  public CatalogueDeriver(Catalogue catalogue) {
    this.catalogue = catalogue;
    sections = new Sections(lexicon);
    titles = new TitleIndex(catalogue, lexicon);
    levels = new LevelReader(catalogue, lexicon);
    years = new YearsReader(lexicon);
    skills = new SkillReader(catalogue, lexicon);
    certifications = new CertificationReader(catalogue, lexicon);
    cues = new WorkCues(catalogue.gazetteer(), lexicon);
    places = new PlaceReader(catalogue, lexicon);
    workplaces = new WorkplaceReader(catalogue.gazetteer(), lexicon);
    employments = new EmploymentReader(lexicon);
  }

  @Override
  public String edition() {
    return catalogue.edition() + "-" + RULES;
  }

  @Override
  public Derived derive(Posting posting) {
    Advert advert = new Advert(posting, lexicon, sections);
    String text = advert.plainText();
    return new Derived(text, facts(advert), Signatures.of(posting.title(), text));
  }

  private Facts facts(Advert advert) {
    Posting posting = advert.posting();
    String title = TitleText.cleaned(shortened(posting.title()));
    Tokens titleWords = Tokens.of(title, lexicon, Tokens.Dots.SPLIT);
    Tokens titleNames = Tokens.of(title, lexicon, Tokens.Dots.KEPT);
    Optional<TitleIndex.Named> named = titles.find(titleWords, department(posting));
    List<LevelReader.Found> levelWords = levels.find(titleWords, named);
    Fact<Years> asked = years.read(advert);
    Fact<Level> level = levels.level(levelWords, titleWords, asked);
    List<Tokens> locations =
        posting.locations().stream()
            .limit(MOST_LOCATIONS)
            .map(location -> Tokens.of(shortened(location), lexicon, Tokens.Dots.SPLIT))
            .toList();
    List<WorkCues.Cue> told = cues.find(advert);
    PlaceReader.Places where = places.read(advert, titleWords, locations, told);
    Fact<Workplace> workplace = workplaces.read(advert, titleNames, locations, where.places(), told);
    return new Facts(
        PlainTitle.of(title, titleWords, named, levelWords),
        role(named, titleWords),
        level,
        asked,
        pay.read(advert, homeCurrency(where.places())),
        workplace,
        workplace.stated().filter(Workplace.REMOTE::equals).isPresent() ? where.scope() : List.of(),
        where.places(),
        employments.read(advert, titleNames, level),
        skills.read(advert, titleNames),
        certifications.read(advert),
        Conditions.unknown());
  }

  private static String shortened(String line) {
    return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE);
  }

  private Tokens department(Posting posting) {
    return Tokens.of(
        shortened(posting.hints().department().orElse("")), lexicon, Tokens.Dots.SPLIT);
  }

  private static Fact<RoleId> role(Optional<TitleIndex.Named> named, Tokens title) {
    if (named.isEmpty() || named.get().role().isEmpty()) {
      return Fact.unknown();
    }
    Span span = new Span(title.start(named.get().from()), title.end(named.get().end() - 1));
    return new Fact.Stated<>(named.get().role().get(), Evidence.inTitle(span, named.get().rule()));
  }

  /// The currency of the first place that is known: what "$" and a bare number mean there.
  private Optional<String> homeCurrency(List<Fact.Stated<Place>> where) {
    return where.stream()
        .flatMap(place -> place.value().country().stream())
        .findFirst()
        .flatMap(catalogue.gazetteer()::country)
        .map(Country::currency);
  }
}
