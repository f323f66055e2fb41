package dev.skillexchange.engine;

import dev.skillexchange.catalogue.Role;
import dev.skillexchange.engine.answer.Basis;
import dev.skillexchange.engine.answer.GuideAnswer;
import dev.skillexchange.engine.answer.Loosening;
import dev.skillexchange.guide.Guide;
import dev.skillexchange.guide.GuideWriter;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import java.util.EnumSet;
import java.util.Optional;

/// Answers what the market says of a role.
public final class Guides {
  private final Knowledge knowledge;

  public Guides(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /// The guide of a role.
  ///
  /// @param role its slug, name, or a title that means it
  /// @param narrowing further filters
  /// @throws dev.skillexchange.fault.UserError where the role or a filter is not known
  public GuideAnswer guide(OpenMarket market, String role, JobQuery narrowing) {
    Role known = knowledge.resolver().role(role);
    Basis basis = market.basis();
    GuideWriter writer =
        new GuideWriter(market.index(), knowledge.catalogue(), knowledge.resolver());
    Guide guide = writer.write(known, narrowing, basis.asOf(), market.monthlyReadings());
    return GuideAnswer.of(
        basis,
        guide,
        knowledge.labels(),
        new ActivityQuotes(market, knowledge.resolver(), basis.asOf()).of(guide.day()),
        guide.jobs().sample().jobs() > 0
            ? Optional.empty()
            : Optional.of(loosening(market, known, narrowing)));
  }

  private Loosening loosening(OpenMarket market, Role role, JobQuery narrowing) {
    return new Loosenings(knowledge, market, query -> GuideWriter.scope(role, query))
        .of(narrowing.with(Parameter.ROLE).with(Parameter.STATE), EnumSet.of(Parameter.ROLE));
  }
}
