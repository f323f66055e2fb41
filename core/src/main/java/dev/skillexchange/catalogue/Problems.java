package dev.skillexchange.catalogue;

import dev.skillexchange.fault.UserError;
import java.util.ArrayList;
import java.util.List;

/// What is wrong in the data files, collected so that an editor sees everything at once.
final class Problems {
  private static final int MOST_SHOWN = 200;

  private final List<String> lines = new ArrayList<>();

  void add(String file, int line, String what, String remedy) {
    lines.add(file + ":" + line + ": " + what + "; " + remedy);
  }

  void add(Row row, String what, String remedy) {
    add(row.file(), row.line(), what, remedy);
  }

  /// Throws where anything was wrong.
  void check() {
    if (lines.isEmpty()) {
      return;
    }
    String more = lines.size() > MOST_SHOWN ? "\n(" + (lines.size() - MOST_SHOWN) + " more)" : "";
    throw new UserError(
        "the catalogue has " + lines.size() + (lines.size() == 1 ? " problem" : " problems"),
        "",
        "Mend:\n" + String.join("\n", lines.subList(0, Math.min(MOST_SHOWN, lines.size()))) + more);
  }
}
