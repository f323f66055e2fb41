package dev.skillexchange.engine.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Why a job stands where it does among the best fits of a search.
///
/// @param job its id
/// @param points what decides first: the sum of those of `counted`
/// @param counted what of the query it has
/// @param states which of pay, level and place it states
/// @param days for how many days it has been open
/// @param quality what decides among jobs of equal points: how much it states and how fresh it is,
///   0 to 8
public record Ranking(
    String job, int points, List<Counted> counted, List<String> states, long days, int quality) {
  public Ranking {
    counted = List.copyOf(counted);
    states = List.copyOf(states);
  }

  /// Something of the query that the job has.
  ///
  /// @param words of the query, nurse for nurses
  /// @param field where the words stand: `title`, `skills`, `employer` or `text`
  /// @param whole whether they are all that the field says
  /// @param as what kind of thing they mean, such as `role`, where it counts that the job has it
  /// @param name of that thing, for people
  public record Counted(
      String words,
      Optional<String> field,
      boolean whole,
      Optional<String> as,
      Optional<String> name,
      int points) {

    String line() {
      String how =
          as.map(kind -> "as the " + kind + " " + name.orElse(""))
              .orElseGet(() -> place(field.orElse(""), whole));
      return "“"
          + words
          + "” "
          + how
          + ": "
          + (points == 0 ? "no points" : Wording.count(points, "point"));
    }

    private static String place(String field, boolean whole) {
      return switch (field) {
        case "title" -> whole ? "is the title" : "in the title";
        case "skills" -> "among the skills";
        case "employer" -> whole ? "is the employer" : "in the employer's name";
        default -> "in the text";
      };
    }
  }

  /// What counted, for people, a line each.
  public List<String> lines() {
    List<String> lines = new ArrayList<>(counted.stream().map(Counted::line).toList());
    String stated = states.isEmpty() ? "neither pay, level nor place" : Wording.list(states);
    lines.add(
        "Among jobs with as many points: states "
            + stated
            + ", open for "
            + Wording.count(days, "day")
            + ".");
    return lines;
  }
}
