package dev.skillexchange.server.view;

import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.PublicAddress;
import dev.skillexchange.engine.answer.RolesAnswer;
import dev.skillexchange.engine.answer.StatusAnswer;
import dev.skillexchange.engine.answer.Wording;
import java.util.List;
import java.util.Optional;

/// The first page.
public record FrontView(
    Frame frame, String jobs, String employers, String boards, List<Family> families) {

  /// A family and its roles.
  public record Family(String name, List<Choice> roles) {}

  public static FrontView of(
      RolesAnswer roles, StatusAnswer status, Optional<PublicAddress> site, Engine engine) {
    return new FrontView(
        Frame.of(
            "Careers, computed from the jobs themselves",
            "/",
            roles.basis(),
            PageHead.About.site(
                "What job adverts say of each role: what it asks for, what they offer for it, and where. Every number leads to the postings behind it.",
                "/",
                true),
            site,
            engine),
        Wording.count(status.openJobs(), "open job"),
        Wording.count(status.employers(), "employer"),
        Wording.count(status.boards(), "source"),
        roles.families().stream().map(FrontView::family).toList());
  }

  private static Family family(RolesAnswer.FamilyRow family) {
    List<Choice> roles = family.roles().stream().map(FrontView::choice).toList();
    return new Family(family.family().name(), roles);
  }

  /// A role as a link to its guide.
  static Choice choice(RolesAnswer.RoleRow row) {
    return new Choice(
        row.role().name(), Wording.number(row.open()), row.open() > 0, "/roles/" + row.role().id());
  }
}
