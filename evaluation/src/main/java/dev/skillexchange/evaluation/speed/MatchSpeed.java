package dev.skillexchange.evaluation.speed;

import com.sun.management.OperatingSystemMXBean;
import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.catalogue.CountryCode;
import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.evaluation.report.Cell;
import dev.skillexchange.evaluation.report.Quantiles;
import dev.skillexchange.evaluation.report.Report;
import dev.skillexchange.evaluation.report.Table;
import dev.skillexchange.index.JobIndex;
import dev.skillexchange.index.Order;
import dev.skillexchange.index.Scored;
import dev.skillexchange.job.Job;
import dev.skillexchange.match.Fit;
import dev.skillexchange.match.Fits;
import dev.skillexchange.match.MarketSkills;
import dev.skillexchange.match.RoleDemand;
import dev.skillexchange.match.RoleFit;
import dev.skillexchange.match.RoleFits;
import dev.skillexchange.match.Seeker;
import dev.skillexchange.profile.Wishes;
import dev.skillexchange.slice.PayFloor;
import dev.skillexchange.slice.Slice;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

/// Matches random people against a large market, one after another, and tells how long each took:
/// the roles that fit, the fifty best jobs, and their reasons. Reading these from a store is left
/// out.
public final class MatchSpeed {
  private static final int PEOPLE = 200;
  private static final int WARMING = 100;
  private static final int BEST = 50;
  private static final int COMMON = 40;
  private static final double MILLION = 1e6;

  private final Catalogue catalogue;
  private final JobIndex index;
  private final MarketJobs jobs;
  private final MarketSkills market;
  private final RoleFits roles;
  private final Random random;

  private MatchSpeed(Catalogue catalogue, JobIndex index, MarketJobs jobs, long seed) {
    this.catalogue = catalogue;
    this.index = index;
    this.jobs = jobs;
    this.market = MarketSkills.of(index, catalogue);
    this.roles = new RoleFits(market, catalogue);
    this.random = new Random(seed);
  }

  /// Measures on an index in this process.
  ///
  /// @param folder of the index: filled where it does not hold so many jobs of this seed, used
  ///   again where it does
  public static Report of(Path folder, int jobs, long seed) {
    Catalogue catalogue = CatalogueLoader.load();
    try (GuideIndex index = new GuideIndex(catalogue, folder, jobs, seed)) {
      MarketJobs all = GuideIndex.jobs(catalogue, jobs, seed);
      MatchSpeed speed = new MatchSpeed(catalogue, index.index(), all, seed);
      return new Report(
          "random people against %,d jobs of the sample market, seed %d".formatted(jobs, seed),
          speed.table());
    }
  }

  private Table table() {
    Table.Builder table =
        Table.named(
            "matches",
            "Milliseconds a match",
            "jobs",
            "looked at",
            "people",
            "p50",
            "p95",
            "most",
            "processor, mean");
    row(table, "open", Slice.open());
    row(table, "all", new Slice.Everything());
    long start = System.nanoTime();
    MarketSkills.of(index, catalogue);
    table.row(
        Cell.of("learning, once"),
        Cell.of(index.hits(Slice.open(), Order.NEWEST, 0, 0).total()),
        Cell.of(1),
        Cell.of((System.nanoTime() - start) / MILLION),
        new Cell.Missing(""),
        new Cell.Missing(""),
        new Cell.Missing(""));
    return table.build();
  }

  private void row(Table.Builder table, String name, Slice slice) {
    for (int i = 0; i < WARMING; i++) {
      milliseconds(person(), slice);
    }
    double[] times = new double[PEOPLE];
    long processor = 0;
    for (int i = 0; i < PEOPLE; i++) {
      Seeker person = person();
      long before = processor();
      times[i] = milliseconds(person, slice);
      processor += processor() - before;
    }
    Quantiles spent = Quantiles.of(Arrays.stream(times));
    table.row(
        Cell.of(name),
        Cell.of(index.hits(slice, Order.NEWEST, 0, 0).total()),
        Cell.of(PEOPLE),
        spent.at(0.5),
        spent.at(0.95),
        spent.at(1),
        Cell.of(processor / MILLION / PEOPLE));
  }

  /// Of the match alone; the jobs whose reasons are told are made beside it.
  private double milliseconds(Seeker person, Slice slice) {
    long start = System.nanoTime();
    List<RoleFit> ranked = roles.of(person);
    Fits fits = new Fits(person, roles.shares(person, ranked), market, catalogue, Optional.empty());
    List<Scored> best = index.best(slice, fits.score(), BEST);
    long found = System.nanoTime() - start;
    List<Job> read = best.stream().map(one -> jobs.job(one.id().key(), 1)).toList();
    start = System.nanoTime();
    for (int i = 0; i < read.size(); i++) {
      if (!(fits.of(read.get(i)) instanceof Fit.Scored fit)
          || fit.points() != best.get(i).score()) {
        throw new IllegalStateException("another score than the index has: " + best.get(i));
      }
    }
    return (found + System.nanoTime() - start) / MILLION;
  }

  private static long processor() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  /// Somebody with four to twenty skills of a role, half of them with wishes.
  private Seeker person() {
    List<RoleDemand> demands = market.demands().all();
    RoleDemand role = demands.get(random.nextInt(demands.size()));
    Set<SkillId> skills = new HashSet<>();
    for (int i = 4 + random.nextInt(17); i > 0; i--) {
      double rank = Math.pow(random.nextDouble(), 2) * Math.min(COMMON, role.asked().size());
      skills.add(role.asked().get((int) rank).skill());
    }
    return new Seeker(
        skills,
        List.of(new Seeker.Worked(role.role(), 12 + random.nextInt(100))),
        Optional.of(Level.SENIOR),
        OptionalInt.of(72),
        Map.of(),
        Set.of(),
        random.nextBoolean() ? Wishes.NONE : wishes());
  }

  private static Wishes wishes() {
    return new Wishes(
        Set.of(),
        Optional.empty(),
        Optional.of(new PayFloor("USD", 120_000)),
        Set.of(),
        Set.of(new CountryCode("US")),
        Optional.empty(),
        Set.of());
  }
}
