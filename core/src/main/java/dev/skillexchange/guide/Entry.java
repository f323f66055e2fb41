package dev.skillexchange.guide;

import dev.skillexchange.market.Figure;
import dev.skillexchange.market.Share;
import java.util.List;
import java.util.Optional;

/// How one gets in: the share of openings for beginners, years and education asked for.
///
/// @param beginners jobs for interns and juniors, of those that state a level; empty in a guide
///   that is narrowed to levels
/// @param years the least years asked for
/// @param education the least education asked for, of the jobs that state one, in rising order
public record Entry(
    Optional<Figure<Share>> beginners, Figure<YearsAsked> years, List<ValueShare> education) {
  public Entry {
    education = List.copyOf(education);
  }
}
