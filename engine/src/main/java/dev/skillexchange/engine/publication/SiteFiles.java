package dev.skillexchange.engine.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
}
