package dev.skillexchange.evaluation.speed;

import dev.skillexchange.catalogue.ActivityId;
import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.CertificationId;
import dev.skillexchange.catalogue.City;
import dev.skillexchange.catalogue.CityId;
import dev.skillexchange.catalogue.Names;
import dev.skillexchange.job.ActivityMention;
import dev.skillexchange.job.CertificationMention;
import dev.skillexchange.job.Conditions;
import dev.skillexchange.job.Education;
import dev.skillexchange.job.Employer;
import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.Facts;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.Need;
import dev.skillexchange.job.Pay;
import dev.skillexchange.job.Place;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.job.Sighting;
import dev.skillexchange.job.SkillMention;
import dev.skillexchange.sample.SampleMarket;
import dev.skillexchange.sample.Truth;
import dev.skillexchange.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;

/// Jobs of the sample market with their facts as its writer knows them, so that nothing has to be
/// derived. What the market's truth does not tell is drawn: about six activities a job, a
/// certification for one in twelve, an education for four in ten. Each posting is a job; jobs have
/// no text, which no guide counts.
final class MarketJobs {
  private static final Evidence SOMEWHERE = Evidence.inText(new Span(0, 0), "drawn");
  private static final int ACTIVITIES = 6;

  private final SampleMarket market;
  private final Catalogue catalogue;
  private final Names names;
  private final LocalDate asOf;
  private final List<ActivityId> activities;
  private final List<CertificationId> certifications;

  MarketJobs(SampleMarket market, Catalogue catalogue, LocalDate asOf) {
    this.market = market;
    this.catalogue = catalogue;
    this.names = new Names(catalogue);
    this.asOf = asOf;
    this.activities = catalogue.activities().stream().map(activity -> activity.id()).toList();
    this.certifications = List.copyOf(new TreeSet<>(catalogue.certifications().keySet()));
  }

  /// The job that a posting shows.
  ///
  /// @param version the number of its change
  Job job(PostingKey key, long version) {
    Truth truth = market.truth(key);
    Random random = new Random(key.toString().hashCode());
    LocalDate last = truth.closed().map(day -> day.minusDays(1)).orElse(asOf);
    Sighting sighting = new Sighting(truth.opened(), last, truth.closed());
    return new Job(
        JobId.parse(key.toString()),
        version,
        Employer.named(truth.employer()),
        truth.role().slug(),
        facts(truth, random),
        "",
        List.of(new Job.Member(key, Optional.empty(), Optional.of(truth.opened()), sighting)));
  }

  private Facts facts(Truth truth, Random random) {
    return new Facts(
        truth.role().slug(),
        stated(truth.role()),
        stated(truth.level()),
        truth.years().map(MarketJobs::stated).orElse(Fact.unknown()),
        Pay.of(truth.pay().stream().map(range -> new Fact.Stated<>(range, SOMEWHERE)).toList()),
        truth.workplace().map(MarketJobs::stated).orElse(Fact.unknown()),
        List.of(),
        truth.places().stream().map(place -> new Fact.Stated<>(known(place), SOMEWHERE)).toList(),
        stated(truth.employment()),
        truth.skills().stream().flatMap(skill -> mention(skill).stream()).toList(),
        certifications(random),
        activities(random),
        conditions(random),
        Fact.unknown());
  }

  private static <T> Fact<T> stated(T value) {
    return new Fact.Stated<>(value, SOMEWHERE);
  }

  private Place known(Place place) {
    Optional<CityId> city = place.cityName().flatMap(names::city);
    return new Place(
        city,
        place.cityName(),
        place.region(),
        city.flatMap(catalogue.gazetteer()::city).flatMap(City::region),
        place.country());
  }

  private Optional<SkillMention> mention(Truth.SkillNeed need) {
    return catalogue
        .skill(need.skill())
        .map(skill ->
            new SkillMention(
                Optional.of(skill.id()), skill.name(), skill.kind(), need.need(), SOMEWHERE));
  }

  private List<ActivityMention> activities(Random random) {
    TreeSet<ActivityId> drawn = new TreeSet<>();
    for (int i = 0; i < ACTIVITIES; i++) {
      drawn.add(activities.get(ranked(random, activities.size())));
    }
    List<ActivityMention> mentions = new ArrayList<>();
    drawn.forEach(activity -> mentions.add(new ActivityMention(activity, SOMEWHERE)));
    return mentions;
  }

  private List<CertificationMention> certifications(Random random) {
    if (random.nextInt(12) > 0) {
      return List.of();
    }
    CertificationId id = certifications.get(ranked(random, certifications.size()));
    Need need = random.nextBoolean() ? Need.REQUIRED : Need.PREFERRED;
    return List.of(new CertificationMention(Optional.of(id), id.slug(), need, SOMEWHERE));
  }

  private static Conditions conditions(Random random) {
    Education[] all = Education.values();
    Conditions none = Conditions.unknown();
    return random.nextInt(10) < 4
        ? new Conditions(
            stated(all[random.nextInt(all.length)]),
            none.visa(),
            none.clearance(),
            none.travel(),
            none.onCall(),
            none.languages(),
            none.timeZones())
        : none;
  }

  /// A rank below a limit, rank r about as often as 1/(r + 1).
  private static int ranked(Random random, int limit) {
    return (int) Math.pow(limit + 1.0, random.nextDouble()) - 1;
  }

  /// The keys of all postings of the market.
  List<PostingKey> keys() {
    return market.postings().map(Posting::key).toList();
  }
}
