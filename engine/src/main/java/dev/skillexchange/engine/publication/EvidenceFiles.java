package dev.skillexchange.engine.publication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The files that list the jobs behind figures: one for each query, named after it, so that figures
/// of the same jobs share one.
final class EvidenceFiles {
  private static final int NAME_BYTES = 10;

  private final Set<String> known = new LinkedHashSet<>();
  private final List<String> asked = new ArrayList<>();

  /// The path of a query's file within the site; the file is wanted from then on.
  String file(String query) {
    if (known.add(query)) {
      asked.add(query);
    }
    return path(query);
  }

  /// Names of 20 hexadecimal digits of SHA-256, in 256 folders: among 100,000 queries the chance
  /// that two share one is below 1 in 10^14.
  static String path(String query) {
    String name = digest(query);
    return "jobs/" + name.substring(0, 2) + "/" + name.substring(2) + ".html";
  }

  /// A text as 20 hexadecimal digits.
  static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, NAME_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The queries whose files are wanted and not yet taken.
  List<String> take() {
    List<String> taken = List.copyOf(asked);
    asked.clear();
    return taken;
  }

  /// How many files were wanted in all.
  int count() {
    return known.size();
  }
}
