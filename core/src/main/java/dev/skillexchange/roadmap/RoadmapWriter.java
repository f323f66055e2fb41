package dev.skillexchange.roadmap;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Effort;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.guide.SkillFigures;
import dev.skillexchange.index.JobIndex;
import dev.skillexchange.match.Relatedness;
import dev.skillexchange.slice.Slice;
import dev.skillexchange.slice.SliceResolver;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Writes roadmaps: reads what the jobs of a slice ask for, chooses the skills that meet most of it
/// ([Choice]), puts them in order ([LearningOrder]) and counts what each step opens. Nothing is
/// precomputed.
public final class RoadmapWriter {
  private static final int PARTS = 5;

  private final JobIndex index;
  private final Catalogue catalogue;
  private final SliceResolver resolver;
  private final Relatedness relatedness;
  private final Prerequisites prerequisites;

  public RoadmapWriter(
      JobIndex index, Catalogue catalogue, SliceResolver resolver, Relatedness relatedness) {
    this.index = index;
    this.catalogue = catalogue;
    this.resolver = resolver;
    this.relatedness = relatedness;
    this.prerequisites = new Prerequisites(catalogue);
  }

  /// The roadmap.
  ///
  /// @param asOf the day of the last reading
  public Roadmap write(RoadmapAsked asked, Optional<LocalDate> asOf) {
    Slice slice = resolver.resolve(asked.about(), asOf).slice();
    return index.snapshot(now -> {
      CompletableFuture<SkillFigures> figures =
          CompletableFuture.supplyAsync(
              () -> SkillFigures.of(now, resolver, asOf, asked.about(), catalogue));
      try {
        NeedsReader read = NeedsReader.of(now, slice, prerequisites::learnable);
        return written(asked, read, figures);
      } finally {
        figures.handle((_, _) -> true).join();
      }
    });
  }

  private Roadmap written(
      RoadmapAsked asked, NeedsReader read, CompletableFuture<SkillFigures> figures) {
    JobNeeds needs = read.needs();
    Planner planner = new Planner(needs, asked.held(), asked.kept(), relatedness, prerequisites);
    Naming naming = new Naming(needs);
    LearningOrder order = new LearningOrder(catalogue, prerequisites, naming);
    IntPredicate all = _ -> true;
    List<SkillId> steps =
        asked.kept().isEmpty() ? order.of(choose(planner, asked, all)) : asked.kept();
    int employers = read.employers().size();
    Path path = planner.path(steps, all);
    Openings counted = new Openings(RoadmapAsked.MOST_STEPS, employers);
    counted.add(needs, path, all);
    Openings expected =
        asked.kept().isEmpty() ? heldBack(planner, asked, order, read.employers()) : counted;
    StepWriter writer =
        new StepWriter(catalogue, prerequisites, planner, asked.held(), steps, naming);
    return writer.roadmap(
        asked,
        path,
        counted,
        expected,
        now(planner, asked, employers),
        order.stages(steps),
        figures.join());
  }

  /// What is within reach with the steps that are learnt; empty where none is.
  private static Optional<Opening> now(Planner planner, RoadmapAsked asked, int employers) {
    List<SkillId> learnt = asked.kept().stream().filter(asked.learnt()::contains).toList();
    if (learnt.isEmpty()) {
      return Optional.empty();
    }
    Openings counted = new Openings(learnt.size(), employers);
    counted.add(planner.needs(), planner.path(learnt, _ -> true), _ -> true);
    return Optional.of(counted.after(learnt.size(), counted));
  }

  /// Counts along the steps that are chosen without the employers at which they are counted.
  private Openings heldBack(
      Planner planner, RoadmapAsked asked, LearningOrder order, List<String> employers) {
    int[] parts = Planner.parts(employers, PARTS);
    Openings expected = new Openings(RoadmapAsked.MOST_STEPS, employers.size());
    List<Path> paths =
        IntStream.range(0, PARTS)
            .parallel()
            .mapToObj(part -> {
              List<SkillId> steps =
                  order.of(choose(planner, asked, employer -> parts[employer] != part));
              return planner.path(steps, employer -> parts[employer] == part);
            })
            .toList();
    for (int i = 0; i < PARTS; i++) {
      int part = i;
      expected.add(planner.needs(), paths.get(i), employer -> parts[employer] == part);
    }
    return expected;
  }

  private List<SkillId> choose(Planner planner, RoadmapAsked asked, IntPredicate employers) {
    return asked.effort().isEmpty()
        ? planner.choose(employers, asked.most())
        : planner.within(employers, this::points, asked.effort().getAsInt()).stream()
            .limit(asked.most())
            .toList();
  }

  private int points(SkillId skill) {
    return catalogue
        .skill(skill)
        .map(one -> points(catalogue.learning().effort(one)))
        .orElseThrow();
  }

  /// What an effort counts where efforts are summed.
  static int points(Effort effort) {
    return switch (effort) {
      case SMALL -> 1;
      case MEDIUM -> 3;
      case LARGE, WORK -> 9;
    };
  }
}
