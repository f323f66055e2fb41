package dev.skillexchange.engine.report;

import static dev.skillexchange.engine.report.HtmlReport.escaped;

import dev.skillexchange.engine.PublicAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What search engines are told of a whole site: which pages it has, and which they should leave
/// alone.
public final class Crawling {
  private Crawling() {}

  /// A list of pages (sitemaps.org, protocol 0.9).
  ///
  /// @param paths of the pages, each with a slash in front
  /// @param changed the day on which they last changed
  public static String sitemap(
      PublicAddress address, List<String> paths, Optional<LocalDate> changed) {
    String day = changed.map(known -> "<lastmod>" + known + "</lastmod>").orElse("");
    StringBuilder out = new StringBuilder();
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (String path : paths) {
      out.append("<url><loc>%s</loc>%s</url>\n".formatted(escaped(address.of(path)), day));
    }
    return out.append("</urlset>\n").toString();
  }

  /// What robots may read (RFC 9309): the pages, but not their countless filters, nor what is made
  /// for programs. Of a sample market nothing.
  public static String robots(PublicAddress address, boolean sample) {
    return sample
        ? "User-agent: *\nDisallow: /\n"
        : """
        User-agent: *
        Disallow: /api/
        Disallow: /match
        Disallow: /jobs?
        Disallow: /roles?
        Disallow: /roles/*?
        Sitemap: %s
        """
            .formatted(address.of("/sitemap.xml"));
  }
}
