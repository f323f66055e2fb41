package dev.skillexchange.engine;

import dev.skillexchange.engine.answer.Basis;
import dev.skillexchange.engine.answer.GuideAnswer.Named;
import dev.skillexchange.engine.answer.JobCards;
import dev.skillexchange.engine.answer.MatchAnswer;
import dev.skillexchange.engine.match.MatchWriter;
import dev.skillexchange.engine.match.RolePay;
import dev.skillexchange.engine.match.Told;
import dev.skillexchange.engine.match.ToldReader;
import dev.skillexchange.engine.person.OwnProfile;
import dev.skillexchange.engine.person.ProfileBook;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.index.JobIndex;
import dev.skillexchange.index.Order;
import dev.skillexchange.market.RatesOfDay;
import dev.skillexchange.match.Fits;
import dev.skillexchange.match.MarketSkills;
import dev.skillexchange.match.Matcher;
import dev.skillexchange.match.RoleFit;
import dev.skillexchange.match.RoleFits;
import dev.skillexchange.match.Seeker;
import dev.skillexchange.profile.Profile;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Slice;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Answers which open jobs and which roles fit a person.
public final class Matches {
  private static final int MOST_JOBS = 100;
  private static final int ROLES = 10;
  private static final int MOST_ROLES = 500;

  private final Knowledge knowledge;
  private final MatchWriter writer;

  public Matches(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.writer = new MatchWriter(knowledge.labels(), knowledge.cards());
  }

  /// What is asked.
  ///
  /// @param narrowing which jobs to look at; open ones where it does not say
  /// @param jobs how many, from 0 to 100
  /// @param roles how many
  public record Asked(JobQuery narrowing, int jobs, int roles) {
    public Asked {
      check("matches", jobs, MOST_JOBS);
      check("roles", roles, MOST_ROLES);
    }

    /// So many jobs, and some roles.
    public static Asked jobs(JobQuery narrowing, int count) {
      return new Asked(narrowing, count, ROLES);
    }

    /// Roles alone.
    public static Asked roles(int count) {
      return new Asked(JobQuery.all(), 0, count);
    }

    private static void check(String what, int count, int most) {
      if (count < 0 || count > most) {
        throw new UserError(
            "no such number of " + what, String.valueOf(count), "Ask for 0 to " + most + ".");
      }
    }
  }

  /// What fits somebody who tells of themselves, or whose kept profile does.
  ///
  /// @throws UserError where no skill is told, something is not known, or no profile is kept
  public MatchAnswer match(OpenMarket market, Told told, Asked asked) {
    if (!told.byKept()) {
      return match(market, Profile.EMPTY, told, asked);
    }
    OwnProfile own = ProfileBook.of(knowledge, market);
    return match(market, own.reading().profile(), told.over(own.told()), asked);
  }

  private MatchAnswer match(OpenMarket market, Profile profile, Told told, Asked asked) {
    ToldReader reader = new ToldReader(knowledge.catalogue(), knowledge.names());
    YearMonth now = YearMonth.from(market.asOf().orElse(LocalDate.EPOCH));
    return match(
        market,
        reader.read(profile, told, now),
        reader.skills(profile, told).stream().map(skill -> skill.slug()).toList(),
        told.sorted(),
        asked);
  }

  private MatchAnswer match(
      OpenMarket market,
      Seeker seeker,
      List<String> skills,
      Map<String, String> told,
      Asked asked) {
    JobQuery query = Searches.openUnlessSaid(asked.narrowing());
    Basis basis = market.basis();
    Slice slice = knowledge.resolver().resolve(query, basis.asOf()).slice();
    Sight sight = new Sight(market, query);
    JobIndex index = sight.seenIn(market.index());
    MarketSkills learned = market.skills(now -> MarketSkills.of(now, knowledge.catalogue()));
    RoleFits roles = new RoleFits(learned, knowledge.catalogue());
    List<RoleFit> ranked = roles.of(seeker);
    Fits fits =
        new Fits(
            seeker,
            roles.shares(seeker, ranked),
            learned,
            knowledge.catalogue(),
            rates(basis.asOf()));
    JobCards.Around around = JobCards.Around.day(basis.asOf());
    return new MatchAnswer(
        basis,
        skills.stream().map(this::skill).toList(),
        told,
        seeker.level().map(level -> new Named(level.id(), knowledge.labels().level(level.id()))),
        query.toLink(),
        index.hits(slice, Order.NEWEST, 0, 0).total(),
        sight.hidden(market.index(), slice, List.of()),
        new Matcher(index, market.store().jobs())
            .best(fits, slice, asked.jobs()).stream()
                .map(match -> writer.match(match, around))
                .toList(),
        writer.roles(
            ranked,
            asked.roles(),
            new RolePay(knowledge, market.index(), basis.asOf()),
            seeker.level()),
        writer.leastToLearn(ranked));
  }

  private Named skill(String slug) {
    return new Named(slug, knowledge.labels().skill(slug));
  }

  private Optional<RatesOfDay> rates(Optional<LocalDate> day) {
    return day.flatMap(knowledge.rates()::on);
  }
}
