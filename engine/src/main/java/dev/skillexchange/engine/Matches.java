package dev.skillexchange.engine;

import dev.skillexchange.catalogue.Names;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.engine.answer.Basis;
import dev.skillexchange.engine.answer.GuideAnswer.Named;
import dev.skillexchange.engine.answer.JobCards;
import dev.skillexchange.engine.answer.MatchAnswer;
import dev.skillexchange.engine.answer.MatchAnswer.Match;
import dev.skillexchange.engine.answer.MatchAnswer.Reason;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.index.JobIndex;
import dev.skillexchange.index.Order;
import dev.skillexchange.job.JobSketch;
import dev.skillexchange.job.SkillMention;
import dev.skillexchange.match.JobMatch;
import dev.skillexchange.match.Matcher;
import dev.skillexchange.match.SkillSet;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Slice;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Answers which open jobs fit a list of skills.
public final class Matches {
  private static final int MOST_JOBS = 100;
  private static final int MOST_SKILLS = 200;

  private final Knowledge knowledge;
  private final Names names;

  public Matches(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.names = new Names(knowledge.catalogue());
  }

  /// The jobs that fit best.
  ///
  /// @param skills names, aliases or slugs
  /// @param narrowing which jobs to look at; open ones where it does not say
  /// @throws UserError where no skill is given or one is not known
  public MatchAnswer match(OpenMarket market, List<String> skills, JobQuery narrowing, int count) {
    if (count < 1 || count > MOST_JOBS) {
      throw new UserError(
          "no such number of matches", String.valueOf(count), "Ask for 1 to " + MOST_JOBS + ".");
    }
    Set<SkillId> held = held(skills);
    JobQuery asked = Searches.openUnlessSaid(narrowing);
    Basis basis = market.basis();
    Slice slice = knowledge.resolver().resolve(asked, basis.asOf()).slice();
    Sight sight = new Sight(market, asked);
    JobIndex index = sight.seenIn(market.index());
    Matcher matcher = new Matcher(index, market.store().jobs());
    return new MatchAnswer(
        basis,
        held.stream()
            .map(skill -> new Named(skill.slug(), knowledge.labels().skill(skill.slug())))
            .toList(),
        asked.toLink(),
        index.hits(slice, Order.NEWEST, 0, 0).total(),
        sight.hidden(market.index(), slice, List.of()),
        matcher.best(new SkillSet(held), slice, count).stream()
            .map(match -> match(match, JobCards.Around.day(basis.asOf())))
            .toList());
  }

  private Set<SkillId> held(List<String> skills) {
    if (skills.size() > MOST_SKILLS) {
      throw new UserError(
          "too many skills", String.valueOf(skills.size()), "Name at most " + MOST_SKILLS + ".");
    }
    Set<SkillId> held = new LinkedHashSet<>();
    for (String skill : skills) {
      if (!skill.isBlank()) {
        held.add(names.skill(skill).orElseThrow(() -> unknown(skill)));
      }
    }
    return held;
  }

  private UserError unknown(String skill) {
    List<String> nearest = names.nearestSkills(skill);
    return new UserError(
        "unknown skill",
        skill,
        nearest.isEmpty()
            ? "Check its spelling."
            : "Did you mean " + String.join(", ", nearest) + "?");
  }

  private Match match(JobMatch match, JobCards.Around around) {
    double score = Math.round(match.score() * 10) / 10.0;
    return new Match(
        knowledge.cards().card(JobSketch.of(match.job()), around),
        score,
        match.held().stream().map(Matches::reason).toList(),
        match.missing().stream().map(Matches::reason).toList());
  }

  private static Reason reason(SkillMention mention) {
    return new Reason(
        mention.skill().map(SkillId::slug).orElse(""), mention.name(), mention.need().id());
  }
}
