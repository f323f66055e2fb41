package dev.skillexchange.server.view;

import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.PublicAddress;
import dev.skillexchange.engine.answer.Basis;
import dev.skillexchange.market.Floor;
import java.util.Optional;

/// The page that says what the figures are.
public record AboutView(Frame frame, String version, int medianJobs, int medianEmployers) {

  public static AboutView of(
      Basis basis, String version, Optional<PublicAddress> site, Engine engine) {
    return new AboutView(
        Frame.of(
            "About the figures",
            "/about",
            basis,
            PageHead.About.article(
                "What the figures are, how pay is counted, and when a figure is withheld.",
                "/about",
                true),
            site,
            engine),
        version,
        Floor.MEDIAN.jobs(),
        Floor.MEDIAN.employers());
  }
}
