package dev.skillexchange.server.view;

import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.PublicAddress;
import dev.skillexchange.engine.answer.Basis;
import dev.skillexchange.engine.answer.MatchAnswer;
import dev.skillexchange.engine.answer.Wording;
import dev.skillexchange.engine.match.Told;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// The page of jobs and roles that fit a person.
///
/// @param own how the profile that the person keeps stands to the page
/// @param asked whether any skill was told, or a kept profile counts
/// @param here the address of the page, to come back to when a job was hidden; empty where none can
///   be
/// @param level at which the person is held against jobs; empty where it is not known
public record MatchView(
    Frame frame,
    MatchForm form,
    Own own,
    boolean asked,
    String level,
    String lookedAt,
    HiddenLine hidden,
    String here,
    List<Choice> chosen,
    List<Kept> kept,
    List<MatchRow> matches,
    List<FittingRoleRow> roles,
    List<NearRow> near) {

  /// A role with little to learn, and how much of its core the person has: `3 of 8`.
  public record NearRow(String name, String guide, String core) {}

  /// A kept profile.
  ///
  /// @param there whether one is kept
  /// @param counts whether the matches go by it
  /// @param skills how many it has, in words
  public record Own(boolean there, boolean counts, String skills) {}

  /// The page before anything was told.
  public static MatchView empty(
      Basis basis, Told told, boolean keeps, Optional<PublicAddress> site, Engine engine) {
    return new MatchView(
        frame(basis, told.values().isEmpty(), site, engine),
        MatchForm.of(told, "", MatchForm.more(told), engine.knowledge().catalogue()),
        new Own(keeps, false, ""),
        false,
        "",
        "",
        HiddenLine.NONE,
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  public static MatchView of(
      MatchAnswer answer,
      Told told,
      boolean keeps,
      boolean hiding,
      JobQuery query,
      Optional<PublicAddress> site,
      Engine engine) {
    String link = "/match?" + told.toLink();
    boolean own = told.byKept();
    return new MatchView(
        frame(answer.basis(), false, site, engine),
        MatchForm.of(
            new Told(answer.told()),
            own ? told.value(Told.SKILLS).orElse("") : Told.listed(answer.skills()),
            MatchForm.more(told),
            engine.knowledge().catalogue()),
        new Own(keeps, own, Wording.count(answer.skills().size(), "skill")),
        true,
        answer.level().map(level -> level.name()).orElse(""),
        Wording.count(answer.lookedAt(), "job"),
        HiddenLine.of(answer.hidden(), filters -> link + and(filters)),
        hiding ? link + and(query.toLink()) : "",
        new Chosen(engine.knowledge().filters())
            .of(query, EnumSet.noneOf(Parameter.class), filters -> link + and(filters)),
        Kept.of(query),
        answer.matches().stream().map(MatchRow::of).toList(),
        answer.roles().stream().map(FittingRoleRow::of).toList(),
        answer.leastToLearn().stream()
            .map(one ->
                new NearRow(
                    one.role().name(),
                    "/roles/" + one.role().id(),
                    one.coreHeld() + " of " + one.core()))
            .toList());
  }

  private static String and(String filters) {
    return filters.isEmpty() ? "" : "&" + filters;
  }

  private static Frame frame(
      Basis basis, boolean whole, Optional<PublicAddress> site, Engine engine) {
    return Frame.of(
        "Match",
        "/match",
        basis,
        PageHead.About.site(
            "Open jobs and roles that fit what you can do, with the reasons.", "/match", whole),
        site,
        engine);
  }
}
