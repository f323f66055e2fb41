package dev.skillexchange.server.view;

import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.PublicAddress;
import dev.skillexchange.engine.answer.Basis;
import dev.skillexchange.engine.answer.MatchAnswer;
import dev.skillexchange.engine.answer.Wording;
import dev.skillexchange.slice.JobQuery;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The page of jobs that fit skills.
///
/// @param skills the skills as written into the form
/// @param asked whether any were given
public record MatchView(
    Frame frame,
    String skills,
    boolean asked,
    String lookedAt,
    HiddenLine hidden,
    List<Choice> chosen,
    List<JobsView.Kept> kept,
    List<Match> matches) {

  /// A job, its score from 0 to 100, and the reasons.
  public record Match(JobRow job, String score, List<Reason> held, List<Reason> missing) {}

  /// A skill that the job names.
  public record Reason(String name, String need) {}

  public static MatchView empty(Basis basis, Optional<PublicAddress> site, Engine engine) {
    return new MatchView(
        frame(basis, true, site, engine),
        "",
        false,
        "",
        HiddenLine.NONE,
        List.of(),
        List.of(),
        List.of());
  }

  public static MatchView of(
      MatchAnswer answer, JobQuery query, Optional<PublicAddress> site, Engine engine) {
    String skills =
        answer.skills().stream().map(skill -> skill.id()).collect(Collectors.joining(","));
    return new MatchView(
        frame(answer.basis(), false, site, engine),
        answer.skills().stream().map(skill -> skill.name()).collect(Collectors.joining(", ")),
        true,
        Wording.count(answer.lookedAt(), "job"),
        HiddenLine.of(
            answer.hidden(),
            link -> "/match?skills=" + skills + (link.isEmpty() ? "" : "&" + link)),
        new Chosen(engine.knowledge().filters())
            .of(
                query,
                EnumSet.noneOf(dev.skillexchange.slice.Parameter.class),
                link -> "/match?skills=" + skills + (link.isEmpty() ? "" : "&" + link)),
        query.filters().entrySet().stream()
            .flatMap(filter ->
                filter.getValue().stream()
                    .map(value -> new JobsView.Kept(filter.getKey().id(), value)))
            .toList(),
        answer.matches().stream().map(MatchView::match).toList());
  }

  private static Frame frame(
      Basis basis, boolean whole, Optional<PublicAddress> site, Engine engine) {
    return Frame.of(
        "Match",
        "/match",
        basis,
        PageHead.About.site("Open jobs that fit the skills you have.", "/match", whole),
        site,
        engine);
  }

  private static Match match(MatchAnswer.Match match) {
    return new Match(
        JobRow.of(match.job()),
        String.valueOf(Math.round(match.score())),
        match.held().stream().map(MatchView::reason).toList(),
        match.missing().stream().map(MatchView::reason).toList());
  }

  private static Reason reason(MatchAnswer.Reason reason) {
    return new Reason(reason.name(), reason.need());
  }
}
