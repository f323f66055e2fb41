package dev.skillexchange.engine;

import dev.skillexchange.catalogue.NearNames;
import dev.skillexchange.engine.answer.Basis;
import dev.skillexchange.engine.answer.EmployerAnswer;
import dev.skillexchange.engine.answer.JobCard;
import dev.skillexchange.engine.answer.JobCards;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.guide.EmployerProfile;
import dev.skillexchange.guide.EmployerWriter;
import dev.skillexchange.index.Order;
import dev.skillexchange.job.Employer;
import dev.skillexchange.job.JobSketch;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Slice;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Answers what the open jobs of an employer say.
public final class EmployerPages {
  private static final int NEWEST = 20;

  private final Knowledge knowledge;

  public EmployerPages(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /// An employer.
  ///
  /// @param name its id, or a name that folds to it
  /// @throws UserError where no job is of such an employer, with the nearest names
  public EmployerAnswer employer(OpenMarket market, String name) {
    Basis basis = market.basis();
    EmployerProfile profile =
        new EmployerWriter(market.index(), knowledge.catalogue(), knowledge.resolver())
            .write(Employer.named(name).id(), basis.asOf())
            .orElseThrow(() -> unknown(market, name));
    return EmployerAnswer.of(basis, profile, knowledge.labels(), newest(market, profile.scope()));
  }

  private List<JobCard> newest(OpenMarket market, JobQuery scope) {
    Slice slice = knowledge.resolver().resolve(scope, market.asOf()).slice();
    return market
        .store()
        .jobs()
        .find(market.index().hits(slice, Order.NEWEST, 0, NEWEST).ids())
        .stream()
        .map(job -> knowledge.cards().card(JobSketch.of(job), JobCards.Around.day(market.asOf())))
        .toList();
  }

  private static UserError unknown(OpenMarket market, String name) {
    Set<String> names = new TreeSet<>();
    market
        .index()
        .tally(
            new Slice.Everything(),
            List.of(Dimension.EMPLOYER_NAME),
            (cell, _) -> names.add(cell.getFirst()));
    List<String> near = NearNames.of(names, name);
    return UserError.unknown(
        "no such employer", name, near, "Check its spelling, or search for its jobs.");
  }
}
