package dev.skillexchange.evaluation.gold;

import java.util.List;

/// The table of quality: what each figure is called, what it must reach on postings not seen, and
/// what two careful labellings of the same postings reach against each other.
final class Bars {
  private Bars() {}

  /// @param figure the name of the figure in the score
  /// @param least what it must reach
  /// @param careful agreement of two careful labellings; 0 where it was not measured
  record Bar(String title, String figure, double least, double careful) {}

  static final List<Bar> TABLE =
      List.of(
          new Bar("skills, F1 by overlap", "skills.overlap.f1", 0.80, 0.93),
          new Bar("skills, F1 by name", "skills.name.f1", 0.68, 0.83),
          new Bar("technologies, recall", "skills.technology.recall", 0.93, 0.96),
          new Bar("technologies, precision", "skills.technology.precision", 0.93, 1.00),
          new Bar("need of matched skills", "need.accuracy", 0.80, 0.99),
          new Bar("role", "role.accuracy", 0.85, 0.91),
          new Bar("level", "level.accuracy", 0.92, 1.00),
          new Bar("workplace", "workplace.accuracy", 0.90, 0.97),
          new Bar("pay ranges, F1", "pay.f1", 0.95, 1.00),
          new Bar("places, F1", "places.f1", 0.87, 0.96),
          new Bar("least years", "years_least.accuracy", 0.87, 1.00),
          new Bar("employment, F1", "employment.f1", 0.85, 0),
          new Bar("education, F1", "education.f1", 0.85, 0),
          new Bar("visa, F1", "visa.f1", 0.85, 0),
          new Bar("clearance, F1", "clearance.f1", 0.85, 0));

  /// Bars of the table that other evaluations and benchmarks measure, with the command of each.
  static final List<Elsewhere> ELSEWHERE =
      List.of(
          new Elsewhere("titles given a role / right", "0.90 / 0.93", "evaluate titles"),
          new Elsewhere("same job, right / merged", "0.99 / 0.85", "evaluate grouping"),
          new Elsewhere("conditions on labels of their own", "0.85", "evaluate conditions"),
          new Elsewhere("pay against fields of boards", "0.95", "evaluate pay"));

  /// @param bar in words: "0.90 given, 0.93 right"
  record Elsewhere(String title, String bar, String command) {}
}
