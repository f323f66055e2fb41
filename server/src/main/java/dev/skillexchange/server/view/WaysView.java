package dev.skillexchange.server.view;

import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.PublicAddress;
import dev.skillexchange.engine.answer.Basis;
import dev.skillexchange.engine.answer.Wording;
import dev.skillexchange.store.KeptPath;
import java.util.List;
import java.util.Optional;

/// The page from which roadmaps are asked for, with those that a person keeps.
///
/// @param profile whether the person keeps a profile
public record WaysView(Frame frame, List<Path> paths, boolean profile) {

  /// A kept path.
  public record Path(String name, String link, String done, String since) {}

  public static WaysView of(
      Basis basis,
      List<KeptPath> paths,
      boolean profile,
      Optional<PublicAddress> site,
      Engine engine) {
    return new WaysView(
        Frame.of(
            "Roadmaps",
            "/match",
            basis,
            PageHead.About.site(
                "What to learn for a role, in which order, and what each step opens.",
                "/roadmap",
                true),
            site,
            engine),
        paths.stream().map(path -> path(path, engine)).toList(),
        profile);
  }

  private static Path path(KeptPath path, Engine engine) {
    long done = path.steps().stream().filter(step -> step.learnt().isPresent()).count();
    return new Path(
        engine.knowledge().labels().role(path.role().slug()),
        "/roadmap/" + path.role().slug(),
        done + " of " + Wording.count(path.steps().size(), "step") + " learnt",
        SavedView.day(path.kept()));
  }
}
