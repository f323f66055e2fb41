package dev.skillexchange.store;

import dev.skillexchange.catalogue.RoleId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The paths of one person, in memory.
final class MemoryPaths {
  private final Map<RoleId, KeptPath> paths = new HashMap<>();

  List<KeptPath> all() {
    return paths.values().stream()
        .sorted(
            Comparator.comparing(KeptPath::kept, Comparator.reverseOrder())
                .thenComparing(path -> path.role().slug()))
        .toList();
  }

  Optional<KeptPath> find(RoleId role) {
    return Optional.ofNullable(paths.get(role));
  }

  void keep(KeptPath path) {
    Optional<KeptPath> before = find(path.role());
    if (before.isEmpty() && paths.size() >= PeopleLimit.PATHS.most()) {
      throw PeopleLimit.PATHS.exceeded();
    }
    paths.put(path.role(), before.map(path::learntAs).orElse(path));
  }

  void change(KeptPath path) {
    paths.put(path.role(), path);
  }

  void drop(RoleId role) {
    paths.remove(role);
  }
}
