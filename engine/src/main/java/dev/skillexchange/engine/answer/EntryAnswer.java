package dev.skillexchange.engine.answer;

import dev.skillexchange.engine.answer.GuideAnswer.NamedPart;
import dev.skillexchange.guide.Entry;
import java.util.List;
import java.util.Optional;

/// How one gets into a role.
///
/// @param beginners jobs for interns and juniors, of those that state a level; empty in a guide
///   that is narrowed to levels
/// @param education the least education asked for, of the jobs that state one
public record EntryAnswer(Optional<Part> beginners, YearsRow years, List<NamedPart> education) {

  static EntryAnswer of(Entry entry) {
    return new EntryAnswer(
        entry.beginners().map(Part::of),
        YearsRow.of(entry.years()),
        DemandAnswer.parts(entry.education(), Labels::education));
  }
}
