package dev.skillexchange.engine.match;

import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.engine.Knowledge;
import dev.skillexchange.engine.answer.PayAnswer;
import dev.skillexchange.index.JobIndex;
import dev.skillexchange.index.Order;
import dev.skillexchange.market.PayFigures;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.Slice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What adverts of a role offer at a person's level, on the basis that most of them state.
///
/// @param asOf the day of the answer
public record RolePay(Knowledge knowledge, JobIndex index, Optional<LocalDate> asOf) {

  /// The open jobs of a role that state a level; all of them where none is known. Empty where none
  /// of these states pay.
  public Optional<PayAnswer> at(RoleId role, Optional<Level> level) {
    JobQuery jobs = JobQuery.all().with(Parameter.ROLE, role.slug()).with(Parameter.STATE, "open");
    JobQuery query =
        level.map(one -> jobs.with(Parameter.LEVEL, "stated:" + one.id())).orElse(jobs);
    Slice slice = knowledge.resolver().resolve(query, asOf).slice();
    long count = index.hits(slice, Order.NEWEST, 0, 0).total();
    return PayFigures.of(index, query, slice, count, Map.of(), List.of(), Optional.empty())
        .stated()
        .stream()
        .findFirst()
        .map(table -> PayAnswer.of(table, Optional.empty(), knowledge.labels()));
  }
}
