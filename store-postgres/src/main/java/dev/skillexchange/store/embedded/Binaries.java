package dev.skillexchange.store.embedded;

import dev.skillexchange.fault.UserError;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tukaani.xz.XZInputStream;

/// The programs and libraries of PostgreSQL, unpacked once for each version from an archive on the
/// class path.
record Binaries(Path folder) {
  /// The version of the archives, as the POM names it.
  static final String VERSION = version();

  /// The part of the version that a data folder is bound to.
  static final String MAJOR = VERSION.substring(0, VERSION.indexOf('.'));

  private static final int MEGABYTES = 100;

  /// Unpacks the binaries unless they are there, whole. What was cut short, by us or by a loss of
  /// power, is unpacked again; other versions are deleted. To be called by the owner of the home.
  static Binaries unpack(Home home, Consumer<String> notices) {
    Path folder = home.folder().resolve("bin-" + VERSION);
    try {
      if (!whole(folder)) {
        notices.accept("unpacking PostgreSQL " + VERSION);
        clear(home);
        Failures.requireSpace(home.folder(), MEGABYTES);
        Path unfinished = home.unfinished(folder);
        unpackTo(unfinished);
        Trees.settle(unfinished, folder);
      }
    } catch (IOException e) {
      throw Failures.explain(folder, e);
    }
    return new Binaries(folder);
  }

  String program(String name) {
    return folder.resolve("bin").resolve(name).toString();
  }

  private static void unpackTo(Path unfinished) throws IOException {
    Files.createDirectory(unfinished);
    Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
    try (InputStream packed = archive().openStream();
        InputStream in = new BufferedInputStream(new XZInputStream(packed), 1 << 16)) {
      Tar.unpack(in, unfinished);
    }
    Path mark = unfinished.resolve("unpacked");
    Files.writeString(mark, Trees.measure(unfinished, mark));
  }

  private static boolean whole(Path folder) throws IOException {
    Path mark = folder.resolve("unpacked");
    if (!Files.exists(mark)) {
      return false;
    }
    String before = Files.readString(mark);
    return before.equals(Trees.measure(folder, mark));
  }

  private static void clear(Home home) throws IOException {
    try (Stream<Path> entries = Files.list(home.folder())) {
      for (Path old : entries.filter(e -> e.getFileName().toString().startsWith("bin-")).toList()) {
        Trees.delete(old);
      }
    }
  }

  private static URL archive() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String processor = System.getProperty("os.arch");
    String name =
        "postgres-%s-%s.txz"
            .formatted(
                system.startsWith("mac") ? "darwin" : system,
                processor.equals("aarch64") ? "arm_64" : "x86_64");
    return Optional.ofNullable(Binaries.class.getClassLoader().getResource(name))
        .orElseThrow(() ->
            UserError.of(
                name,
                "no PostgreSQL for " + system + " on " + processor + " comes with this build",
                "Build on this machine, or use a PostgreSQL of your own by its URL."));
  }

  private static String version() {
    Properties properties = new Properties();
    try (InputStream in = Binaries.class.getResourceAsStream("binaries.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }
}
