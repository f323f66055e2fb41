package dev.skillexchange.evaluation.match;

import dev.skillexchange.evaluation.relevance.SearchMarket;
import dev.skillexchange.evaluation.report.Report;
import dev.skillexchange.match.MarketSkills;
import java.util.Locale;

/// The people against one market.
public final class MatchQuality {
  private MatchQuality() {}

  public static Report of(SearchMarket market) {
    MarketSkills skills = market.ask(index -> MarketSkills.of(index, market.catalogue()));
    RoleScore roles = new RoleScore(market.catalogue(), skills);
    JobScore jobs = new JobScore(market, skills);
    return new Report(
        String.format(
            Locale.ROOT,
            "%d people; both labellings name the same best role for %d, and their roles that fit"
                + " overlap by %.2f",
            InventedPerson.all().size(),
            roles.agreed(),
            roles.overlap()),
        roles.table(),
        jobs.table(roles),
        roles.missed(true),
        roles.missed(false),
        jobs.missed(roles));
  }
}
