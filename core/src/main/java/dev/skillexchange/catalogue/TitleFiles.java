package dev.skillexchange.catalogue;

import dev.skillexchange.catalogue.Catalogue.RoleCue;
import dev.skillexchange.catalogue.Catalogue.RoleTitle;
import dev.skillexchange.catalogue.Catalogue.TitleCue;
import dev.skillexchange.catalogue.Catalogue.TitleWord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Reads what the catalogue says of the words by which titles and duties tell a role.
final class TitleFiles {
  private final CatalogueFiles files;
  private final Problems problems;
  private final Set<RoleId> roles;
  private final Map<String, List<String>> groups = new HashMap<>();
  private final List<RoleTitle> titles = new ArrayList<>();
  private final List<String> otherTitles = new ArrayList<>();
  private final List<TitleCue> titleCues = new ArrayList<>();
  private final List<TitleWord> titleWords = new ArrayList<>();
  private final List<RoleCue> roleCues = new ArrayList<>();

  private TitleFiles(CatalogueFiles files, Problems problems, Set<RoleId> roles) {
    this.files = files;
    this.problems = problems;
    this.roles = roles;
  }

  /// @param roles that there are
  static TitleFiles read(CatalogueFiles files, Problems problems, Set<RoleId> roles) {
    TitleFiles all = new TitleFiles(files, problems, roles);
    all.readTitles();
    all.rows("title-groups.tsv", "group", "titles")
        .forEach(row -> all.groups.put("@" + row.text(0), row.list(1)));
    all.rows("title-cues.tsv", "title", "cue", "role").forEach(all::titleCues);
    all.rows("title-words.tsv", "kind", "words").forEach(all::titleWords);
    all.rows("role-cues.tsv", "title", "role", "weight", "cues").forEach(all::roleCues);
    return all;
  }

  private List<Row> rows(String file, String... columns) {
    return DataTable.rows(files, file, problems, columns);
  }

  private Optional<RoleId> known(Row row, String slug) {
    Optional<RoleId> id = Slug.isSlug(slug) ? Optional.of(new RoleId(slug)) : Optional.empty();
    if (id.isEmpty() || !roles.contains(id.get())) {
      problems.add(row, "unknown role '" + slug + "'", "use a slug of roles.tsv");
      return Optional.empty();
    }
    return id;
  }

  private void readTitles() {
    Map<String, Integer> seen = new HashMap<>();
    Set<RoleId> titled = new HashSet<>();
    for (Row row : rows("titles.tsv", "role", "title")) {
      Optional<RoleId> role = known(row, row.text(0));
      if (role.isPresent() && titleWords(row, row.text(1), seen)) {
        titles.add(new RoleTitle(role.get(), row.text(1)));
        titled.add(role.get());
      }
    }
    for (Row row : rows("other-titles.tsv", "title")) {
      if (titleWords(row, row.text(0), seen)) {
        otherTitles.add(row.text(0));
      }
    }
    for (RoleId role : roles) {
      if (!titled.contains(role)) {
        problems.add("titles.tsv", 1, "role '" + role + "' has no title", "add one");
      }
    }
  }

  private boolean titleWords(Row row, String title, Map<String, Integer> seen) {
    if (title.isEmpty() || !title.equals(title.toLowerCase(Locale.ROOT))) {
      problems.add(row, "title '" + title + "' is not lower case", "write it in lower case");
      return false;
    }
    Integer before = seen.putIfAbsent(title, row.line());
    if (before != null) {
      problems.add(row, "title '" + title + "' stands also in line " + before, "keep one of them");
    }
    return before == null;
  }

  private void titleCues(Row row) {
    Optional<RoleId> role = known(row, row.text(2));
    if (row.text(0).isEmpty() || row.text(1).isEmpty()) {
      problems.add(row, "no title or no cue", "give both");
    } else if (role.isPresent()) {
      List<String> cues = row.list(1);
      for (String title : row.list(0)) {
        for (String member : members(row, title)) {
          cues.forEach(cue -> titleCues.add(new TitleCue(member, cue, role.get())));
        }
      }
    }
  }

  private List<String> members(Row row, String title) {
    if (!title.startsWith("@")) {
      return List.of(title);
    }
    List<String> members = groups.getOrDefault(title, List.of());
    if (members.isEmpty()) {
      problems.add(row, "unknown group '" + title + "'", "add it to title-groups.tsv");
    }
    return members;
  }

  private void titleWords(Row row) {
    for (TitleWord.Kind kind : TitleWord.Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(row.text(0))) {
        row.list(1).forEach(word -> titleWords.add(new TitleWord(kind, word)));
        return;
      }
    }
    problems.add(
        row, "unknown kind '" + row.text(0) + "'", "use field, profession, closing or scope");
  }

  private void roleCues(Row row) {
    Optional<RoleId> title = known(row, row.text(0));
    Optional<RoleId> role = known(row, row.text(1));
    OptionalInt weight = Entries.whole(row, 2, "weight", problems);
    if (title.isPresent() && role.isPresent() && weight.isPresent()) {
      for (String cue : row.list(3)) {
        roleCues.add(new RoleCue(title.get(), role.get(), weight.getAsInt(), cue));
      }
    }
  }

  List<RoleTitle> titles() {
    return List.copyOf(titles);
  }

  List<String> otherTitles() {
    return List.copyOf(otherTitles);
  }

  List<TitleCue> titleCues() {
    return List.copyOf(titleCues);
  }

  List<TitleWord> titleWords() {
    return List.copyOf(titleWords);
  }

  List<RoleCue> roleCues() {
    return List.copyOf(roleCues);
  }
}
