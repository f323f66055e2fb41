package dev.skillexchange.slice;

import dev.skillexchange.catalogue.CityId;
import dev.skillexchange.catalogue.CountryCode;
import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.job.Employer.EmployerId;
import dev.skillexchange.job.Employment;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.Workplace;
import dev.skillexchange.text.BaseForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// A query over jobs: what search lists and what statistics are about.
///
/// It is resolved and checked (see [SliceResolver]); an index runs it as hits or as tallies.
/// [#holds] says what it means and is the oracle for every index.
public sealed interface Slice {

  /// Every job of the store.
  record Everything() implements Slice {}

  /// Jobs with a value in a dimension.
  record Has(Dimension dimension, String value) implements Slice {}

  /// Jobs with any value in a dimension: those that state it.
  record Known(Dimension dimension) implements Slice {}

  /// Jobs that hold every one of some words in title, employer, skills or text.
  ///
  /// @param words as [dev.skillexchange.text.Words] makes them, at least one; kept in their base
  ///   form
  record Words(List<String> words) implements Slice {
    public Words {
      words = based(words);
    }
  }

  /// Jobs that hold some words next to each other, in their order, in the title, the name of one
  /// skill, the employer's name or the text.
  ///
  /// @param words as [dev.skillexchange.text.Words] makes them, at least one; kept in their base
  ///   form
  record Phrase(List<String> words) implements Slice {
    public Phrase {
      words = based(words);
    }
  }

  /// Jobs that have what some words mean, such as a role, and as far as `literal` says those that
  /// hold the words themselves, as a [Phrase].
  ///
  /// @param words at least one; kept in their base form
  record Meant(Has value, List<String> words, Literal literal) implements Slice {
    public Meant {
      words = based(words);
    }
  }

  /// Where words must stand so that a job is found which lacks what they mean.
  enum Literal {
    /// No job is: the words have other meanings ("go").
    NOWHERE,
    /// In the title, though the job may say another thing by them ("react" in "React Native"), and
    /// comes last.
    TITLE,
    /// Anywhere, though the job may say another thing by them, and comes last.
    BARELY,
    ANYWHERE
  }

  /// Every job, those that hold a phrase before others where hits are ranked.
  record Rather(Phrase phrase) implements Slice {}

  private static List<String> based(List<String> words) {
    if (words.isEmpty()) {
      throw new IllegalArgumentException("no words");
    }
    return words.stream().map(BaseForm::of).toList();
  }

  /// Jobs that were seen open on a day or later.
  record SeenSince(LocalDate day) implements Slice {}

  /// Jobs that were first seen on a day or later.
  record FirstSeenSince(LocalDate day) implements Slice {}

  /// Jobs that state base pay in a currency whose yearly upper end reaches an amount.
  record PaysAtLeast(String currency, long yearly) implements Slice {}

  /// Some jobs by their ids; none where there is none.
  record Ids(Set<JobId> jobs) implements Slice {
    public Ids {
      jobs = Set.copyOf(jobs);
    }
  }

  /// Jobs in every part; all jobs where there is none.
  record AllOf(List<Slice> parts) implements Slice {
    public AllOf {
      parts = List.copyOf(parts);
    }
  }

  /// Jobs in at least one part; none where there is none.
  record AnyOf(List<Slice> parts) implements Slice {
    public AnyOf {
      parts = List.copyOf(parts);
    }
  }

  /// Jobs outside a slice.
  record Not(Slice part) implements Slice {}

  static Slice role(RoleId role) {
    return new Has(Dimension.ROLE, role.slug());
  }

  static Slice level(Level level) {
    return new Has(Dimension.LEVEL, level.id());
  }

  static Slice statedLevel(Level level) {
    return new Has(Dimension.LEVEL_STATED, level.id());
  }

  static Slice skill(SkillId skill) {
    return new Has(Dimension.SKILL, skill.slug());
  }

  static Slice country(CountryCode country) {
    return new Has(Dimension.COUNTRY, country.code());
  }

  static Slice city(CityId city) {
    return new Has(Dimension.CITY, city.slug());
  }

  static Slice workplace(Workplace workplace) {
    return new Has(Dimension.WORKPLACE, workplace.id());
  }

  static Slice employment(Employment employment) {
    return new Has(Dimension.EMPLOYMENT, employment.id());
  }

  static Slice employer(EmployerId employer) {
    return new Has(Dimension.EMPLOYER, employer.slug());
  }

  static Slice open() {
    return new Has(Dimension.STATE, "open");
  }

  static Slice statesPay() {
    return new Known(Dimension.PAY);
  }

  /// This slice narrowed by another.
  default Slice and(Slice other) {
    return new AllOf(List.of(this, other));
  }

  /// Whether a job is in the slice. Plain and slow on purpose.
  default boolean holds(Job job) {
    return holds(job, new JobWords(job));
  }

  /// The same of a job whose words are at hand.
  default boolean holds(Job job, JobWords held) {
    return switch (this) {
      case Everything _ -> true;
      case Has(Dimension dimension, String value) -> JobValues.of(job, dimension).contains(value);
      case Known(Dimension dimension) -> !JobValues.of(job, dimension).isEmpty();
      case Words(List<String> words) -> words.stream().allMatch(word -> held.hold(List.of(word)));
      case Phrase(List<String> words) -> held.hold(words);
      case Rather _ -> true;
      case Meant(Has value, List<String> words, Literal literal) ->
          value.holds(job)
              || switch (literal) {
                case NOWHERE -> false;
                case TITLE -> held.count(WordField.TITLE, words) > 0;
                case BARELY, ANYWHERE -> held.hold(words);
              };
      case SeenSince(LocalDate day) -> !job.lastSeen().isBefore(day);
      case FirstSeenSince(LocalDate day) -> !job.firstSeen().isBefore(day);
      case PaysAtLeast(String currency, long yearly) ->
          job.facts().pay().base().filter(pay -> pay.currency().equals(currency)).isPresent()
              && JobValues.yearlyTop(job).orElseThrow() >= yearly;
      case Ids(Set<JobId> jobs) -> jobs.contains(job.id());
      case AllOf(List<Slice> parts) -> parts.stream().allMatch(part -> part.holds(job, held));
      case AnyOf(List<Slice> parts) -> parts.stream().anyMatch(part -> part.holds(job, held));
      case Not(Slice part) -> !part.holds(job, held);
    };
  }
}
