package dev.skillexchange.extract;

import dev.skillexchange.job.Education;

/// A way in which adverts name education, with what it takes to be read as such.
enum DegreeCue {
  /// "high school diploma".
  HIGH_SCHOOL(Education.HIGH_SCHOOL, Proof.NONE),
  /// "high school", which is also a place of work.
  SCHOOL(Education.HIGH_SCHOOL, Proof.DIPLOMA),
  ASSOCIATE(Education.ASSOCIATE, Proof.NONE),
  BACHELOR(Education.BACHELOR, Proof.NONE),
  /// "degree" alone.
  DEGREE(Education.BACHELOR, Proof.DEGREE),
  /// "undergraduate", which is also a person.
  BACHELOR_WORD(Education.BACHELOR, Proof.BESIDE),
  /// "BS", which is also much else.
  BACHELOR_LETTERS(Education.BACHELOR, Proof.LETTERS),
  MASTER(Education.MASTER, Proof.NONE),
  /// "master", which is also a branch, a verb and a Scrum Master.
  MASTER_WORD(Education.MASTER, Proof.BESIDE),
  MASTER_LETTERS(Education.MASTER, Proof.LETTERS),
  DOCTORATE(Education.DOCTORATE, Proof.NONE),
  /// "PhD", which founders have.
  DOCTORATE_TITLE(Education.DOCTORATE, Proof.ASKED),
  DOCTORATE_LETTERS(Education.DOCTORATE, Proof.LETTERS),
  /// "degrees", which say something only where they are waived.
  DEGREES(Education.BACHELOR, Proof.WAIVED),
  /// Words behind which "Studium" is one of two ways.
  APPRENTICESHIP(Education.NONE, Proof.WAIVED);

  /// What must stand around a cue.
  enum Proof {
    NONE,
    /// A diploma, degree or graduation.
    DIPLOMA,
    /// Not "a high degree of", "360 degrees".
    DEGREE,
    /// Capitals, and "in", "degree" or another degree beside it.
    LETTERS,
    /// "in", "degree" or another degree beside it.
    BESIDE,
    /// The requirements, or a word of asking.
    ASKED,
    /// That it is not needed.
    WAIVED;

    /// Whether the cue is so plain that "no ... required" speaks of it.
    boolean ofWords() {
      return this == NONE || this == DEGREE || this == WAIVED || this == ASKED;
    }
  }

  private final Education education;
  private final Proof proof;

  DegreeCue(Education education, Proof proof) {
    this.education = education;
    this.proof = proof;
  }

  Education education() {
    return education;
  }

  Proof proof() {
    return proof;
  }
}
