package dev.skillexchange.engine.answer;

import dev.skillexchange.engine.answer.GuideAnswer.Named;
import dev.skillexchange.guide.HiringEmployer;
import java.util.List;

/// An employer with open jobs of a role.
///
/// @param pay what its jobs state to pay, each once, as it stands
public record EmployerRow(
    Named employer,
    Counted open,
    List<String> levels,
    List<String> workplaces,
    List<String> skills,
    List<JobCard.Pay> pay) {

  static EmployerRow of(HiringEmployer hiring, Labels labels) {
    return new EmployerRow(
        new Named(hiring.employer().id().slug(), hiring.employer().name()),
        Counted.of(hiring.open()),
        hiring.levels().stream().map(labels::level).toList(),
        hiring.workplaces().stream().map(Labels::words).toList(),
        hiring.skills().stream().map(labels::skill).toList(),
        hiring.pay().stream()
            .map(pay -> new JobCard.Pay(pay.min(), pay.max(), pay.currency(), pay.period().id()))
            .toList());
  }
}
