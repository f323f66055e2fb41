package dev.skillexchange.server.view;

import dev.skillexchange.catalogue.Family;
import dev.skillexchange.catalogue.Role;
import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.PublicAddress;
import dev.skillexchange.engine.answer.Basis;
import dev.skillexchange.engine.answer.RatedAnswer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The page of what was practised, and a choice of roles.
///
/// @param kept whether ratings are kept for who asks
/// @param due how many questions are due, in words; empty where none is
public record PractisedView(
    Frame frame, boolean kept, String due, List<QuestionCard> questions, List<Roles> families) {

  /// The roles of a family.
  public record Roles(String name, List<RoleLink> roles) {}

  /// A role with its page of practice.
  public record RoleLink(String name, String link) {}

  /// The page.
  ///
  /// @param practised empty where nothing is kept for who asks
  public static PractisedView of(
      Optional<RatedAnswer> practised, Basis basis, Optional<PublicAddress> site, Engine engine) {
    return new PractisedView(
        Frame.of(
            "Practise for interviews",
            "/match",
            basis,
            PageHead.About.site(
                "Questions to practise for interviews, by what open jobs require.",
                "/practice",
                true),
            site,
            engine),
        practised.isPresent(),
        practised
            .filter(answer -> answer.due() > 0)
            .map(answer -> answer.due() == 1 ? "1 is due" : answer.due() + " are due")
            .orElse(""),
        practised.stream()
            .flatMap(answer -> answer.questions().stream())
            .map(QuestionCard::of)
            .toList(),
        engine.knowledge().catalogue().families().values().stream()
            .map(family -> roles(family, engine))
            .toList());
  }

  private static Roles roles(Family family, Engine engine) {
    return new Roles(
        family.name(),
        engine.knowledge().catalogue().rolesOf(family.id()).stream()
            .sorted(Comparator.comparing(Role::name))
            .map(role -> new RoleLink(role.name(), "/practice/" + role.id()))
            .toList());
  }
}
