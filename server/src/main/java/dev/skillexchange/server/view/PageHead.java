package dev.skillexchange.server.view;

import dev.skillexchange.engine.PublicAddress;
import dev.skillexchange.engine.answer.Basis;
import java.util.Optional;

/// What a page tells search engines and those who share its link: the one place that makes these.
///
/// @param description in a sentence or two; empty for a page that is nobody's to find
/// @param type in the words of Open Graph: `website` or `article`
/// @param canonical the address of the page without what only narrows or turns its pages; only its
///   path where no public address is set
/// @param address the same, whole; empty where no public address is set
/// @param indexed whether search engines may list it; no page of a sample market is
public record PageHead(
    String description, String type, String canonical, String address, boolean indexed) {
  /// The head of a page that says what went wrong.
  static final PageHead NONE = new PageHead("", "website", "", "", false);

  /// A page before it is known which market it is of and where the site is.
  ///
  /// @param path its address within the site, without what only narrows it
  /// @param whole whether this is the page itself: nothing narrows it, and it is the first
  record About(String type, String description, String path, boolean whole) {
    static About site(String description, String path, boolean whole) {
      return new About("website", description, path, whole);
    }

    static About article(String description, String path, boolean whole) {
      return new About("article", description, path, whole);
    }
  }

  static PageHead of(About about, Basis basis, Optional<PublicAddress> site) {
    String address = site.map(known -> known.of(about.path())).orElse("");
    return new PageHead(
        about.description(),
        about.type(),
        address.isEmpty() ? about.path() : address,
        address,
        about.whole() && !basis.sample());
  }
}
