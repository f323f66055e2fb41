package dev.skillexchange.roadmap;

import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.index.Ints;
import dev.skillexchange.job.Need;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the jobs of a slice ask for, packed: requirements side by side, job after job, each with
/// its weight and the skills of which one is enough. Jobs that ask for nothing are counted, and no
/// more.
///
/// Weights and relations are whole thousandths, so that sums are the same in whichever order an
/// index hands the jobs on.
final class JobNeeds {
  /// A whole weight, and the relation of a skill to itself.
  static final int WHOLE = 1_000;

  /// Stands for the number of a skill that no job asks for.
  static final int NONE = -1;

  private final List<SkillId> skills;
  private final Map<SkillId, Integer> numbers;
  private final int[] employers;
  private final int[] levels;
  private final int[] firsts;
  private final int[] weights;
  private final boolean[] required;
  private final int[] firstOptions;
  private final int[] options;
  private final int[] firstUses;
  private final int[] uses;
  private final int[] jobOf;

  private JobNeeds(Builder from) {
    skills = List.copyOf(from.skills);
    numbers = Map.copyOf(from.numbers);
    employers = from.employers.toArray();
    levels = from.levels.toArray();
    firsts = from.firsts.toArray();
    weights = from.weights.toArray();
    required = new boolean[weights.length];
    for (int r = 0; r < required.length; r++) {
      required[r] = from.required.at(r) == 1;
    }
    firstOptions = from.firstOptions.toArray();
    options = from.options.toArray();
    jobOf = new int[weights.length];
    for (int job = 0; job < employers.length; job++) {
      Arrays.fill(jobOf, firsts[job], firsts[job + 1], job);
    }
    firstUses = new int[skills.size() + 1];
    uses = uses();
  }

  /// The requirements of each skill, side by side.
  private int[] uses() {
    for (int option : options) {
      firstUses[option + 1]++;
    }
    Arrays.parallelPrefix(firstUses, Integer::sum);
    int[] next = firstUses.clone();
    int[] found = new int[options.length];
    for (int r = 0; r < weights.length; r++) {
      for (int at = firstOptions[r]; at < firstOptions[r + 1]; at++) {
        found[next[options[at]]++] = r;
      }
    }
    return found;
  }

  int jobs() {
    return employers.length;
  }

  int requirements() {
    return weights.length;
  }

  /// The skills that any job asks for, by their numbers.
  List<SkillId> skills() {
    return skills;
  }

  /// The number of a skill, or [#NONE].
  int number(SkillId skill) {
    return numbers.getOrDefault(skill, NONE);
  }

  /// The number of a job's employer.
  int employer(int job) {
    return employers[job];
  }

  /// The number of the level that a job states.
  int level(int job) {
    return levels[job];
  }

  /// The first requirement of a job; that of the next job is behind its last.
  int first(int job) {
    return firsts[job];
  }

  int job(int requirement) {
    return jobOf[requirement];
  }

  /// How much the job depends on a requirement, in thousandths.
  int weight(int requirement) {
    return weights[requirement];
  }

  boolean required(int requirement) {
    return required[requirement];
  }

  /// How many requirements a skill meets.
  int uses(int skill) {
    return firstUses[skill + 1] - firstUses[skill];
  }

  /// One of the requirements that a skill meets.
  ///
  /// @param at from 0 on
  int use(int skill, int at) {
    return uses[firstUses[skill] + at];
  }

  /// Takes the jobs one after another.
  static final class Builder {
    private final List<SkillId> skills = new ArrayList<>();
    private final Map<SkillId, Integer> numbers = new HashMap<>();
    private final Ints employers = new Ints();
    private final Ints levels = new Ints();
    private final Ints firsts = new Ints();
    private final Ints weights = new Ints();
    private final Ints required = new Ints();
    private final Ints firstOptions = new Ints();
    private final Ints options = new Ints();

    Builder() {
      firstOptions.add(0);
      firsts.add(0);
    }

    /// The number of a skill.
    int skill(SkillId skill) {
      return numbers.computeIfAbsent(
          skill,
          one -> {
            skills.add(one);
            return skills.size() - 1;
          });
    }

    /// Adds a requirement to the job that is ended next.
    ///
    /// @param anyOf numbers of skills, each once
    void requirement(Need need, List<Integer> anyOf) {
      weights.add(requiring(need));
      required.add(need == Need.REQUIRED ? 1 : 0);
      for (int skill : anyOf) {
        options.add(skill);
      }
      firstOptions.add(options.size());
    }

    /// How likely a posting really requires a skill that is read at a need, in thousandths: of the
    /// skills that careful readers name in labelled postings, the part that they call required
    /// (docs/matching.md).
    private static int requiring(Need need) {
      return switch (need) {
        case REQUIRED -> 820;
        case PREFERRED -> 80;
        case USED -> 30;
      };
    }

    /// Ends a job.
    void job(int employer, int level) {
      employers.add(employer);
      levels.add(level);
      firsts.add(weights.size());
    }

    JobNeeds build() {
      return new JobNeeds(this);
    }
  }
}
