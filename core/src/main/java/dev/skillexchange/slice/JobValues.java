package dev.skillexchange.slice;

import dev.skillexchange.job.Facts;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.PayRange;
import dev.skillexchange.job.Place;
import dev.skillexchange.job.SkillMention;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an index keeps of a job beside its words ([WordField]): its values by dimension. Every
/// index takes them from here, so that every index answers alike.
public final class JobValues {
  private JobValues() {}

  /// No honest value is longer, and no index can be made to choke on one that is.
  private static final int LONGEST_VALUE = 1_000;

  /// The distinct values of a job in a dimension, in no particular order; what is longer than 1,000
  /// characters is cut there.
  public static List<String> of(Job job, Dimension dimension) {
    return values(job, dimension).map(JobValues::cut).distinct().toList();
  }

  private static String cut(String value) {
    if (value.length() <= LONGEST_VALUE) {
      return value;
    }
    boolean splitsPair = Character.isHighSurrogate(value.charAt(LONGEST_VALUE - 1));
    return value.substring(0, splitsPair ? LONGEST_VALUE - 1 : LONGEST_VALUE);
  }

  /// The most a job says to pay in a year, in whole units of its currency; its least where it names
  /// no upper end.
  public static Optional<Long> yearlyTop(Job job) {
    return base(job.facts()).findFirst().map(pay -> PayCell.of(pay).yearlyTop());
  }

  private static Stream<String> values(Job job, Dimension dimension) {
    Facts facts = job.facts();
    return switch (dimension) {
      case ROLE -> facts.role().stated().map(role -> role.slug()).stream();
      case LEVEL -> facts.level().orAssumed().map(level -> level.id()).stream();
      case LEVEL_STATED -> facts.level().stated().map(level -> level.id()).stream();
      case SKILL -> catalogued(facts).map(JobValues::slug);
      case SKILL_NEED -> catalogued(facts).map(skill -> skill.need().id() + ":" + slug(skill));
      case REQUIREMENT -> AskedSkills.of(facts).stream().map(AskedSkills::toString);
      case LANGUAGE_ASKED -> AskedLanguage.of(facts).map(AskedLanguage::toString);
      case COUNTRY -> places(facts).flatMap(place -> place.country().stream()).map(c -> c.code());
      case COUNTRIES -> countries(facts);
      case REGION -> places(facts).flatMap(JobValues::region);
      case CITY -> places(facts).flatMap(place -> place.city().stream()).map(city -> city.slug());
      case WORKPLACE -> facts.workplace().stated().map(workplace -> workplace.id()).stream();
      case LIVES -> facts.remoteScope().stream().map(scope -> scope.value());
      case VISA -> facts.conditions().visa().stated().map(visa -> visa.id()).stream();
      case LANGUAGE -> facts.writtenIn().stated().map(language -> language.code()).stream();
      case EMPLOYMENT -> facts.employment().orAssumed().map(employment -> employment.id()).stream();
      case EMPLOYMENT_STATED -> facts.employment().stated().map(kind -> kind.id()).stream();
      case EMPLOYER -> Stream.of(job.employer().id().slug());
      case EMPLOYER_NAME -> Stream.of(job.employer().name());
      case SOURCE -> job.postings().stream().map(posting -> posting.key().source());
      case STATE -> Stream.of(job.open() ? "open" : "closed");
      case PAY -> base(facts).map(pay -> PayCell.of(pay).toString());
      case PAY_TOP -> base(facts).map(pay -> PayCell.of(pay).top());
      case PAY_BASIS -> base(facts).map(pay -> PayCell.of(pay).basis());
      case PAY_RATIO ->
          base(facts).flatMap(pay -> PayRatio.of(pay).stream()).map(PayRatio::toString);
      case CERTIFICATION ->
          facts.certifications().stream()
              .flatMap(mention -> mention.certification().stream())
              .map(certification -> certification.slug());
      case CERTIFICATION_NEED ->
          facts.certifications().stream()
              .flatMap(mention ->
                  mention.certification().stream()
                      .map(certification -> mention.need().id() + ":" + certification.slug()));
      case YEARS -> leastYears(facts);
      case EDUCATION ->
          facts.conditions().education().stated().map(education -> education.id()).stream();
      case POSTINGS -> Stream.of(Integer.toString(job.postings().size()));
      case REPOSTS -> Stream.of(Integer.toString(job.reposts()));
      case BOARD -> Stream.of(job.id().key().source() + ":" + job.id().key().board());
      case FIRST_SEEN -> Stream.of(job.firstSeen().toString());
      case SPELL -> Stream.of(Spell.of(job).toString());
      case PERIOD -> Stream.of(period(Spell.of(job).opened()));
      case ACTIVITY -> facts.activities().stream().map(mention -> mention.activity().slug());
    };
  }

  private static Stream<String> leastYears(Facts facts) {
    return facts.years().stated().stream()
        .filter(years -> years.least().isPresent())
        .map(years -> Integer.toString(years.least().getAsInt()));
  }

  private static Stream<PayRange> base(Facts facts) {
    return facts.pay().base().stream();
  }

  private static Stream<SkillMention> catalogued(Facts facts) {
    return facts.skills().stream().filter(skill -> skill.skill().isPresent());
  }

  private static String slug(SkillMention skill) {
    return skill.skill().orElseThrow().slug();
  }

  private static Stream<Place> places(Facts facts) {
    return facts.places().stream().map(place -> place.value());
  }

  private static Stream<String> countries(Facts facts) {
    String all =
        places(facts)
            .flatMap(place -> place.country().stream())
            .map(country -> country.code())
            .distinct()
            .sorted()
            .collect(Collectors.joining("+"));
    return Stream.of(all).filter(countries -> !countries.isEmpty());
  }

  private static String period(LocalDate day) {
    return day.getYear() + (day.getMonthValue() <= 6 ? "H1" : "H2");
  }

  private static Stream<String> region(Place place) {
    return place.lyingIn().stream()
        .flatMap(region -> place.country().stream().map(country -> country + "-" + region));
  }
}
