package dev.skillexchange.engine.link;

import dev.skillexchange.engine.OpenMarket;
import dev.skillexchange.engine.answer.LinksAnswer;
import dev.skillexchange.engine.answer.LinksAnswer.LinkRow;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.store.ShortLink;
import dev.skillexchange.store.ShortLinks;
import dev.skillexchange.store.ShortLinks.Making;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Makes short links of pages of this site and follows them. Days are those of UTC.
public final class Shortener {
  /// The longest time after which a link may be asked to expire.
  public static final int MOST_DAYS = 3_650;

  private final ShortLinks links;
  private final InstantSource clock;
  private final Codes codes = new Codes();

  public Shortener(OpenMarket market, InstantSource clock) {
    this.links = market.store().links();
    this.clock = clock;
  }

  /// Where a code leads.
  public sealed interface Way {
    /// To a page.
    record To(LinkRow link) implements Way {}

    /// Nowhere any more: it expired.
    record Expired() implements Way {}

    /// Nowhere, and it never did, or what it was is erased.
    record Unknown() implements Way {}
  }

  /// Makes the short link of a page, or finds the one it has.
  ///
  /// @param days for how many days it leads there, today being the first; empty for good
  /// @throws UserError where the target is no page of this site
  public Making make(String target, OptionalInt days) {
    SiteTarget page = SiteTarget.of(target);
    if (days.isPresent() && (days.getAsInt() < 1 || days.getAsInt() > MOST_DAYS)) {
      throw new UserError(
          "no such number of days",
          String.valueOf(days.getAsInt()),
          "Ask for 1 to " + MOST_DAYS + ", or leave it out for a link that does not expire.");
    }
    Optional<LocalDate> until =
        days.isPresent() ? Optional.of(today().plusDays(days.getAsInt() - 1L)) : Optional.empty();
    return links.make(page.path(), until, now(), codes);
  }

  /// What is known of a code, without counting a visit.
  public Way look(String code) {
    Optional<ShortLink> link = Codes.wellFormed(code) ? links.find(code) : Optional.empty();
    if (link.isEmpty()) {
      return new Way.Unknown();
    }
    return link.get().expired(today()) ? new Way.Expired() : new Way.To(row(link.get()));
  }

  /// Where a code leads, for someone who goes there: counts the visit.
  public Way follow(String code) {
    Way way = look(code);
    if (way instanceof Way.To) {
      links.visited(code, today());
    }
    return way;
  }

  public LinksAnswer all() {
    return new LinksAnswer(links.all().stream().map(this::row).toList());
  }

  /// Erases a link; nothing happens where there is none.
  public void erase(String code) {
    if (Codes.wellFormed(code)) {
      links.erase(code);
    }
  }

  public void eraseAll() {
    links.eraseAll();
  }

  /// A link as faces show it.
  public LinkRow row(ShortLink link) {
    return new LinkRow(
        link.code(),
        "/s/" + link.code(),
        link.target(),
        link.made(),
        link.until(),
        link.expired(today()),
        link.visits());
  }

  /// The link that came of asking for one.
  ///
  /// @throws UserError where none may be made now
  public LinksAnswer made(Making making) {
    return switch (making) {
      case Making.Made(ShortLink link) -> new LinksAnswer(List.of(row(link)));
      case Making.TooFast _ ->
          throw new UserError(
              "too many short links within an hour",
              ShortLinks.MOST_AN_HOUR + " were made",
              "Try again later, or share the long link.");
      case Making.Full _ ->
          throw new UserError(
              "too many short links",
              ShortLinks.MOST + " are kept",
              "Erase some with ./skillexchange links erase CODE, or share the long link.");
    };
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  private LocalDate today() {
    return now().atZone(ZoneOffset.UTC).toLocalDate();
  }
}
