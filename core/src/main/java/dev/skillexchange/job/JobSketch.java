package dev.skillexchange.job;

import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.RoleId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A job in short: what a row of a list shows of it. An index keeps it beside each job, so that a
/// page of hits needs no adverts from the store.
///
/// @param skills names of its skills, required ones first
/// @param closed since when no posting of it is open
/// @param postings how many postings show it
/// @param reposts see [Job#reposts]
/// @param sources the kinds of source that show it, in alphabetical order
/// @param url the page of its lead posting at the source
public record JobSketch(
    JobId id,
    String title,
    Employer employer,
    Optional<RoleId> role,
    Optional<Level> level,
    boolean levelAssumed,
    Optional<Workplace> workplace,
    List<Place> places,
    Optional<PayRange> pay,
    List<String> skills,
    LocalDate firstSeen,
    LocalDate lastSeen,
    Optional<LocalDate> closed,
    int postings,
    int reposts,
    List<String> sources,
    Optional<String> url) {

  public JobSketch {
    places = List.copyOf(places);
    skills = List.copyOf(skills);
    sources = List.copyOf(sources);
  }

  public static JobSketch of(Job job) {
    Facts facts = job.facts();
    return new JobSketch(
        job.id(),
        job.title(),
        job.employer(),
        facts.role().stated(),
        facts.level().orAssumed(),
        facts.level() instanceof Fact.Assumed<Level>,
        facts.workplace().stated(),
        facts.places().stream().map(place -> place.value()).toList(),
        facts.pay().base(),
        facts.skills().stream()
            .sorted(Comparator.comparing(SkillMention::need))
            .map(SkillMention::name)
            .distinct()
            .toList(),
        job.firstSeen(),
        job.lastSeen(),
        job.closed(),
        job.postings().size(),
        job.reposts(),
        job.postings().stream().map(one -> one.key().source()).distinct().sorted().toList(),
        job.lead().url());
  }

  public boolean open() {
    return closed.isEmpty();
  }
}
