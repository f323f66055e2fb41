package dev.skillexchange.engine.answer;

import dev.skillexchange.catalogue.Level;
import dev.skillexchange.engine.answer.GuideAnswer.Named;
import dev.skillexchange.engine.answer.JobCard.Pay;
import dev.skillexchange.engine.answer.JobCard.Stage;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.Facts;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.PayRange;
import dev.skillexchange.job.Place;
import dev.skillexchange.job.SkillMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Makes cards of jobs.
public final class JobCards {
  private final Labels labels;

  public JobCards(Labels labels) {
    this.labels = labels;
  }

  public JobCard card(Job job) {
    Facts facts = job.facts();
    return new JobCard(
        job.id().toString(),
        job.title(),
        new Named(job.employer().id().slug(), job.employer().name()),
        facts.role().stated().map(role -> new Named(role.slug(), labels.role(role.slug()))),
        stage(facts.level()),
        facts.workplace().stated().map(workplace -> workplace.id()),
        facts.places().stream().map(place -> place(place.value())).toList(),
        facts.pay().base().map(JobCards::pay),
        facts.skills().stream()
            .sorted(Comparator.comparing(SkillMention::need))
            .map(SkillMention::name)
            .distinct()
            .toList(),
        job.firstSeen(),
        job.lastSeen(),
        job.closed(),
        job.postings().size(),
        job.lead().url());
  }

  static Pay pay(PayRange range) {
    return new Pay(range.min(), range.max(), range.currency(), range.period().id());
  }

  private Optional<Stage> stage(Fact<Level> level) {
    boolean assumed = level instanceof Fact.Assumed<Level>;
    return level.orAssumed().map(known -> new Stage(known.id(), labels.level(known.id()), assumed));
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
