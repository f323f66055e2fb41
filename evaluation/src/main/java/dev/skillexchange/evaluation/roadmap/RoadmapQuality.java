package dev.skillexchange.evaluation.roadmap;

import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.evaluation.relevance.SearchMarket;
import dev.skillexchange.evaluation.report.Cell;
import dev.skillexchange.evaluation.report.Report;
import dev.skillexchange.evaluation.report.Table;
import dev.skillexchange.index.JobIndex;
import dev.skillexchange.match.MarketSkills;
import dev.skillexchange.match.Relatedness;
import dev.skillexchange.roadmap.SliceNeeds;
import dev.skillexchange.roadmap.SliceNeeds.Opened;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Slice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntPredicate;

/// What ways of choosing skills open at the employers that they were not chosen by: each role with
/// enough jobs, its employers in two halves, chosen in one and counted in the other, both ways.
public final class RoadmapQuality {
  private static final int[] STEPS = {3, 5, 10, 15};
  private static final int DRAWS = 20;

  private final SearchMarket market;
  private final int leastJobs;
  private final long seed;

  private RoadmapQuality(SearchMarket market, int leastJobs, long seed) {
    this.market = market;
    this.leastJobs = leastJobs;
    this.seed = seed;
  }

  /// Measures on a market.
  ///
  /// @param leastJobs of a role
  public static Report of(SearchMarket market, int leastJobs, long seed) {
    RoadmapQuality quality = new RoadmapQuality(market, leastJobs, seed);
    return market.ask(quality::report);
  }

  /// A way of choosing steps by the jobs of some employers.
  private interface Way {
    List<SkillId> choose(SliceNeeds needs, IntPredicate employers, int steps);
  }

  private Report report(JobIndex index) {
    Map<String, Way> ways = new LinkedHashMap<>();
    ways.put("roadmap", SliceNeeds::chosen);
    ways.put("the same, each skill for itself alone", SliceNeeds::chosenByName);
    ways.put(
        "most required",
        (needs, half, steps) -> needs.commonest(half).stream().limit(steps).toList());
    List<SliceNeeds> roles = roles(index, MarketSkills.of(index, market.catalogue()).relations());
    Table.Builder table =
        Table.named(
            "opened",
            "Share of jobs within reach and of requirements met at the other half",
            "way",
            "steps",
            "within reach",
            "met");
    for (int steps : STEPS) {
      ways.forEach((name, way) -> row(table, name, steps, roles, way, 1));
      row(table, "at random", steps, roles, random(), DRAWS);
    }
    long jobs = roles.stream().mapToLong(role -> role.opened(List.of(), _ -> true).jobs()).sum();
    return new Report(
        "%d roles with at least %d jobs, %,d jobs that require a skill one can learn"
            .formatted(roles.size(), leastJobs, jobs),
        table.build());
  }

  private List<SliceNeeds> roles(JobIndex index, Relatedness related) {
    Map<String, Long> jobs = new LinkedHashMap<>();
    index.tally(
        new Slice.Everything(),
        List.of(Dimension.ROLE),
        (cell, count) -> jobs.merge(cell.getFirst(), count, Long::sum));
    jobs.remove("");
    return jobs.entrySet().stream()
        .filter(role -> role.getValue() >= leastJobs)
        .map(Map.Entry::getKey)
        .sorted(Comparator.naturalOrder())
        .map(
            role -> SliceNeeds.of(index, Slice.role(new RoleId(role)), market.catalogue(), related))
        .toList();
  }

  private Way random() {
    Random random = new Random(seed);
    return (needs, half, steps) -> {
      List<SkillId> all = new ArrayList<>(needs.commonest(half));
      Collections.shuffle(all, random);
      return all.stream().limit(steps).toList();
    };
  }

  private static void row(
      Table.Builder table, String name, int steps, List<SliceNeeds> roles, Way way, int times) {
    Sum sum = new Sum();
    for (SliceNeeds role : roles) {
      int[] parts = role.parts(2);
      for (int half = 0; half < 2; half++) {
        int chosenIn = half;
        for (int time = 0; time < times; time++) {
          List<SkillId> chosen = way.choose(role, employer -> parts[employer] == chosenIn, steps);
          IntPredicate other = employer -> parts[employer] != chosenIn;
          sum.add(role.opened(chosen, other));
        }
      }
    }
    table.row(Cell.of(name), Cell.of(steps), Cell.of(sum.reached()), Cell.of(sum.met()));
  }

  /// Sums over roles and halves, each job alike.
  private static final class Sum {
    private long jobs;
    private long within;
    private double metSum;

    void add(Opened opened) {
      jobs += opened.jobs();
      within += opened.reached();
      metSum += opened.met() * opened.jobs();
    }

    double reached() {
      return jobs == 0 ? 0 : (double) within / jobs;
    }

    double met() {
      return jobs == 0 ? 0 : metSum / jobs;
    }
  }
}
