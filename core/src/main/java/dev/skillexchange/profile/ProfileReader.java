package dev.skillexchange.profile;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.catalogue.SkillKind;
import dev.skillexchange.extract.CatalogueReader;
import dev.skillexchange.text.Span;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Reads a CV into a profile: its sections by their headings, positions and education by the
/// periods around which their lines stand, skills by the catalogue and by the lists of the person.
///
/// Pure: the same text and month give the same profile. Any number of threads may read.
public final class ProfileReader {
  private static final int LONGEST_ABOUT = 4000;

  private final CatalogueReader catalogue;
  private final CvWords words;
  private final SectionReader sections;
  private final EntryReader entries;
  private final PositionReader positions;
  private final StudyReader studies;
  private final SkillListReader skills;
  private final LanguageListReader languages;
  private final CertificateListReader certificates;
  private final PersonReader people;

  public ProfileReader(Catalogue catalogue) {
    this.catalogue = new CatalogueReader(catalogue);
    words = new CvWords(catalogue);
    CvPlaces places = new CvPlaces(catalogue);
    DateReader dates = new DateReader(words);
    PieceReader pieces = new PieceReader(words, dates);
    sections = new SectionReader(words);
    entries = new EntryReader(new RowReader(words, dates, places));
    positions = new PositionReader(words, places, this.catalogue, pieces);
    studies = new StudyReader(words, places, pieces);
    skills = new SkillListReader(this.catalogue);
    languages = new LanguageListReader(catalogue, words);
    certificates = new CertificateListReader(this.catalogue, dates);
    people = new PersonReader(words, places, this.catalogue, dates);
  }

  /// Reads a CV.
  ///
  /// @param now the month in which positions that go on are seen
  public CvReading read(CvText cv, YearMonth now) {
    List<SectionLines> parts = sections.read(cv);
    CvDraft draft = new CvDraft(cv.text(), people.read(cv, parts));
    for (SectionLines part : parts) {
      switch (part.section()) {
        case EXPERIENCE ->
            positions
                .read(cv, entries.read(cv, part.lines()))
                .forEach(one -> draft.positions().add(held(cv, one)));
        case EDUCATION -> draft.studies().addAll(studies.read(cv, entries.read(cv, part.lines())));
        case SKILLS -> {
          List<CvLine> spoken = part.lines().stream().filter(line -> spoken(cv, line)).toList();
          spoken.forEach(line -> draft.languages().addAll(languages.read(cv, List.of(line))));
          List<CvLine> listed =
              part.lines().stream()
                  .filter(line -> !spoken.contains(line) && !aside(cv, line))
                  .toList();
          skills.read(cv, listed).forEach(draft.listed()::add);
        }
        case LANGUAGES -> draft.languages().addAll(languages.read(cv, part.lines()));
        case CERTIFICATES -> draft.certificates().addAll(certificates.read(cv, part.lines()));
        case TOP,
            SUMMARY,
            PROJECTS,
            PUBLICATIONS,
            AWARDS,
            VOLUNTEERING,
            INTERESTS,
            REFERENCES,
            CONTACT,
            OTHER -> {}
      }
    }
    for (SectionLines part : parts) {
      if (namesSkills(part.section())) {
        prose(cv, part).forEach(draft.mentioned()::add);
      }
    }
    return finish(draft, now);
  }

  /// Whether a line among skills tells of natural languages: "Languages: German (native)".
  private boolean spoken(CvText cv, CvLine line) {
    String text = cv.of(line);
    String[] parts = text.split("\\t|:\\s*", 2);
    return parts.length == 2
        && words.heading(parts[0]).filter(CvSection.LANGUAGES::equals).isPresent()
        && !languages.read(cv, List.of(line)).isEmpty();
  }

  /// Whether a line among skills tells of interests and the like.
  private boolean aside(CvText cv, CvLine line) {
    String text = cv.of(line);
    String[] parts = text.split("\\t|:\\s*", 2);
    return parts.length == 2
        && words
            .heading(parts[0])
            .filter(section ->
                section == CvSection.INTERESTS
                    || section == CvSection.CONTACT
                    || section == CvSection.OTHER
                    || section == CvSection.REFERENCES)
            .isPresent();
  }

  private static boolean namesSkills(CvSection section) {
    return switch (section) {
      case SUMMARY, EXPERIENCE, PROJECTS -> true;
      case TOP,
          CERTIFICATES,
          EDUCATION,
          SKILLS,
          LANGUAGES,
          PUBLICATIONS,
          AWARDS,
          VOLUNTEERING,
          INTERESTS,
          REFERENCES,
          CONTACT,
          OTHER ->
          false;
    };
  }

  /// The skills that the sentences of a section name: of positions not their heads, as the names of
  /// employers are often those of products.
  private List<CatalogueReader.FoundSkill> prose(CvText cv, SectionLines part) {
    List<CatalogueReader.FoundSkill> found = new ArrayList<>();
    List<CvLine> lines =
        part.section() == CvSection.EXPERIENCE ? bodies(cv, part.lines()) : part.lines();
    for (int i = 0; i < lines.size(); i++) {
      int from = lines.get(i).start();
      while (i + 1 < lines.size()
          && lines.get(i).wraps()
          && lines.get(i + 1).start() == lines.get(i).end() + 1) {
        i++;
      }
      String text = cv.text().substring(from, lines.get(i).end()).replace('\n', ' ');
      found.addAll(mentions(text, from));
    }
    return found;
  }

  private List<CvLine> bodies(CvText cv, List<CvLine> lines) {
    return entries.read(cv, lines).stream()
        .flatMap(entry -> entry.body().stream())
        .map(Row::line)
        .distinct()
        .toList();
  }

  /// The skills that a text names.
  ///
  /// @param offset where the text begins in the CV
  List<CatalogueReader.FoundSkill> mentions(String text, int offset) {
    return catalogue.skills(text).stream()
        .filter(one -> one.kind() != SkillKind.NATURAL_LANGUAGE)
        .map(one ->
            new CatalogueReader.FoundSkill(
                one.skill(),
                one.name(),
                one.kind(),
                new Span(offset + one.span().start(), offset + one.span().end())))
        .toList();
  }

  private Position held(CvText cv, PositionReader.Named named) {
    Entry entry = named.entry();
    int from = entry.body().isEmpty() ? 0 : entry.body().getFirst().start();
    int end = entry.body().isEmpty() ? 0 : entry.body().getLast().end();
    String about = from < end ? cv.text().substring(from, Math.min(end, from + LONGEST_ABOUT)) : "";
    return position(
        named.employer(),
        named.title().orElse(""),
        entry.period(),
        named.location(),
        about,
        Optional.of(entry.mark()));
  }

  /// A position with what the catalogue tells of its title and its text.
  Position position(
      Optional<String> employer,
      String title,
      Period period,
      Optional<String> location,
      String about,
      Optional<Mark> mark) {
    CatalogueReader.Work work = catalogue.work(title);
    Set<SkillId> named = new LinkedHashSet<>();
    for (CatalogueReader.FoundSkill one :
        catalogue.skills(title + "\n" + about.replace('\n', ' '))) {
      if (one.kind() != SkillKind.NATURAL_LANGUAGE) {
        one.skill().ifPresent(named::add);
      }
    }
    return new Position(
        employer, title, work.role(), work.level(), period, location, about, named, mark);
  }

  /// The profile of what was gathered: positions by their dates, skills with their months.
  CvReading finish(CvDraft draft, YearMonth now) {
    List<Position> held = new ArrayList<>(draft.positions());
    held.sort(Comparator.comparing((Position one) -> latest(one.period(), now)).reversed());
    List<Study> studied = new ArrayList<>(draft.studies());
    studied.sort(Comparator.comparing((Study one) -> latest(one.period(), now)).reversed());
    Profile profile =
        new Profile(
            draft.person(),
            held,
            studied,
            each(draft.certificates(), HeldCertificate::name),
            each(draft.languages(), SpokenLanguage::name),
            new SkillSums(draft, now).skills(),
            Wishes.NONE);
    return new CvReading(draft.text(), profile, CvNotes.of(profile, now));
  }

  /// Entries each once by their names, as the CV tells them first: it may tell them in two places.
  private static <T> List<T> each(List<T> entries, Function<T, String> name) {
    Map<String, T> once = new LinkedHashMap<>();
    entries.forEach(one -> once.putIfAbsent(name.apply(one).toLowerCase(Locale.ROOT), one));
    return List.copyOf(once.values());
  }

  /// Reads a CV that names its parts.
  ///
  /// @param now the month in which positions that go on are seen
  public CvReading read(CvRecord cv, YearMonth now) {
    return new RecordReader(this, studies, languages, certificates).read(cv, now);
  }

  /// Reads what a person has gone through: they have the skills that it lists, and no other that
  /// its sentences name.
  ///
  /// @param now the month in which positions that go on are seen
  public CvReading own(CvRecord cv, YearMonth now) {
    CvReading all = read(cv, now);
    Profile profile = all.profile();
    return new CvReading(all.text(), profile.withSkills(listed(cv, profile)), all.notes());
  }

  private List<HeldSkill> listed(CvRecord cv, Profile profile) {
    Set<String> names = new HashSet<>();
    Set<SkillId> ids = new HashSet<>();
    for (String name : cv.skills()) {
      names.add(name.strip().toLowerCase(Locale.ROOT));
      catalogue.skills(name).forEach(one -> one.skill().ifPresent(ids::add));
    }
    return profile.skills().stream()
        .filter(one ->
            one.skill().filter(ids::contains).isPresent()
                || names.contains(one.name().toLowerCase(Locale.ROOT)))
        .toList();
  }

  private static YearMonth latest(Period period, YearMonth now) {
    return period.last(now).or(period::from).orElse(YearMonth.of(1, 1));
  }

  SkillListReader lists() {
    return skills;
  }
}
