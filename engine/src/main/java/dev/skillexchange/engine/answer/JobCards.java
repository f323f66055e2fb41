package dev.skillexchange.engine.answer;

import dev.skillexchange.engine.answer.GuideAnswer.Named;
import dev.skillexchange.engine.answer.JobCard.Pay;
import dev.skillexchange.engine.answer.JobCard.Stage;
import dev.skillexchange.job.Employer.EmployerId;
import dev.skillexchange.job.JobSketch;
import dev.skillexchange.job.PayRange;
import dev.skillexchange.job.Place;
import dev.skillexchange.slice.Nearness;
import dev.skillexchange.slice.PayRatio;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes cards of jobs.
public final class JobCards {
  private final Labels labels;

  public JobCards(Labels labels) {
    this.labels = labels;
  }

  /// What is known besides a job.
  ///
  /// @param asOf the day of the last reading, to which open jobs are open
  /// @param openings how many open jobs employers have, of those of which it was counted
  /// @param near the places from which to tell distances
  public record Around(
      Optional<LocalDate> asOf, Map<EmployerId, Long> openings, Optional<Nearness> near) {
    public Around {
      openings = Map.copyOf(openings);
    }

    public static Around day(Optional<LocalDate> asOf) {
      return new Around(asOf, Map.of(), Optional.empty());
    }
  }

  public JobCard card(JobSketch job, Around around) {
    return new JobCard(
        job.id().toString(),
        job.title(),
        new Named(job.employer().id().slug(), job.employer().name()),
        job.role().map(role -> new Named(role.slug(), labels.role(role.slug()))),
        job.level()
            .map(level -> new Stage(level.id(), labels.level(level.id()), job.levelAssumed())),
        job.workplace().map(workplace -> workplace.id()),
        job.places().stream().map(this::place).toList(),
        job.pay().map(JobCards::pay),
        job.skills(),
        job.firstSeen(),
        job.lastSeen(),
        job.closed(),
        job.postings(),
        job.url(),
        marks(job, around),
        around
            .near()
            .flatMap(near -> near.of(job.places()))
            .map(away ->
                new JobCard.Distance(away.distance(), away.unit(), away.from().centre().name())));
  }

  private static JobCard.Marks marks(JobSketch job, Around around) {
    Optional<PayRatio> ratio = job.pay().flatMap(PayRatio::of);
    long self = job.open() ? 1 : 0;
    return new JobCard.Marks(
        around
            .asOf()
            .filter(_ -> job.open())
            .map(day -> Math.max(0, ChronoUnit.DAYS.between(job.firstSeen(), day))),
        job.reposts(),
        job.pay().isPresent(),
        ratio.map(PayRatio::value),
        ratio.filter(PayRatio::wide).isPresent(),
        job.sources(),
        Optional.ofNullable(around.openings().get(job.employer().id()))
            .map(all -> Math.max(0, all - self)));
  }

  static Pay pay(PayRange range) {
    return new Pay(range.min(), range.max(), range.currency(), range.period().id());
  }

  /// A place for people: "San Francisco, CA, United States".
  public String place(Place place) {
    List<String> parts = new ArrayList<>();
    place.cityName().ifPresent(parts::add);
    place.region().ifPresent(parts::add);
    place.country().ifPresent(country -> parts.add(labels.country(country.code())));
    return String.join(", ", parts);
  }
}
