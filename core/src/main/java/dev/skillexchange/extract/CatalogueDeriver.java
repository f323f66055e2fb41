package dev.skillexchange.extract;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Country;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.Facts;
import dev.skillexchange.job.Place;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.Workplace;
import dev.skillexchange.job.Years;
import dev.skillexchange.text.Lexicon;
import dev.skillexchange.text.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Derivation with the rules of this package and the names of a catalogue. Everything is compiled
/// once, into one lexicon, so that each text is cut into words and looked up once for all rules;
/// afterwards nothing changes, and any number of threads may derive.
public final class CatalogueDeriver implements Deriver {
  /// Rises with every change of a rule: facts of another edition are out of date.
  private static final String RULES = "13";

  /// Only so much of a title, and of the text of a location, is read.
  private static final int LONGEST_LINE = 500;

  private static final int MOST_LOCATIONS = 100;

  private final Catalogue catalogue;
  final Lexicon lexicon = new Lexicon();
  final Sections sections;
  final RoleReader roles;
  final YearsReader years;
  final SkillReader skills;
  final PayReader pay;
  final WorkCues cues;
  final PlaceReader places;
  final WorkplaceReader workplaces;
  final SignatureReader signatures;
  final ConditionsReader conditions;
  final LanguageReader languages;
  final ActivityReader activities;

  public CatalogueDeriver(Catalogue catalogue) {
    this.catalogue = catalogue;
    sections = new Sections(lexicon, catalogue.sectionPhrases());
    roles = new RoleReader(catalogue, lexicon);
    years = new YearsReader(lexicon);
    skills = new SkillReader(catalogue, lexicon);
    pay = new PayReader(lexicon);
    cues = new WorkCues(catalogue.gazetteer(), lexicon);
    places = new PlaceReader(catalogue, lexicon);
    signatures = new SignatureReader(places.index(), catalogue, lexicon);
    workplaces = new WorkplaceReader(catalogue.gazetteer(), lexicon);
    conditions = new ConditionsReader(catalogue, lexicon);
    languages = new LanguageReader(catalogue.languages(), lexicon);
    activities = new ActivityReader(catalogue.activityBook(), lexicon);
  }

  @Override
  public String edition() {
    return edition(catalogue);
  }

  /// The edition of the facts that are derived with a catalogue.
  static String edition(Catalogue catalogue) {
    return catalogue.edition() + "-" + RULES;
  }

  @Override
  public Derived derive(Posting posting) {
    Advert advert = advert(posting);
    String text = advert.plainText();
    Facts facts = facts(advert);
    return new Derived(text, facts, signatures.read(advert, facts));
  }

  /// The passages of a posting's text in their order, for those who ask why.
  public List<Passage> passages(Posting posting) {
    Advert advert = advert(posting);
    return IntStream.range(0, advert.blocks().size())
        .mapToObj(i -> new Passage(advert.section(i), advert.blocks().get(i)))
        .toList();
  }

  /// The parts of derivation, for measurement.
  public Stages stages() {
    return new Stages(this);
  }

  /// A posting prepared for the readers.
  Advert advert(Posting posting) {
    return new Advert(posting, lexicon, sections);
  }

  Facts facts(Advert advert) {
    Posting posting = advert.posting();
    String title = TitleText.cleaned(shortened(posting.title()));
    Tokens titleWords = Tokens.of(title, lexicon, Tokens.Dots.SPLIT);
    Tokens titleNames = Tokens.of(title, lexicon, Tokens.Dots.KEPT);
    Fact<Years> asked = years.read(advert);
    RoleReader.Work work = roles.read(advert, titleWords, department(posting), asked);
    List<Tokens> locations = locations(posting);
    List<WorkCues.Cue> told = cues.find(advert);
    PlaceReader.Places where = places.read(advert, titleWords, locations, told);
    Fact<Workplace> workplace =
        workplaces.read(advert, titleNames, locations, where.places(), told);
    ConditionsReader.Terms terms = conditions.read(advert, titleNames, work.level());
    return new Facts(
        work.plainTitle(),
        work.role(),
        work.level(),
        asked,
        pay.read(advert, homeCurrency(where.places())),
        workplace,
        workplace.stated().filter(Workplace.REMOTE::equals).isPresent() ? where.scope() : List.of(),
        where.places(),
        terms.employment(),
        skills.read(advert, titleNames),
        terms.certifications(),
        activities.read(advert),
        terms.conditions(),
        languages.read(advert.tokens()));
  }

  List<Tokens> locations(Posting posting) {
    return posting.locations().stream()
        .limit(MOST_LOCATIONS)
        .map(location -> Tokens.of(shortened(location), lexicon, Tokens.Dots.SPLIT))
        .toList();
  }

  static String shortened(String line) {
    return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE);
  }

  Tokens department(Posting posting) {
    return Tokens.of(
        shortened(posting.hints().department().orElse("")), lexicon, Tokens.Dots.SPLIT);
  }

  /// The currency of the first place that is known: what "$" and a bare number mean there.
  Optional<String> homeCurrency(List<Fact.Stated<Place>> where) {
    return where.stream()
        .flatMap(place -> place.value().country().stream())
        .findFirst()
        .flatMap(catalogue.gazetteer()::country)
        .map(Country::currency);
  }
}
