package dev.skillexchange.evaluation.speed;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.evaluation.report.Cell;
import dev.skillexchange.evaluation.report.Quantiles;
import dev.skillexchange.evaluation.report.Report;
import dev.skillexchange.evaluation.report.Table;
import dev.skillexchange.match.MarketSkills;
import dev.skillexchange.roadmap.RoadmapAsked;
import dev.skillexchange.roadmap.RoadmapWriter;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.SliceResolver;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Has roadmaps written over slices of a sample market, one after another, and tells how long each
/// took, with all that is shown of it: steps, held-back counts, shares and pay.
public final class RoadmapSpeed {
  private static final int WARM = 15;
  private static final int TIMES = 40;
  private static final List<Integer> SIZES = List.of(1_000, 5_000, 20_000);

  private final RoadmapWriter writer;
  private final List<Map.Entry<String, Long>> roles;

  private RoadmapSpeed(GuideIndex index, Catalogue catalogue) {
    this.writer =
        new RoadmapWriter(
            index.index(),
            catalogue,
            new SliceResolver(catalogue),
            MarketSkills.of(index.index(), catalogue).relations());
    this.roles =
        index.roles().entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .toList();
  }

  /// Measures on an index in this process.
  ///
  /// @param folder of the index: filled where it does not hold so many jobs of this seed
  public static Report of(Path folder, int jobs, long seed) {
    Catalogue catalogue = CatalogueLoader.load();
    try (GuideIndex index = new GuideIndex(catalogue, folder, jobs, seed)) {
      return new Report(
          "roadmaps over %,d jobs of the sample market, seed %d".formatted(jobs, seed),
          new RoadmapSpeed(index, catalogue).table());
    }
  }

  private Table table() {
    Table.Builder table =
        Table.named(
            "roadmaps",
            "Milliseconds a roadmap of ten steps",
            "of",
            "jobs",
            "p50",
            "p95",
            "most",
            "of processors");
    Set<SkillId> held = Set.of(new SkillId("python"), new SkillId("sql"), new SkillId("git"));
    for (int size : SIZES) {
      row(table, "from zero", about(size), Set.of());
      row(table, "with three skills", about(size), held);
    }
    return table.build();
  }

  /// The largest roles that together have so many jobs, or all.
  private JobQuery about(int size) {
    long sum = 0;
    int count = 0;
    while (count < roles.size() && sum < size) {
      sum += roles.get(count++).getValue();
    }
    String[] chosen = roles.stream().limit(count).map(Map.Entry::getKey).toArray(String[]::new);
    return JobQuery.all().with(Parameter.ROLE, chosen);
  }

  private void row(Table.Builder table, String name, JobQuery about, Set<SkillId> held) {
    RoadmapAsked asked =
        new RoadmapAsked(
            about, held, RoadmapAsked.USUAL_STEPS, OptionalInt.empty(), List.of(), Set.of());
    long jobs = 0;
    double[] times = new double[TIMES];
    double before = 0;
    for (int i = -WARM; i < TIMES; i++) {
      before = i == 0 ? processors() : before;
      long start = System.nanoTime();
      jobs = writer.write(asked, Optional.of(GuideIndex.AS_OF)).jobs().sample().jobs();
      if (i >= 0) {
        times[i] = (System.nanoTime() - start) / 1e6;
      }
    }
    Quantiles spent = Quantiles.of(Arrays.stream(times));
    table.row(
        Cell.of(name),
        Cell.of(jobs),
        spent.at(0.5),
        spent.at(0.95),
        spent.at(1),
        Cell.of((processors() - before) / TIMES));
  }

  /// Milliseconds that processors have spent on this process: what other work on the machine does
  /// not lengthen.
  private static double processors() {
    return ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .map(spent -> spent.toNanos() / 1e6)
        .orElse(0.0);
  }
}
