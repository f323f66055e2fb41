package dev.skillexchange.evaluation.cv;

import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.extract.CatalogueReader;
import dev.skillexchange.profile.Period;
import dev.skillexchange.profile.Position;
import dev.skillexchange.profile.Profile;
import dev.skillexchange.profile.Study;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How much of what CVs tell was read: found, missed and invented, by field.
public final class CvScore {
  private final CatalogueReader names;
  private final Map<Field, int[]> counts = new EnumMap<>(Field.class);
  private final List<String> errors = new ArrayList<>();

  /// What is scored.
  public enum Field {
    NAME,
    EMAIL,
    TITLE,
    EMPLOYER,
    DATES,
    /// Title, employer and dates together.
    POSITION,
    SCHOOL,
    DEGREE,
    FIELD_OF_STUDY,
    /// School, degree and field together.
    STUDY,
    LANGUAGE,
    SKILL
  }

  public CvScore(CatalogueReader names) {
    this.names = names;
    for (Field field : Field.values()) {
      counts.put(field, new int[3]);
    }
  }

  /// Adds a reading.
  ///
  /// @param yearly whether the CV tells years alone
  /// @param open whether further skills may be read, from sentences
  public void add(String id, Truth truth, Profile read, boolean yearly, boolean open) {
    set(id, Field.NAME, Set.of(key(truth.name())), keys(read.person().name()));
    if (!truth.email().isEmpty()) {
      set(id, Field.EMAIL, Set.of(key(truth.email())), keys(read.person().email()));
    }
    list(
        id,
        Field.TITLE,
        truth.jobs().stream().map(one -> key(one.title())).toList(),
        read.positions().stream().map(one -> key(one.title())).toList());
    list(
        id,
        Field.EMPLOYER,
        truth.jobs().stream().map(one -> key(one.employer())).toList(),
        read.positions().stream().map(one -> key(one.employer().orElse(""))).toList());
    list(
        id,
        Field.DATES,
        truth.jobs().stream().map(one -> dates(one, yearly)).toList(),
        read.positions().stream().map(one -> dates(one.period(), yearly)).toList());
    list(
        id,
        Field.POSITION,
        truth.jobs().stream()
            .map(one -> key(one.title()) + "@" + key(one.employer()) + "@" + dates(one, yearly))
            .toList(),
        read.positions().stream().map(one -> position(one, yearly)).toList());
    list(
        id,
        Field.SCHOOL,
        truth.courses().stream().map(one -> key(one.school())).toList(),
        read.studies().stream().map(one -> key(one.school().orElse(""))).toList());
    list(
        id,
        Field.DEGREE,
        truth.courses().stream().map(one -> key(one.degree())).toList(),
        read.studies().stream().map(one -> key(one.degree().orElse(""))).toList());
    list(
        id,
        Field.FIELD_OF_STUDY,
        truth.courses().stream().map(one -> key(one.field())).toList(),
        read.studies().stream().map(one -> key(one.field().orElse(""))).toList());
    list(
        id,
        Field.STUDY,
        truth.courses().stream()
            .map(one -> key(one.degree()) + "@" + key(one.field()) + "@" + key(one.school()))
            .toList(),
        read.studies().stream().map(CvScore::study).toList());
    if (!truth.languages().isEmpty()) {
      list(
          id,
          Field.LANGUAGE,
          truth.languages().stream().map(CvScore::key).toList(),
          read.languages().stream().map(one -> key(one.name())).toList());
    }
    skills(id, truth, read, open);
  }

  private void skills(String id, Truth truth, Profile read, boolean open) {
    Set<String> wanted = new HashSet<>();
    truth.skills().forEach(skill -> wanted.add(skill(skill)));
    Set<String> got = new HashSet<>();
    read.skills().forEach(one -> got.add(one.skill().map(SkillId::slug).orElse(key(one.name()))));
    if (open) {
      got.removeIf(one ->
          !wanted.contains(one)
              && read.skills().stream()
                  .anyMatch(held ->
                      held.months().isPresent()
                          && held.skill().map(SkillId::slug).filter(one::equals).isPresent()));
    }
    set(id, Field.SKILL, wanted, got);
  }

  /// A skill as the catalogue has it, where it is one of its names alone.
  private String skill(String words) {
    String lead = "experience with ";
    return names.skills(lead + words).stream()
        .filter(one ->
            one.span().start() == lead.length()
                && one.span().end() == lead.length() + words.length())
        .flatMap(one -> one.skill().stream())
        .map(SkillId::slug)
        .findFirst()
        .orElse(key(words));
  }

  private static String position(Position one, boolean yearly) {
    return key(one.title())
        + "@"
        + key(one.employer().orElse(""))
        + "@"
        + dates(one.period(), yearly);
  }

  private static String study(Study one) {
    return key(one.degree().orElse(""))
        + "@"
        + key(one.field().orElse(""))
        + "@"
        + key(one.school().orElse(""));
  }

  private static String dates(Truth.Job job, boolean yearly) {
    return date(job.from(), yearly) + ".." + (job.to().isEmpty() ? "now" : date(job.to(), yearly));
  }

  private static String dates(Period period, boolean yearly) {
    return date(period.from(), yearly)
        + ".."
        + (period.current() ? "now" : date(period.to(), yearly));
  }

  private static String date(Optional<YearMonth> month, boolean yearly) {
    return month.map(one -> yearly ? String.valueOf(one.getYear()) : one.toString()).orElse("?");
  }

  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replace("ł", "l")
        .replace('’', '\'')
        .replaceAll("[\\s.,]+", " ")
        .strip();
  }

  private static Set<String> keys(Optional<String> text) {
    return text.map(one -> Set.of(key(one))).orElse(Set.of());
  }

  private void set(String id, Field field, Set<String> truth, Set<String> read) {
    list(id, field, List.copyOf(truth), List.copyOf(read));
  }

  private void list(String id, Field field, List<String> truth, List<String> read) {
    List<String> missed = new ArrayList<>(truth);
    List<String> extra = new ArrayList<>();
    for (String one : read) {
      if (!missed.remove(one)) {
        extra.add(one);
      }
    }
    int[] count = counts.getOrDefault(field, new int[3]);
    count[0] += truth.size() - missed.size();
    count[1] += missed.size();
    count[2] += extra.size();
    if (!missed.isEmpty() || !extra.isEmpty()) {
      errors.add(field + " " + id + " missed " + missed + " extra " + extra);
    }
  }

  /// The harmonic mean of precision and recall of a field; 1 where there is nothing to find.
  public double f1(Field field) {
    int[] count = counts.getOrDefault(field, new int[3]);
    int all = 2 * count[0] + count[1] + count[2];
    return all == 0 ? 1 : 2.0 * count[0] / all;
  }

  /// The share of what was read that is right.
  public double precision(Field field) {
    int[] count = counts.getOrDefault(field, new int[3]);
    return count[0] + count[2] == 0 ? 1 : (double) count[0] / (count[0] + count[2]);
  }

  /// The share of what the CVs tell that was read.
  public double recall(Field field) {
    int[] count = counts.getOrDefault(field, new int[3]);
    return count[0] + count[1] == 0 ? 1 : (double) count[0] / (count[0] + count[1]);
  }

  /// What was missed or invented, a line for each CV and field.
  public List<String> errors() {
    return List.copyOf(errors);
  }
}
