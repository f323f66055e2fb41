package dev.skillexchange.guide;

import dev.skillexchange.job.Employer;
import dev.skillexchange.market.Figure;
import dev.skillexchange.slice.PayCell;
import java.util.List;

/// An employer with open jobs of a role.
///
/// @param open its open jobs
/// @param levels the levels that they state, the most frequent first
/// @param workplaces the workplaces that they state, likewise
/// @param skills the skills that most of them name, at most six, likewise
/// @param pay what they state to pay, each once: what is stated of so few is told as it stands
public record HiringEmployer(
    Employer employer,
    Figure<Long> open,
    List<String> levels,
    List<String> workplaces,
    List<String> skills,
    List<PayCell> pay) {
  public HiringEmployer {
    levels = List.copyOf(levels);
    workplaces = List.copyOf(workplaces);
    skills = List.copyOf(skills);
    pay = List.copyOf(pay);
  }
}
