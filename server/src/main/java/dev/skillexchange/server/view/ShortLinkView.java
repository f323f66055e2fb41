package dev.skillexchange.server.view;

import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.PublicAddress;
import dev.skillexchange.engine.answer.LinksAnswer.LinkRow;
import dev.skillexchange.engine.answer.Wording;
import java.util.Optional;

/// The page of a short link.
///
/// @param address the whole short link
/// @param until the last day on which it leads there; empty for good
/// @param erasable whether who asks may erase it
public record ShortLinkView(
    Frame frame,
    String code,
    String address,
    String target,
    String until,
    String visits,
    boolean erasable) {

  /// The page of a short link.
  ///
  /// @param base the address of the site, without a slash at its end
  public static ShortLinkView of(
      LinkRow link, String base, boolean erasable, Optional<PublicAddress> site, Engine engine) {
    return new ShortLinkView(
        Frame.of(
            "Short link",
            "/jobs",
            engine.market().basis(),
            PageHead.About.site("", "/jobs", false),
            site,
            engine),
        link.code(),
        base + link.path(),
        link.target(),
        Wording.day(link.until()),
        Wording.count(link.visits(), "visit"),
        erasable);
  }
}
