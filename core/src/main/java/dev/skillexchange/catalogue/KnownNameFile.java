package dev.skillexchange.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads the names of skills that no posting has shown yet.
final class KnownNameFile {
  static final String NAMES = "known-names.tsv";

  private KnownNameFile() {}

  static List<KnownName> read(CatalogueFiles files, Problems problems, Collection<Skill> skills) {
    Set<String> taken = new HashSet<>();
    skills.stream().flatMap(KnownNameFile::surfaces).map(KnownNameFile::key).forEach(taken::add);
    List<KnownName> names = new ArrayList<>();
    DataTable.rows(files, NAMES, problems, "name", "kind", "spellings", "match")
        .forEach(row -> name(row, problems, taken).ifPresent(names::add));
    return List.copyOf(names);
  }

  private static Optional<KnownName> name(Row row, Problems problems, Set<String> taken) {
    Optional<SkillKind> kind = SkillKind.of(row.text(1));
    if (kind.isEmpty()) {
      problems.add(row, "unknown kind '" + row.text(1) + "'", "see the kinds in catalog/README.md");
    }
    boolean any = row.text(3).equals("any");
    if (!any && !row.text(3).equals("case")) {
      problems.add(row, "unknown match '" + row.text(3) + "'", "use any or case");
    }
    if (!Entries.present(row, 0, "name", problems) || kind.isEmpty()) {
      return Optional.empty();
    }
    KnownName name = new KnownName(row.text(0), kind.get(), row.list(2), any);
    Stream.concat(Stream.of(name.name()), name.spellings().stream())
        .filter(spelling -> !taken.add(key(spelling)))
        .forEach(spelling ->
            problems.add(row, "'" + spelling + "' is written twice", "leave it where it was"));
    return Optional.of(name);
  }

  private static Stream<String> surfaces(Skill skill) {
    return Stream.of(Stream.of(skill.name()), skill.aliases().stream(), skill.safe().stream())
        .flatMap(names -> names);
  }

  private static String key(String spelling) {
    return spelling.toLowerCase(Locale.ROOT);
  }
}
