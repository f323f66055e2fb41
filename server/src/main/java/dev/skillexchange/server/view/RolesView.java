package dev.skillexchange.server.view;

import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.PublicAddress;
import dev.skillexchange.engine.answer.Basis;
import dev.skillexchange.engine.answer.RolesAnswer.RoleRow;
import dev.skillexchange.engine.answer.Wording;
import java.util.List;
import java.util.Optional;

/// The page of a search over roles.
///
/// @param asked the words as written
/// @param said what was found, in words; empty where nothing was asked
public record RolesView(Frame frame, String asked, String said, List<Choice> roles) {

  public static RolesView of(
      String asked, List<RoleRow> found, Basis basis, Optional<PublicAddress> site, Engine engine) {
    return new RolesView(
        Frame.of(
            "Find a role",
            "/",
            basis,
            PageHead.About.site(
                "Find a role by its name or another title, and read its guide.", "/roles", false),
            site,
            engine),
        asked,
        asked.isEmpty()
            ? ""
            : found.isEmpty()
                ? "No role has a name like this."
                : Wording.count(found.size(), "role") + ", with the number of open jobs.",
        found.stream().map(FrontView::choice).toList());
  }
}
