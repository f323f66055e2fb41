package dev.skillexchange.catalogue;

import dev.skillexchange.catalogue.Catalogue.LevelWords;
import dev.skillexchange.catalogue.Catalogue.ManagerWord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads what the catalogue says of roles and levels, and of certifications.
final class RoleFiles {
  private final CatalogueFiles files;
  private final Problems problems;
  private final Entries<FamilyId, Family> families;
  private final Entries<RoleId, Role> roles;
  private final Entries<CertificationId, Certification> certifications;
  private final List<LevelBand> levels = new ArrayList<>();
  private final List<LevelWords> levelWords = new ArrayList<>();
  private final Map<RoleId, ManagerWord> managerRoles = new HashMap<>();

  private RoleFiles(CatalogueFiles files, Problems problems) {
    this.files = files;
    this.problems = problems;
    this.families = new Entries<>(problems);
    this.roles = new Entries<>(problems);
    this.certifications = new Entries<>(problems);
  }

  static RoleFiles read(CatalogueFiles files, Problems problems) {
    RoleFiles all = new RoleFiles(files, problems);
    all.rows("families.tsv", "slug", "name").forEach(all::family);
    all.rows("roles.tsv", "slug", "name", "family", "onet_soc").forEach(all::role);
    all.rows("levels.tsv", "id", "name", "rank", "track", "min_years", "max_years")
        .forEach(all::level);
    all.checkLevels();
    all.rows("level-words.tsv", "level", "words", "example").forEach(all::levelWords);
    all.rows("manager-roles.tsv", "role", "leads").forEach(all::managerRole);
    all.rows("certifications.tsv", "id", "name", "issuer", "aliases", "family", "level")
        .forEach(all::certification);
    return all;
  }

  private List<Row> rows(String file, String... columns) {
    return DataTable.rows(files, file, problems, columns);
  }

  private void managerRole(Row row) {
    String leads = row.text(1);
    if (!leads.equals("always") && !leads.equals("never")) {
      problems.add(row, "leads is '" + leads + "'", "write always or never");
      return;
    }
    ManagerWord word = leads.equals("always") ? ManagerWord.LEADS : ManagerWord.NAMES_WORK;
    known(row, row.text(0))
        .ifPresent(role -> {
          if (managerRoles.put(role, word) != null) {
            problems.add(row, "role '" + role.slug() + "' stands twice", "keep one of the rows");
          }
        });
  }

  private void family(Row row) {
    if (Entries.slug(row, row.text(0), problems)) {
      FamilyId id = new FamilyId(row.text(0));
      families.add(row, id, new Family(id, row.text(1)));
    }
  }

  private void role(Row row) {
    if (!Entries.slug(row, row.text(0), problems) || !Entries.slug(row, row.text(2), problems)) {
      return;
    }
    FamilyId family = new FamilyId(row.text(2));
    if (!families.has(family)) {
      problems.add(row, "unknown family '" + family + "'", "add it to families.tsv");
    }
    if (!row.text(3).matches("\\d{2}-\\d{4}\\.\\d{2}")) {
      problems.add(row, "'" + row.text(3) + "' is no O*NET-SOC code", "write it as 15-1252.00");
    }
    RoleId id = new RoleId(row.text(0));
    roles.add(row, id, new Role(id, row.text(1), family, row.text(3)));
  }

  private Optional<RoleId> known(Row row, String slug) {
    Optional<RoleId> id = Slug.isSlug(slug) ? Optional.of(new RoleId(slug)) : Optional.empty();
    if (id.isEmpty() || !roles.has(id.get())) {
      problems.add(row, "unknown role '" + slug + "'", "use a slug of roles.tsv");
      return Optional.empty();
    }
    return id;
  }

  private void level(Row row) {
    Optional<Level> level = Level.of(row.text(0));
    Optional<LevelBand.Track> track = track(row.text(3));
    if (level.isEmpty() || track.isEmpty()) {
      problems.add(row, "unknown level or track", "see the ids in catalog/README.md");
      return;
    }
    levels.add(new LevelBand(level.get(), row.text(1), track.get(), years(row, 4), years(row, 5)));
  }

  private static Optional<LevelBand.Track> track(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "individual", "ic" -> Optional.of(LevelBand.Track.INDIVIDUAL);
      case "management", "manager" -> Optional.of(LevelBand.Track.MANAGEMENT);
      default -> Optional.empty();
    };
  }

  private OptionalInt years(Row row, int column) {
    return row.text(column).isEmpty()
        ? OptionalInt.empty()
        : Entries.whole(row, column, "years", problems);
  }

  private void checkLevels() {
    for (Level level : Level.values()) {
      if (levels.stream().noneMatch(band -> band.level() == level)) {
        problems.add("levels.tsv", 1, "level '" + level.id() + "' is missing", "add its row");
      }
    }
  }

  private void levelWords(Row row) {
    Optional<Level> level = Level.of(row.text(0));
    if (level.isEmpty()) {
      problems.add(row, "unknown level '" + row.text(0) + "'", "use an id of levels.tsv");
    } else if (Entries.present(row, 1, "words", problems)
        && Entries.present(row, 2, "example", problems)) {
      levelWords.add(new LevelWords(level.get(), row.text(1), row.text(2)));
    }
  }

  private void certification(Row row) {
    if (!Entries.slug(row, row.text(0), problems) || !Entries.present(row, 1, "name", problems)) {
      return;
    }
    CertificationId id = new CertificationId(row.text(0));
    Optional<FamilyId> family =
        row.optional(4).filter(slug -> Entries.slug(row, slug, problems)).map(FamilyId::new);
    if (family.isPresent() && !families.has(family.get())) {
      problems.add(row, "unknown family '" + family.get() + "'", "use a slug of families.tsv");
    }
    Optional<Certification.Grade> grade = grade(row);
    if (grade.isPresent()) {
      certifications.add(
          row,
          id,
          new Certification(id, row.text(1), row.text(2), row.list(3), family, grade.get()));
    }
  }

  private Optional<Certification.Grade> grade(Row row) {
    for (Certification.Grade grade : Certification.Grade.values()) {
      if (grade.name().toLowerCase(Locale.ROOT).equals(row.text(5))) {
        return Optional.of(grade);
      }
    }
    problems.add(
        row,
        "unknown level '" + row.text(5) + "'",
        "use foundation, associate, professional, expert or licence");
    return Optional.empty();
  }

  Map<FamilyId, Family> families() {
    return families.map();
  }

  Map<RoleId, Role> roles() {
    return roles.map();
  }

  List<LevelBand> levels() {
    return List.copyOf(levels);
  }

  List<LevelWords> levelWords() {
    return List.copyOf(levelWords);
  }

  Map<RoleId, ManagerWord> managerRoles() {
    return Map.copyOf(managerRoles);
  }

  Map<CertificationId, Certification> certifications() {
    return certifications.map();
  }
}
