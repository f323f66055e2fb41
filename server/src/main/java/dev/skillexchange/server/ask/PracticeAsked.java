package dev.skillexchange.server.ask;

import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.PracticeQuestion;
import dev.skillexchange.engine.Practices;
import dev.skillexchange.engine.SkillsHeld;
import dev.skillexchange.engine.answer.PracticeAnswer;
import dev.skillexchange.engine.match.Holding;
import dev.skillexchange.engine.match.Told;
import dev.skillexchange.server.life.Mine;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.Set;

/// What a request asks to practise, for the page and the API.
///
/// @param query the filters of the jobs
/// @param holding what the person has already
/// @param topic the only topic; empty for all
/// @param rated the id of the question that was just rated, where one was
public record PracticeAsked(
    JobQuery query, Holding holding, Optional<String> topic, int count, Optional<String> rated) {

  /// The parameter that names the question that was just rated.
  public static final String RATED = "rated";

  /// Reads the parameters of a request.
  ///
  /// @param count how many questions where the request does not say
  public static PracticeAsked of(UriInfo uri, int count) {
    Asked asked = Asked.of(uri, Set.of(Told.SKILLS, Told.PROFILE, "topic", "count", RATED));
    return new PracticeAsked(
        asked.query().with(Parameter.ROLE),
        asked.holding(),
        asked.text("topic"),
        asked.number("count", count),
        asked.text(RATED));
  }

  /// The plan, with what is kept where anything is kept for who asks.
  public PracticeAnswer plan(String role, Engine engine, Mine mine) {
    PracticeQuestion question =
        new PracticeQuestion(
            role, query, new SkillsHeld(engine.knowledge()).profile(mine.market(), holding), topic);
    return mine.kept()
        ? mine.practice().plan(question, count)
        : new Practices(engine.knowledge()).plan(engine.market(), question, count);
  }
}
