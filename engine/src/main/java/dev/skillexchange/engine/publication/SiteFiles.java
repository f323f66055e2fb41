package dev.skillexchange.engine.publication;

import static dev.skillexchange.engine.report.HtmlReport.escaped;

import dev.skillexchange.engine.PublicAddress;
import dev.skillexchange.engine.answer.Basis;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;

/// The files of a site that are no pages.
final class SiteFiles {
  private static final List<String> SHIPPED = List.of("site.css", "roles.js");

  private SiteFiles() {}

  /// Writes the style sheet and the script.
  static void shipped(SiteFolder site) {
    for (String name : SHIPPED) {
      try (InputStream in = SiteFiles.class.getResourceAsStream(name)) {
        if (in == null) {
          throw new IllegalStateException("not shipped: " + name);
        }
        site.write(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// Writes the list of pages for search engines (sitemaps.org, protocol 0.9). It counts where it
  /// lies; the one `robots.txt` that search engines read belongs to the whole host.
  static void sitemap(
      SiteFolder site, PublicAddress address, Collection<String> roles, Basis basis) {
    StringBuilder out = new StringBuilder();
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    entry("/index.html", address, basis, out);
    roles.forEach(role -> entry("/roles/" + role + ".html", address, basis, out));
    site.write("sitemap.xml", out.append("</urlset>\n").toString());
  }

  private static void entry(String path, PublicAddress address, Basis basis, StringBuilder out) {
    out.append("<url><loc>").append(escaped(address.of(path))).append("</loc>");
    basis.asOf().ifPresent(day -> out.append("<lastmod>").append(day).append("</lastmod>"));
    out.append("</url>\n");
  }
}
