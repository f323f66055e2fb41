package dev.skillexchange.match;

import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.index.ValueScore;
import dev.skillexchange.job.Job;
import dev.skillexchange.slice.Dimension;
import java.util.List;
import java.util.Map;

/// The role of a job against those that fit a person.
final class RoleAspect implements Aspect {
  private static final int WEIGHT = 20;
  private static final int GOOD = 800;

  private final Map<RoleId, Integer> roles;
  private final Wording wording;

  /// @param roles how far each role fits, from 0 to 1,000
  RoleAspect(Map<RoleId, Integer> roles, Wording wording) {
    this.roles = Map.copyOf(roles);
    this.wording = wording;
  }

  @Override
  public Part part() {
    return Part.ROLE;
  }

  @Override
  public int weight() {
    return WEIGHT;
  }

  @Override
  public List<ValueScore.Look> looks() {
    return List.of(new ValueScore.Look(Dimension.ROLE, ValueScore.Joining.SUM));
  }

  @Override
  public long number(int look, String value) {
    return value.isEmpty() || roles.isEmpty() ? 0 : 1L + fit(new RoleId(value));
  }

  private int fit(RoleId role) {
    return roles.getOrDefault(role, 0);
  }

  @Override
  public int share(long[] numbers, int from) {
    return (int) numbers[from] - 1;
  }

  @Override
  public List<Reason> reasons(Job job) {
    return job.facts().role().stated().stream()
        .map(role -> {
          int fit = fit(role);
          return fit >= GOOD
              ? Reason.met(wording.role(role), wording.role(role) + ": fits you")
              : Reason.of(
                  fit,
                  wording.role(role),
                  wording.role(role) + (fit > 0 ? ": fits you in part" : ": another line of work"));
        })
        .toList();
  }
}
