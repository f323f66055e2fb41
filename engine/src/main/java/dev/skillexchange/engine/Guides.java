package dev.skillexchange.engine;

import dev.skillexchange.catalogue.Role;
import dev.skillexchange.engine.answer.Basis;
import dev.skillexchange.engine.answer.GuideAnswer;
import dev.skillexchange.guide.Guide;
import dev.skillexchange.guide.GuideWriter;
import dev.skillexchange.slice.JobQuery;

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
        new ActivityQuotes(market, knowledge.resolver()).of(guide.day()));
  }
}
