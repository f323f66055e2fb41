package dev.skillexchange.engine.answer;

import dev.skillexchange.engine.answer.GuideAnswer.NamedPart;
import dev.skillexchange.guide.Entry;
import java.util.List;

/// How one gets into a role.
///
/// @param beginners jobs for interns and juniors, of those that state a level
/// @param education the least education asked for, of the jobs that state one
public record EntryAnswer(Part beginners, YearsRow years, List<NamedPart> education) {

  static EntryAnswer of(Entry entry) {
    return new EntryAnswer(
        Part.of(entry.beginners()),
        YearsRow.of(entry.years()),
        DemandAnswer.parts(entry.education(), Labels::words));
  }
}
