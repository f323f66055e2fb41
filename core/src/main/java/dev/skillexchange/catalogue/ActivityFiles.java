package dev.skillexchange.catalogue;

import dev.skillexchange.catalogue.ActivityBook.ActivityExample;
import dev.skillexchange.catalogue.ActivityBook.Around;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the activities, the words around them and their examples.
final class ActivityFiles {
  static final String ACTIVITIES = "activities.tsv";
  static final String WORDS = "activity-words.tsv";
  static final String EXAMPLES = "activity-examples.tsv";

  private static final char GROUP = '@';

  private final Problems problems;
  private final Map<String, List<String>> groups = new HashMap<>();
  private final Map<Around, List<String>> around = new EnumMap<>(Around.class);
  private final Map<ActivityId, Activity> activities = new LinkedHashMap<>();
  private final Map<ActivityId, Row> rows = new LinkedHashMap<>();
  private final List<ActivityExample> examples = new ArrayList<>();

  private ActivityFiles(Problems problems) {
    this.problems = problems;
  }

  static ActivityBook read(CatalogueFiles files, Problems problems) {
    ActivityFiles all = new ActivityFiles(problems);
    DataTable.rows(files, WORDS, problems, "list", "words").forEach(all::words);
    DataTable.rows(files, ACTIVITIES, problems, "id", "name", "part", "verbs", "objects", "phrases")
        .forEach(all::activity);
    DataTable.rows(files, EXAMPLES, problems, "activity", "expect", "text").forEach(all::example);
    all.checkRules();
    all.checkExamples();
    return new ActivityBook(all.activities, all.examples, all.around);
  }

  /// A list of words around activities, or a group (`@build`) that rules name.
  private void words(Row row) {
    String list = row.text(0);
    if (!list.isEmpty() && list.charAt(0) == GROUP) {
      groups.computeIfAbsent(list, _ -> new ArrayList<>()).addAll(row.list(1));
      return;
    }
    Optional<Around> known = Around.of(list);
    if (known.isEmpty()) {
      problems.add(row, "unknown list '" + list + "'", "see the lists in catalog/README.md");
    } else {
      around.computeIfAbsent(known.get(), _ -> new ArrayList<>()).addAll(row.list(1));
    }
  }

  private void activity(Row row) {
    if (!Entries.slug(row, row.text(0), problems)) {
      return;
    }
    ActivityId id = new ActivityId(row.text(0));
    Activity known = activities.get(id);
    if (row.text(1).isEmpty() && row.text(2).isEmpty() && known != null) {
      activities.put(id, merged(known, row));
      return;
    }
    Optional<DayPart> part = DayPart.of(row.text(2));
    if (part.isEmpty()) {
      problems.add(
          row, "unknown part '" + row.text(2) + "'", "see the parts of a day in catalog/README.md");
    }
    if (known != null) {
      problems.add(
          row, "'" + id + "' stands here a second time", "leave name and part of this row empty");
    } else if (Entries.present(row, 1, "name", problems) && part.isPresent()) {
      Activity bare = new Activity(id, row.text(1), part.get(), List.of(), List.of());
      activities.put(id, merged(bare, row));
      rows.put(id, row);
    }
  }

  /// An activity with the rules of one more row.
  private Activity merged(Activity activity, Row row) {
    List<String> verbs = expanded(row, 3);
    List<String> objects = expanded(row, 4);
    if (verbs.isEmpty() != objects.isEmpty()) {
      problems.add(row, "verbs without objects, or the reverse", "give both or none");
    }
    List<Activity.Pairing> pairings = new ArrayList<>(activity.pairings());
    if (!verbs.isEmpty() && !objects.isEmpty()) {
      pairings.add(new Activity.Pairing(verbs, objects));
    }
    List<String> phrases = new ArrayList<>(activity.phrases());
    phrases.addAll(expanded(row, 5));
    return new Activity(activity.id(), activity.name(), activity.part(), pairings, phrases);
  }

  /// The entries of a list, those of a group in place of its name.
  private List<String> expanded(Row row, int column) {
    List<String> entries = new ArrayList<>();
    for (String entry : row.list(column)) {
      if (entry.charAt(0) != GROUP) {
        entries.add(entry);
      } else if (groups.containsKey(entry)) {
        entries.addAll(groups.getOrDefault(entry, List.of()));
      } else {
        problems.add(row, "unknown group '" + entry + "'", "add it to " + WORDS);
      }
    }
    return entries;
  }

  private void example(Row row) {
    boolean found = row.text(1).equals("yes");
    Optional<ActivityId> id =
        Slug.isSlug(row.text(0)) ? Optional.of(new ActivityId(row.text(0))) : Optional.empty();
    if (id.isEmpty() || !activities.containsKey(id.get())) {
      problems.add(row, "unknown activity '" + row.text(0) + "'", "use an id of " + ACTIVITIES);
    } else if (!found && !row.text(1).equals("no")) {
      problems.add(row, "expect is '" + row.text(1) + "'", "use yes or no");
    } else if (Entries.present(row, 2, "text", problems)) {
      examples.add(new ActivityExample(id.get(), found, row.text(2)));
    }
  }

  private void checkRules() {
    rows.forEach((id, row) -> {
      Activity activity = activities.get(id);
      if (activity != null && activity.pairings().isEmpty() && activity.phrases().isEmpty()) {
        problems.add(row, "'" + id + "' has no rule", "give verbs and objects, or phrases");
      }
    });
  }

  /// A rule is only as good as what it is seen to find and to leave.
  private void checkExamples() {
    rows.forEach((id, row) -> {
      boolean yes = examples.stream().anyMatch(one -> one.activity().equals(id) && one.found());
      boolean no = examples.stream().anyMatch(one -> one.activity().equals(id) && !one.found());
      if (!yes || !no) {
        problems.add(
            row,
            "'" + id + "' lacks an example",
            "add one with yes and one with no to " + EXAMPLES);
      }
    });
  }
}
