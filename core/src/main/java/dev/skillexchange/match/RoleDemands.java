package dev.skillexchange.match;

import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.job.Need;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the open jobs of each role ask one to know. Roles with fewer than five of them are left
/// out.
public final class RoleDemands {
  private static final int LEAST_JOBS = 5;
  private static final double DOUBT = 10;
  private static final Comparator<RoleDemand.Asked> HEAVIEST_FIRST =
      Comparator.comparingDouble(RoleDemand.Asked::weight)
          .reversed()
          .thenComparing(RoleDemand.Asked::skill);

  private final Map<RoleId, RoleDemand> byRole = new LinkedHashMap<>();
  private final Map<SkillId, Double> greatest = new HashMap<>();

  private RoleDemands() {}

  static RoleDemands of(SkillCounts counts, SkillWeights weights) {
    RoleDemands demands = new RoleDemands();
    for (int role = 0; role < counts.roles().size(); role++) {
      if (counts.ofRole[role] >= LEAST_JOBS) {
        demands.add(demand(counts, weights, role));
      }
    }
    return demands;
  }

  private void add(RoleDemand demand) {
    byRole.put(demand.role(), demand);
    demand.asked().forEach(one -> greatest.merge(one.skill(), one.share(), Math::max));
  }

  private static RoleDemand demand(SkillCounts counts, SkillWeights weights, int role) {
    List<RoleDemand.Asked> asked = new ArrayList<>();
    double jobs = counts.ofRole[role] + DOUBT;
    for (int skill = 0; skill < counts.skills().size(); skill++) {
      long naming = 0;
      double needed = 0;
      for (Need need : Need.values()) {
        long at = counts.asked[role][need.ordinal()][skill];
        naming += at;
        needed += at * Dependence.at(need);
      }
      if (naming > 0) {
        SkillId id = counts.skills().get(skill).id();
        asked.add(new RoleDemand.Asked(id, naming, naming / jobs, needed / jobs * weights.of(id)));
      }
    }
    asked.sort(HEAVIEST_FIRST);
    return new RoleDemand(counts.roles().get(role), counts.ofRole[role], asked);
  }

  /// Of each role, in the order of the catalogue.
  public List<RoleDemand> all() {
    return List.copyOf(byRole.values());
  }

  public Optional<RoleDemand> of(RoleId role) {
    return Optional.ofNullable(byRole.get(role));
  }

  /// The share of jobs that name a skill in the role where that is greatest; 0 where none does.
  double greatest(SkillId skill) {
    return greatest.getOrDefault(skill, 0.0);
  }
}
