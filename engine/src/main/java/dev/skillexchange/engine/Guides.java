package dev.skillexchange.engine;

import dev.skillexchange.catalogue.ActivityId;
import dev.skillexchange.catalogue.Role;
import dev.skillexchange.engine.answer.ActivityRow.Quote;
import dev.skillexchange.engine.answer.Basis;
import dev.skillexchange.engine.answer.GuideAnswer;
import dev.skillexchange.engine.answer.Loosening;
import dev.skillexchange.guide.Guide;
import dev.skillexchange.guide.GuideWriter;
import dev.skillexchange.index.JobIndex;
import dev.skillexchange.market.BoardReadings;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.Slice;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Answers what the market says of a role, or of all roles.
public final class Guides {
  private final Knowledge knowledge;

  public Guides(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /// The guide of a role, or of all roles.
  ///
  /// @param role its slug, name, or a title that means it; empty for all roles
  /// @param narrowing further filters
  /// @throws dev.skillexchange.fault.UserError where the role or a filter is not known
  public GuideAnswer guide(OpenMarket market, String role, JobQuery narrowing) {
    return guide(market, role, narrowing, "");
  }

  /// The same, its pay converted into a currency.
  ///
  /// @param currency ISO 4217 code; empty for that in which most jobs state a salary
  /// @throws dev.skillexchange.fault.UserError where the role, a filter or the currency is not
  ///   known
  public GuideAnswer guide(OpenMarket market, String role, JobQuery narrowing, String currency) {
    Optional<Role> known =
        Optional.of(role.strip()).filter(name -> !name.isEmpty()).map(knowledge.resolver()::role);
    Basis basis = market.basis();
    BoardReadings readings = market.readings();
    Asked asked = new Asked(known, narrowing, currency);
    return market.guide(
        asked, List.of(basis, readings, knowledge), () -> write(market, asked, basis, readings));
  }

  /// What a guide is asked for by.
  record Asked(Optional<Role> role, JobQuery narrowing, String currency) {}

  private GuideAnswer write(OpenMarket market, Asked asked, Basis basis, BoardReadings readings) {
    Told told = market.index().snapshot(now -> told(now, market, asked, basis, readings));
    return GuideAnswer.of(
        basis,
        told.guide(),
        knowledge.labels(),
        told.quotes(),
        told.guide().jobs().sample().jobs() > 0
            ? Optional.empty()
            : Optional.of(loosening(market, asked.role(), asked.narrowing())));
  }

  /// A guide and what adverts say of its activities, of one state of the index.
  private record Told(Guide guide, Map<ActivityId, Quote> quotes) {}

  private Told told(
      JobIndex now, OpenMarket market, Asked asked, Basis basis, BoardReadings readings) {
    Slice slice =
        knowledge
            .resolver()
            .resolve(GuideWriter.scope(asked.role(), asked.narrowing()), basis.asOf())
            .slice();
    ActivityQuotes quotes = new ActivityQuotes(market.store().jobs(), now);
    Map<ActivityId, Quote> quoted = new HashMap<>();
    Guide guide =
        new GuideWriter(now, knowledge.catalogue(), knowledge.resolver())
            .write(
                asked.role(),
                asked.narrowing(),
                basis.asOf(),
                readings,
                new Conversions(knowledge).of(basis, asked.currency()),
                day -> quoted.putAll(quotes.of(day, slice)));
    return new Told(guide, quoted);
  }

  private Loosening loosening(OpenMarket market, Optional<Role> role, JobQuery narrowing) {
    JobQuery changeable = narrowing.with(Parameter.STATE);
    Loosenings loosenings =
        new Loosenings(knowledge, market, query -> GuideWriter.scope(role, query));
    return role.isEmpty()
        ? loosenings.of(changeable, EnumSet.noneOf(Parameter.class))
        : loosenings.of(changeable.with(Parameter.ROLE), EnumSet.of(Parameter.ROLE));
  }
}
