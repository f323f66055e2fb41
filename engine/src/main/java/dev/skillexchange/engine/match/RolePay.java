package dev.skillexchange.engine.match;

import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.engine.Knowledge;
import dev.skillexchange.engine.answer.PayAnswer;
import dev.skillexchange.index.JobIndex;
import dev.skillexchange.market.PayHeadlines;
import dev.skillexchange.market.PayTable;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.Slice;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What adverts of roles offer at a person's level, on the basis that most of them state.
///
/// @param asOf the day of the answer
public record RolePay(Knowledge knowledge, JobIndex index, Optional<LocalDate> asOf) {

  /// The open jobs of each role that state a level; all of them where none is known. Roles of which
  /// none of these states pay are left out. However many roles there are, jobs are counted once.
  public Map<RoleId, PayAnswer> at(List<RoleId> roles, Optional<Level> level) {
    JobQuery open = JobQuery.all().with(Parameter.STATE, "open");
    JobQuery jobs = level.map(one -> open.with(Parameter.LEVEL, "stated:" + one.id())).orElse(open);
    Map<String, JobQuery> queries = new HashMap<>();
    roles.forEach(role -> queries.put(role.slug(), jobs.with(Parameter.ROLE, role.slug())));
    Slice slice = knowledge.resolver().resolve(jobs, asOf).slice();
    Map<String, PayTable> tables = PayHeadlines.of(index, slice, Dimension.ROLE, queries);
    Map<RoleId, PayAnswer> answers = new HashMap<>();
    tables.forEach((role, table) ->
        answers.put(new RoleId(role), PayAnswer.of(table, Optional.empty(), knowledge.labels())));
    return answers;
  }
}
