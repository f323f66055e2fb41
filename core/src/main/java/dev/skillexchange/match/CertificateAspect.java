package dev.skillexchange.match;

import dev.skillexchange.catalogue.CertificationId;
import dev.skillexchange.index.ValueScore;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.Need;
import dev.skillexchange.slice.Dimension;
import java.util.List;
import java.util.Set;

/// Certificates and licences that a job asks for against those that a person has.
final class CertificateAspect implements Aspect {
  private static final int WEIGHT = 5;

  private final Set<CertificationId> held;

  CertificateAspect(Set<CertificationId> held) {
    this.held = held;
  }

  @Override
  public Part part() {
    return Part.CERTIFICATES;
  }

  @Override
  public int weight() {
    return WEIGHT;
  }

  @Override
  public List<ValueScore.Look> looks() {
    return List.of(new ValueScore.Look(Dimension.CERTIFICATION_NEED, ValueScore.Joining.SUM));
  }

  @Override
  public long number(int look, String value) {
    if (value.isEmpty()) {
      return 0;
    }
    String[] parts = value.split(":", 2);
    Need need = Need.of(parts[0]).orElseThrow();
    int weight = (int) Math.round(1000 * Dependence.at(need));
    return Weighed.of(weight, held.contains(new CertificationId(parts[1])) ? HeldSkills.FULL : 0);
  }

  @Override
  public int share(long[] numbers, int from) {
    int asked = Weighed.asked(numbers[from]);
    return asked == 0 ? UNKNOWN : HeldSkills.FULL * Weighed.met(numbers[from]) / asked;
  }

  @Override
  public List<Reason> reasons(Job job) {
    return job.facts().certifications().stream()
        .flatMap(mention ->
            mention.certification().stream()
                .map(id ->
                    held.contains(id)
                        ? Reason.met(mention.name(), "asks for " + mention.name() + ": you have it")
                        : Reason.missing(mention.name(), "asks for " + mention.name())))
        .toList();
  }
}
