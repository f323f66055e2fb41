package dev.skillexchange.server.life;

import dev.skillexchange.engine.answer.LinksAnswer.LinkRow;
import dev.skillexchange.engine.link.Shortener;
import dev.skillexchange.engine.link.Shortener.Way;
import dev.skillexchange.server.fault.Refused;
import dev.skillexchange.store.ShortLink;
import dev.skillexchange.store.ShortLinks;
import dev.skillexchange.store.ShortLinks.Making;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.OptionalInt;

/// Short links as pages and API share them: what comes of one that is not there, expired or
/// refused.
@ApplicationScoped
public class ShortLinking {
  private static final int NOT_FOUND = 404;
  private static final int GONE = 410;
  private static final int TOO_MANY = 429;
  private static final int UNAVAILABLE = 503;

  private final RunningEngine running;
  private final PublicSite site;

  ShortLinking(RunningEngine running, PublicSite site) {
    this.running = running;
    this.site = site;
  }

  public Shortener links() {
    return new Shortener(running.get().market(), InstantSource.system());
  }

  /// Makes a short link, or finds the one that the page has.
  ///
  /// @throws Refused where too many are made or kept
  public LinkRow make(String target, OptionalInt days) {
    return switch (links().make(target, days)) {
      case Making.Made(ShortLink link) -> links().row(link);
      case Making.TooFast _ ->
          throw new Refused(
              TOO_MANY,
              "Too many short links",
              ShortLinks.MOST_AN_HOUR
                  + " were made within the last hour. Try again later, or share the long link.");
      case Making.Full _ ->
          throw new Refused(
              UNAVAILABLE,
              "No room for short links",
              "This site keeps as many as it may. Share the long link.");
    };
  }

  /// The link that a code leads by.
  ///
  /// @throws Refused where it leads nowhere, in the same words for every code
  public static LinkRow found(Way way) {
    return switch (way) {
      case Way.To(LinkRow link) -> link;
      case Way.Expired _ ->
          throw new Refused(
              GONE,
              "This short link has expired",
              "Whoever made it let it end on a day that is past. Ask them for a new one, or search anew.");
      case Way.Unknown _ ->
          throw new Refused(
              NOT_FOUND,
              "No such short link",
              "Nothing is at this address. Check that it was copied as a whole, or search anew.");
    };
  }

  /// Checks that only this machine reaches the server.
  ///
  /// @throws Refused where others reach the server too
  public void ownersOnly() {
    if (site.person().isEmpty()) {
      throw new Refused(
          NOT_FOUND,
          "Not on a site that others reach",
          "Short links are listed and erased by the command links, on the machine itself.");
    }
  }
}
