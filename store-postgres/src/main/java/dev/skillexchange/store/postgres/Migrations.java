package dev.skillexchange.store.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/// The migrations of the tables, in order. They are named here, since not every class loader can
/// list a folder.
final class Migrations implements ResourceProvider {
  static final List<String> NAMES =
      List.of(
          "V1__store.sql",
          "V2__grouping.sql",
          "V3__facts_uncompressed.sql",
          "V4__partings.sql",
          "V5__kept.sql",
          "V6__paths.sql",
          "V7__practice.sql",
          "V8__profile.sql",
          "V9__wordings.sql");

  /// The version that the last migration leads to.
  static String latest() {
    String last = NAMES.getLast();
    return last.substring(1, last.indexOf("__"));
  }

  @Override
  public @Nullable LoadableResource getResource(String name) {
    return named(name).orElse(null);
  }

  private static Optional<LoadableResource> named(String name) {
    return NAMES.contains(name) ? Optional.of(new Migration(name)) : Optional.empty();
  }

  @Override
  public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
    return NAMES.stream()
        .filter(
            name -> name.startsWith(prefix) && List.of(suffixes).stream().anyMatch(name::endsWith))
        .<LoadableResource>map(Migration::new)
        .toList();
  }

  /// One migration, beside this class.
  private static final class Migration extends LoadableResource {
    private final String name;

    private Migration(String name) {
      this.name = name;
    }

    @Override
    public Reader read() {
      InputStream stream = Migrations.class.getResourceAsStream("migrations/" + name);
      if (stream == null) {
        throw new UncheckedIOException(new IOException("migration " + name + " is missing"));
      }
      return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }

    @Override
    public String getAbsolutePath() {
      return name;
    }

    @Override
    public String getAbsolutePathOnDisk() {
      return name;
    }

    @Override
    public String getFilename() {
      return name;
    }

    @Override
    public String getRelativePath() {
      return name;
    }
  }
}
