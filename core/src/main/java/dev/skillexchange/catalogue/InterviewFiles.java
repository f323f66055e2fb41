package dev.skillexchange.catalogue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Reads the questions of interviews: their groups, and a file for each.
final class InterviewFiles {
  static final String FOLDER = "questions/";
  static final String GROUPS = FOLDER + "groups.tsv";

  private static final int SHORTEST_QUESTION = 20;
  private static final int LONGEST_QUESTION = 300;
  private static final int FEWEST_POINTS = 3;
  private static final int MOST_POINTS = 7;
  private static final int SHORTEST_POINT = 12;
  private static final int MOST_FOLLOW_UPS = 3;

  private final Problems problems;
  private final RoleFiles roles;
  private final Set<SkillId> skills;
  private final Set<ActivityId> activities;
  private final Entries<InterviewQuestionId, InterviewQuestion> questions;

  private InterviewFiles(
      Problems problems, RoleFiles roles, Set<SkillId> skills, Set<ActivityId> activities) {
    this.problems = problems;
    this.roles = roles;
    this.skills = skills;
    this.activities = activities;
    this.questions = new Entries<>(problems);
  }

  static Map<InterviewQuestionId, InterviewQuestion> read(
      CatalogueFiles files,
      Problems problems,
      RoleFiles roles,
      Set<SkillId> skills,
      Set<ActivityId> activities) {
    InterviewFiles all = new InterviewFiles(problems, roles, skills, activities);
    for (Row row : DataTable.rows(files, GROUPS, problems, "group", "name")) {
      if (Entries.slug(row, row.text(0), problems) && Entries.present(row, 1, "name", problems)) {
        all.group(files, new InterviewGroup(row.text(0), row.text(1)));
      }
    }
    return all.questions.map();
  }

  /// The file of a group.
  static String file(String group) {
    return FOLDER + group + ".tsv";
  }

  private void group(CatalogueFiles files, InterviewGroup group) {
    DataTable.rows(
            files,
            file(group.slug()),
            problems,
            "id",
            "levels",
            "skills",
            "activities",
            "roles",
            "question",
            "checklist",
            "follow_ups")
        .forEach(row -> question(row, group));
  }

  private void question(Row row, InterviewGroup group) {
    if (!Entries.slug(row, row.text(0), problems)) {
      return;
    }
    check(row);
    InterviewQuestionId id = new InterviewQuestionId(row.text(0));
    questions.add(
        row,
        id,
        new InterviewQuestion(
            id,
            group,
            row.text(5),
            levels(row),
            known(row, 2, "skill", slug -> skills.contains(new SkillId(slug))).stream()
                .map(SkillId::new)
                .toList(),
            known(row, 3, "activity", slug -> activities.contains(new ActivityId(slug))).stream()
                .map(ActivityId::new)
                .toList(),
            known(row, 4, "role or family", slug -> isRole(slug) || isFamily(slug)).stream()
                .filter(this::isRole)
                .map(RoleId::new)
                .toList(),
            row.list(4).stream()
                .filter(slug -> Slug.isSlug(slug) && isFamily(slug))
                .map(FamilyId::new)
                .toList(),
            row.list(6),
            row.list(7)));
  }

  private boolean isRole(String slug) {
    return roles.roles().containsKey(new RoleId(slug));
  }

  private boolean isFamily(String slug) {
    return roles.families().containsKey(new FamilyId(slug));
  }

  private void check(Row row) {
    int length = row.text(5).length();
    if (length < SHORTEST_QUESTION || length > LONGEST_QUESTION) {
      problems.add(
          row,
          "a question of " + length + " characters",
          "write " + SHORTEST_QUESTION + " to " + LONGEST_QUESTION);
    }
    if (row.list(2).isEmpty() && row.list(3).isEmpty()) {
      problems.add(row, "it examines nothing", "name a skill or an activity");
    }
    int points = row.list(6).size();
    if (points < FEWEST_POINTS || points > MOST_POINTS) {
      problems.add(
          row, points + " points", "give " + FEWEST_POINTS + " to " + MOST_POINTS + " of them");
    }
    row.list(6).stream()
        .filter(point -> point.length() < SHORTEST_POINT)
        .forEach(
            point -> problems.add(row, "'" + point + "' says too little", "say what is meant"));
    int next = row.list(7).size();
    if (next < 1 || next > MOST_FOLLOW_UPS) {
      problems.add(row, next + " follow-ups", "give one to " + MOST_FOLLOW_UPS);
    }
  }

  private Set<Level> levels(Row row) {
    Optional<Set<Level>> levels = LevelRange.of(row.text(1));
    if (levels.isEmpty()) {
      problems.add(row, "levels are '" + row.text(1) + "'", "write junior, mid..lead or senior..");
    }
    return levels.orElse(EnumSet.allOf(Level.class));
  }

  /// The entries of a list that the catalogue has; the others are reported.
  private List<String> known(Row row, int column, String what, Predicate<String> has) {
    List<String> known = new ArrayList<>();
    for (String slug : row.list(column)) {
      if (!Slug.isSlug(slug) || !has.test(slug)) {
        problems.add(row, "unknown " + what + " '" + slug + "'", "use one of the catalogue");
      } else if (known.contains(slug)) {
        problems.add(row, "'" + slug + "' stands here twice", "name it once");
      } else {
        known.add(slug);
      }
    }
    return known;
  }
}
