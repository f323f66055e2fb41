package dev.skillexchange.match;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.catalogue.SkillId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Ranks the roles that a person could have.
///
/// By skills, a role's fit is the geometric mean of two shares: coverage (how much of what its jobs
/// ask is held) and use (how much of what is held the role uses, against the role that uses it
/// most). Coverage alone favours roles that ask for little, use alone those that ask for
/// everything. Where a person has held roles, these count for half of the fit: each by its months,
/// an earlier one half as much as the one behind it, and in part for the neighbours that the
/// catalogue names.
public final class RoleFits {
  private static final double TITLES = 0.5;
  private static final double NEIGHBOUR = 0.4;
  private static final double EARLIER = 0.5;
  private static final int GAPS = 8;

  /// One in five jobs: a skill that so many name is one of the role's core.
  private static final long CORE = 5;

  /// A fit below a quarter of the best is none that one would think of.
  private static final double NEAR = 0.25;

  private static final Comparator<RoleFit> BEST_FIRST =
      Comparator.comparingDouble(RoleFit::fit).reversed().thenComparing(one -> one.role().slug());

  private final MarketSkills market;
  private final Catalogue catalogue;

  public RoleFits(MarketSkills market, Catalogue catalogue) {
    this.market = market;
    this.catalogue = catalogue;
  }

  /// How far a role fits by skills alone.
  private record BySkills(double coverage, double use) {
    double fit() {
      return Math.sqrt(coverage * use);
    }
  }

  /// Every role with enough open jobs, the best fit first.
  public List<RoleFit> of(Seeker seeker) {
    HeldSkills held = HeldSkills.of(seeker.skills(), market.relations());
    List<RoleDemand> demands = market.demands().all();
    Map<RoleId, Double> titles = titles(seeker);
    List<SkillId> own = seeker.skills().stream().sorted().toList();
    List<BySkills> skills =
        demands.stream()
            .map(demand -> new BySkills(coverage(demand, held), use(demand, own)))
            .toList();
    double best = skills.stream().mapToDouble(BySkills::fit).max().orElse(0);
    double part = titles.isEmpty() ? 0 : TITLES;
    List<RoleFit> fits = new ArrayList<>();
    for (int i = 0; i < demands.size(); i++) {
      RoleDemand demand = demands.get(i);
      double skill = best > 0 ? skills.get(i).fit() / best : 0;
      double title = titles.getOrDefault(demand.role(), 0.0);
      fits.add(
          new RoleFit(
              demand,
              skills.get(i).coverage(),
              skills.get(i).use(),
              (1 - part) * skill + part * title,
              core(demand, 0, held),
              core(demand, HeldSkills.FULL / 2, held),
              gaps(demand, held)));
    }
    fits.sort(BEST_FIRST);
    return fits;
  }

  /// The roles with the least to learn: of those that fit a quarter as well as the best, the ones
  /// that lack fewest skills of their core.
  public static List<RoleFit> leastToLearn(List<RoleFit> fits, int count) {
    return fits.stream()
        .filter(one -> one.coreHeld() > 0 && one.fit() >= NEAR * fits.getFirst().fit())
        .sorted(Comparator.comparingInt(RoleFit::toLearn).thenComparing(BEST_FIRST))
        .limit(count)
        .toList();
  }

  /// How far a job of each role fits, from 0 to 1,000: by the person's wish where they have one, in
  /// half for its neighbours; else by the fits, of which the best counts in full.
  public Map<RoleId, Integer> shares(Seeker seeker, List<RoleFit> fits) {
    Map<RoleId, Integer> shares = new HashMap<>();
    if (seeker.wishes().roles().isEmpty()) {
      double best = fits.isEmpty() ? 0 : fits.getFirst().fit();
      fits.stream()
          .filter(one -> one.fit() > 0)
          .forEach(
              one -> shares.put(one.role(), (int) Math.round(HeldSkills.FULL * one.fit() / best)));
    }
    for (RoleId wish : seeker.wishes().roles()) {
      shares.put(wish, HeldSkills.FULL);
      catalogue
          .description(wish)
          .neighbours()
          .forEach(near -> shares.merge(near, HeldSkills.FULL / 2, Math::max));
    }
    return shares;
  }

  private static double coverage(RoleDemand demand, HeldSkills held) {
    double met = 0;
    double all = 0;
    for (RoleDemand.Asked asked : demand.asked()) {
      met += asked.weight() * held.permille(asked.skill()) / HeldSkills.FULL;
      all += asked.weight();
    }
    return all > 0 ? met / all : 0;
  }

  private static int core(RoleDemand demand, int least, HeldSkills held) {
    return (int)
        demand.asked().stream()
            .filter(asked -> CORE * asked.naming() >= demand.jobs())
            .filter(asked -> held.permille(asked.skill()) >= least)
            .count();
  }

  private double use(RoleDemand demand, List<SkillId> own) {
    double used = 0;
    double all = 0;
    Map<SkillId, Double> shares = new HashMap<>();
    demand.asked().forEach(asked -> shares.put(asked.skill(), asked.share()));
    for (SkillId skill : own) {
      double greatest = market.demands().greatest(skill);
      if (greatest > 0) {
        double weight = market.weights().of(skill);
        used += weight * shares.getOrDefault(skill, 0.0) / greatest;
        all += weight;
      }
    }
    return all > 0 ? used / all : 0;
  }

  /// How far each role was held: by the share of the time that was worked; where no time is known
  /// to have passed yet, not at all.
  private Map<RoleId, Double> titles(Seeker seeker) {
    Map<RoleId, Double> titles = new HashMap<>();
    double all = 0;
    double worth = 1;
    for (Seeker.Worked worked : seeker.worked()) {
      double weight = worth * worked.months();
      all += weight;
      titles.merge(worked.role(), weight, Double::sum);
      for (RoleId near : catalogue.description(worked.role()).neighbours()) {
        titles.merge(near, NEIGHBOUR * weight, Double::sum);
      }
      worth *= EARLIER;
    }
    if (all == 0) {
      return Map.of();
    }
    double sum = all;
    titles.replaceAll((_, weight) -> Math.min(1, weight / sum));
    return titles;
  }

  private static List<RoleFit.Gap> gaps(RoleDemand demand, HeldSkills held) {
    double all = demand.asked().stream().mapToDouble(RoleDemand.Asked::weight).sum();
    return demand.asked().stream()
        .filter(asked -> held.permille(asked.skill()) < HeldSkills.FULL)
        .map(asked ->
            new RoleFit.Gap(
                asked,
                asked.weight()
                    * (HeldSkills.FULL - held.permille(asked.skill()))
                    / HeldSkills.FULL
                    / all))
        .sorted(Comparator.comparingDouble(RoleFit.Gap::adds).reversed())
        .limit(GAPS)
        .toList();
  }
}
