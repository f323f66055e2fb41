package dev.skillexchange.match;

import dev.skillexchange.catalogue.SkillId;
import java.util.List;

/// How far a person fits a job.
public sealed interface Fit {

  /// The job tells too little to be judged.
  ///
  /// @param requirements how many it names
  record TooLittle(int requirements) implements Fit {}

  /// It names nothing that the person has, not even in part.
  record NothingHeld() implements Fit {}

  /// A score with all that it is made of.
  ///
  /// @param points from 0 to 100,000: thousandths of a point
  /// @param parts in the order of [Part], those that are not known included
  /// @param gains single skills that would raise the score most, the most first
  record Scored(int points, Band band, List<Share> parts, List<Gain> gains) implements Fit {
    public Scored {
      parts = List.copyOf(parts);
      gains = List.copyOf(gains);
    }

    /// The score for people, from 0 to 100.
    public int score() {
      return (points + 500) / 1000;
    }
  }

  /// A part of a score.
  ///
  /// @param known whether job and person tell of it; what they do not tell has no weight
  /// @param weight of 100 of the whole score
  /// @param reached of it, from 0 to 1
  record Share(Part part, boolean known, double weight, double reached, List<Reason> reasons) {
    public Share {
      reasons = List.copyOf(reasons);
    }

    static Share unknown(Part part) {
      return new Share(part, false, 0, 0, List.of());
    }
  }

  /// What one skill more would change.
  ///
  /// @param points what the score would be, in thousandths
  record Gain(SkillId skill, int points) {}
}
