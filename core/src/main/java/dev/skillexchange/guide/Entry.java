package dev.skillexchange.guide;

import dev.skillexchange.market.Figure;
import dev.skillexchange.market.Share;
import java.util.List;

/// How one gets in: the share of openings for beginners, years and education asked for.
///
/// @param beginners jobs for interns and juniors, of those that state a level
/// @param years the least years asked for
/// @param education the least education asked for, of the jobs that state one, in rising order
public record Entry(Figure<Share> beginners, Figure<YearsAsked> years, List<ValueShare> education) {
  public Entry {
    education = List.copyOf(education);
  }
}
