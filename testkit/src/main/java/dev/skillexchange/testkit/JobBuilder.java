package dev.skillexchange.testkit;

import dev.skillexchange.catalogue.ActivityId;
import dev.skillexchange.catalogue.CertificationId;
import dev.skillexchange.catalogue.CityId;
import dev.skillexchange.catalogue.CountryCode;
import dev.skillexchange.catalogue.Language;
import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.catalogue.SkillKind;
import dev.skillexchange.job.ActivityMention;
import dev.skillexchange.job.CertificationMention;
import dev.skillexchange.job.Conditions;
import dev.skillexchange.job.Education;
import dev.skillexchange.job.Employer;
import dev.skillexchange.job.Employment;
import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.Facts;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.LanguageLevel;
import dev.skillexchange.job.LanguageMention;
import dev.skillexchange.job.Need;
import dev.skillexchange.job.Pay;
import dev.skillexchange.job.PayPeriod;
import dev.skillexchange.job.PayRange;
import dev.skillexchange.job.Place;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.job.Sighting;
import dev.skillexchange.job.SkillMention;
import dev.skillexchange.job.Visa;
import dev.skillexchange.job.Workplace;
import dev.skillexchange.job.Years;
import dev.skillexchange.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Builds jobs for tests: an open job that states nothing, unless told otherwise.
public final class JobBuilder {
  private static final LocalDate SOME_DAY = LocalDate.of(2026, 3, 2);
  private static final Evidence SOMEWHERE = Evidence.inText(new Span(0, 0), "test");

  private long version = 1;
  private String employer = "Harbour Mill";
  private String title = "Clerk";
  private String text = "";
  private Fact<RoleId> role = Fact.unknown();
  private Fact<Level> level = Fact.unknown();
  private Fact<Workplace> workplace = Fact.unknown();
  private Fact<Employment> employment = Fact.unknown();
  private final List<Job.Member> postings = new ArrayList<>();
  private final List<Fact.Stated<PayRange>> pay = new ArrayList<>();
  private final List<Fact.Stated<Place>> places = new ArrayList<>();
  private final List<SkillMention> skills = new ArrayList<>();
  private Fact<Years> years = Fact.unknown();
  private Fact<Education> education = Fact.unknown();
  private Fact<Visa> visa = Fact.unknown();
  private Fact<Language> language = Fact.unknown();
  private final List<Fact.Stated<String>> remoteScope = new ArrayList<>();
  private final List<LanguageMention> languages = new ArrayList<>();
  private final List<CertificationMention> certifications = new ArrayList<>();
  private final List<ActivityMention> activities = new ArrayList<>();
  private final String key;

  private JobBuilder(String key) {
    this.key = key;
  }

  /// A job whose lowest posting has this key, such as `ashby:harbour:1`.
  public static JobBuilder job(String key) {
    return new JobBuilder(key);
  }

  public JobBuilder version(long number) {
    version = number;
    return this;
  }

  public JobBuilder employer(String name) {
    employer = name;
    return this;
  }

  public JobBuilder title(String words) {
    title = words;
    return this;
  }

  public JobBuilder text(String words) {
    text = words;
    return this;
  }

  public JobBuilder role(String slug) {
    role = stated(new RoleId(slug));
    return this;
  }

  public JobBuilder level(Level stated) {
    level = stated(stated);
    return this;
  }

  public JobBuilder assumedLevel(Level assumed) {
    level = new Fact.Assumed<>(assumed, "test");
    return this;
  }

  public JobBuilder workplace(Workplace stated) {
    workplace = stated(stated);
    return this;
  }

  public JobBuilder employment(Employment stated) {
    employment = stated(stated);
    return this;
  }

  public JobBuilder assumedEmployment(Employment assumed) {
    employment = new Fact.Assumed<>(assumed, "test");
    return this;
  }

  public JobBuilder skill(String slug, Need need) {
    return mention(Optional.of(new SkillId(slug)), slug.replace('-', ' '), need);
  }

  /// Adds skills of which one is enough.
  public JobBuilder alternatives(Need need, List<String> slugs) {
    OptionalInt group = OptionalInt.of(1 + skills.size());
    for (String slug : slugs) {
      skills.add(
          new SkillMention(
              Optional.of(new SkillId(slug)),
              slug.replace('-', ' '),
              SkillKind.TOOL,
              need,
              Optional.empty(),
              group,
              SOMEWHERE));
    }
    return this;
  }

  /// Adds a natural language that is asked for.
  public JobBuilder language(String slug, Need need, Optional<LanguageLevel> level) {
    languages.add(new LanguageMention(new SkillId(slug), level, need, SOMEWHERE));
    return this;
  }

  public JobBuilder uncataloguedSkill(String name, Need need) {
    return mention(Optional.empty(), name, need);
  }

  private JobBuilder mention(Optional<SkillId> skill, String name, Need need) {
    skills.add(new SkillMention(skill, name, SkillKind.TOOL, need, SOMEWHERE));
    return this;
  }

  public JobBuilder place(Optional<String> city, Optional<String> region, String country) {
    Place place =
        new Place(city.map(CityId::new), city, region, Optional.of(new CountryCode(country)));
    places.add(stated(place));
    return this;
  }

  /// Adds a city that lies in a region which the posting does not write.
  public JobBuilder placeIn(String city, String region, String country) {
    places.add(
        stated(
            new Place(
                Optional.of(new CityId(city)),
                Optional.of(city),
                Optional.empty(),
                Optional.of(region),
                Optional.of(new CountryCode(country)))));
    return this;
  }

  /// Adds a range of pay; the empty text is an open end.
  public JobBuilder pay(String min, String max, String currency, PayPeriod period) {
    pay.add(stated(range(min, max, currency, period, false)));
    return this;
  }

  public JobBuilder onTargetPay(String min, String max, String currency) {
    pay.add(stated(range(min, max, currency, PayPeriod.YEAR, true)));
    return this;
  }

  private static PayRange range(
      String min, String max, String currency, PayPeriod period, boolean onTarget) {
    return new PayRange(amount(min), amount(max), currency, period, onTarget, Optional.empty());
  }

  private static Optional<BigDecimal> amount(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
  }

  public JobBuilder certification(String slug) {
    return certification(slug, Need.REQUIRED);
  }

  public JobBuilder certification(String slug, Need need) {
    certifications.add(
        new CertificationMention(Optional.of(new CertificationId(slug)), slug, need, SOMEWHERE));
    return this;
  }

  /// The least years of experience asked for.
  public JobBuilder years(int least) {
    years = stated(new Years(OptionalInt.of(least), OptionalInt.empty()));
    return this;
  }

  public JobBuilder education(Education least) {
    education = stated(least);
    return this;
  }

  public JobBuilder visa(Visa stated) {
    visa = stated(stated);
    return this;
  }

  /// The language that it is written in.
  public JobBuilder writtenIn(Language recognised) {
    language = stated(recognised);
    return this;
  }

  /// Where a remote worker may live: a country's code or a zone's id.
  public JobBuilder lives(String scope) {
    remoteScope.add(stated(scope));
    return this;
  }

  public JobBuilder activity(String slug) {
    activities.add(new ActivityMention(new ActivityId(slug), SOMEWHERE));
    return this;
  }

  /// Adds a posting; without one the job has a posting under its own key, seen open on one day.
  public JobBuilder posting(String postingKey, Sighting sighting) {
    postings.add(
        new Job.Member(PostingKey.parse(postingKey), Optional.empty(), Optional.empty(), sighting));
    return this;
  }

  public JobBuilder seen(LocalDate first, LocalDate last) {
    return posting(key, new Sighting(first, last, Optional.empty()));
  }

  public Job build() {
    if (postings.isEmpty()) {
      seen(SOME_DAY, SOME_DAY);
    }
    postings.sort(Comparator.comparing(Job.Member::key));
    Facts facts =
        new Facts(
            title,
            role,
            level,
            years,
            Pay.of(pay),
            workplace,
            remoteScope,
            places,
            employment,
            skills,
            certifications,
            activities,
            new Conditions(
                education,
                visa,
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                languages,
                List.of()),
            language);
    return new Job(
        JobId.parse(key), version, Employer.named(employer), title, facts, text, postings);
  }

  private static <T> Fact.Stated<T> stated(T value) {
    return new Fact.Stated<>(value, SOMEWHERE);
  }
}
