package dev.skillexchange.roadmap;

import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.index.JobIndex;
import dev.skillexchange.index.JobSink;
import dev.skillexchange.index.ValueNumbers;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.Need;
import dev.skillexchange.slice.AskedSkills;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Slice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Reads what the jobs of a slice ask for. What only work gives is left out; where it is one of
/// several alternatives the others stand alone.
final class NeedsReader implements JobSink {
  private static final List<Dimension> BY =
      List.of(Dimension.EMPLOYER, Dimension.LEVEL_STATED, Dimension.REQUIREMENT);

  private final Predicate<SkillId> learnable;
  private final JobNeeds.Builder builder = new JobNeeds.Builder();
  private final Map<String, Integer> employers = new HashMap<>();
  private final List<String> employerNames = new ArrayList<>();
  private final Map<String, Integer> requirements = new HashMap<>();
  private final List<Asked> asked = new ArrayList<>();
  private final List<ValueNumbers> numbers =
      List.of(this::employer, NeedsReader::level, this::requirement);

  private record Asked(Need need, List<Integer> learnable) {}

  private NeedsReader(Predicate<SkillId> learnable) {
    this.learnable = learnable;
  }

  /// @param learnable which skills count
  static NeedsReader of(JobIndex index, Slice slice, Predicate<SkillId> learnable) {
    NeedsReader reader = new NeedsReader(learnable);
    index.each(slice, BY, reader);
    return reader;
  }

  JobNeeds needs() {
    return builder.build();
  }

  /// The ids of employers by their numbers.
  List<String> employers() {
    return employerNames;
  }

  @Override
  public ValueNumbers numbers(int dimension) {
    return numbers.get(dimension);
  }

  private int employer(String id) {
    return employers.computeIfAbsent(
        id,
        one -> {
          employerNames.add(one);
          return employerNames.size() - 1;
        });
  }

  private static int level(String id) {
    return Level.of(id).map(level -> level.ordinal() + 1).orElse(0);
  }

  private int requirement(String text) {
    return requirements.computeIfAbsent(
        text,
        one -> {
          AskedSkills skills = AskedSkills.parse(one);
          asked.add(
              new Asked(
                  skills.need(),
                  skills.anyOf().stream().filter(learnable).map(builder::skill).toList()));
          return asked.size() - 1;
        });
  }

  @Override
  public void add(int[][] values, int[] counts, Supplier<JobId> id) {
    for (int i = 0; i < counts[2]; i++) {
      Asked one = asked.get(values[2][i]);
      if (!one.learnable().isEmpty()) {
        builder.requirement(one.need(), one.learnable());
      }
    }
    builder.job(values[0][0], counts[1] == 0 ? 0 : values[1][0]);
  }
}
