package dev.skillexchange.evaluation.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.skillexchange.evaluation.report.Cell;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Facts held against labels. A posting without facts counts as wrong everywhere; facts with a
/// usual default (employment, education, visa, clearance) are scored over the values that differ
/// from it, so that the default alone scores nothing.
final class GoldScore {
  private static final Set<String> TECHNOLOGIES =
      Set.of("technology", "programming_language", "framework", "database", "platform", "tool");
  private static final List<String> SINGLE = List.of("role", "level", "workplace");
  private static final Map<String, JsonNode> DEFAULTS = defaults();

  private final Map<String, String> kinds;
  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final Map<String, Share> shares = new LinkedHashMap<>();
  private final Map<String, Integer> missed = new LinkedHashMap<>();
  private final Map<String, Integer> extra = new LinkedHashMap<>();
  private final List<Confusion> confusions = new ArrayList<>();
  private int postings;
  private int absent;

  /// A value that the label and the facts do not agree on.
  record Confusion(String fact, String posting, String label, String read) {}

  private GoldScore(Map<String, String> kinds) {
    this.kinds = kinds;
  }

  private static Map<String, JsonNode> defaults() {
    Map<String, JsonNode> defaults = new LinkedHashMap<>();
    defaults.put("employment", TextNode.valueOf("full_time"));
    defaults.put("education", NullNode.instance);
    defaults.put("visa", NullNode.instance);
    defaults.put("clearance", BooleanNode.FALSE);
    return defaults;
  }

  /// @param facts by the posting's id
  static GoldScore of(GoldSet gold, Map<String, JsonNode> facts) {
    GoldScore score = new GoldScore(gold.kinds());
    gold.labels()
        .forEach(
            (id, label) -> score.add(id, label, facts.getOrDefault(id, MissingNode.getInstance())));
    return score;
  }

  private void add(String id, JsonNode label, JsonNode fact) {
    boolean there = !fact.isEmpty();
    postings++;
    absent += there ? 0 : 1;
    skills(label, fact);
    for (String name : SINGLE) {
      boolean right = there && Values.value(label, name).equals(Values.value(fact, name));
      share(name).add(right);
      if (!right) {
        confusions.add(
            new Confusion(
                name, id, Values.value(label, name).asText(), Values.value(fact, name).asText()));
      }
    }
    DEFAULTS.forEach((name, usual) ->
        compare(name, id, Values.unusual(label, name, usual), Values.unusual(fact, name, usual)));
    compare("pay", id, Values.pay(label), Values.pay(fact));
    compare("places", id, Values.cities(label), Values.cities(fact));
    regions(label, fact);
    years(label, fact, there);
    compare("certifications", id, Values.certifications(label), Values.certifications(fact));
  }

  private void skills(JsonNode label, JsonNode fact) {
    List<JsonNode> labelled = Values.list(label, "skills");
    List<JsonNode> read =
        Values.list(fact, "skills").stream()
            .filter(one ->
                !SkillPairs.text(one, "name").isEmpty() || !SkillPairs.text(one, "text").isEmpty())
            .toList();
    SkillPairs pairs = SkillPairs.of(labelled, read);
    long sameName = pairs.pairs().stream().filter(SkillPairs.Pair::sameName).count();
    count("skills.name", sameName, labelled.size(), read.size());
    count("skills.overlap", pairs.pairs().size(), labelled.size(), read.size());
    pairs.missed().forEach(one -> missed.merge(SkillPairs.text(one, "name"), 1, Integer::sum));
    pairs.extra().forEach(one -> extra.merge(SkillPairs.text(one, "name"), 1, Integer::sum));
    pairs
        .pairs()
        .forEach(pair ->
            share("need")
                .add(Values.value(pair.label(), "need").equals(Values.value(pair.fact(), "need"))));
    List<JsonNode> technologies = labelled.stream().filter(this::technology).toList();
    List<JsonNode> readTechnologies = read.stream().filter(this::technology).toList();
    count(
        "skills.technology",
        SkillPairs.of(technologies, readTechnologies).pairs().size(),
        technologies.size(),
        readTechnologies.size());
  }

  /// By the kind that a skill states, else by the kind of its name.
  private boolean technology(JsonNode skill) {
    String kind = SkillPairs.text(skill, "kind");
    return TECHNOLOGIES.contains(
        kind.isEmpty() ? kinds.getOrDefault(SkillPairs.text(skill, "name"), "") : kind);
  }

  private void regions(JsonNode label, JsonNode fact) {
    Set<String> labelled = Values.regions(label);
    Set<String> read = Values.regions(fact);
    labelled.forEach(one -> share("region").add(read.contains(one)));
  }

  private void years(JsonNode label, JsonNode fact, boolean there) {
    List<String> labelled = Values.years(label);
    List<String> read = Values.years(fact);
    share("years_least").add(there && labelled.getFirst().equals(read.getFirst()));
    share("years").add(there && labelled.equals(read));
  }

  private void compare(String name, String id, Set<String> labelled, Set<String> read) {
    Set<String> right = new HashSet<>(labelled);
    right.retainAll(read);
    count(name, right.size(), labelled.size(), read.size());
    if (!labelled.equals(read)) {
      confusions.add(new Confusion(name, id, without(labelled, right), without(read, right)));
    }
  }

  private static String without(Set<String> all, Set<String> some) {
    return all.stream()
        .filter(one -> !some.contains(one))
        .sorted()
        .collect(Collectors.joining("; "));
  }

  private void count(String name, long right, long labelled, long read) {
    Tally tally = tallies.computeIfAbsent(name, _ -> new Tally());
    tally.add(right, labelled, read);
  }

  private Share share(String name) {
    return shares.computeIfAbsent(name, _ -> new Share());
  }

  /// Every figure by its name, in the order in which the score is told.
  Map<String, Cell> figures() {
    Map<String, Cell> all = new LinkedHashMap<>();
    all.put("postings", Cell.of(postings));
    all.put("absent", Cell.of(absent));
    for (String name : List.of("skills.name", "skills.overlap", "skills.technology")) {
      tally(name, false, all);
    }
    for (String name :
        List.of("need", "role", "level", "workplace", "years_least", "years", "region")) {
      all.put(name + ".accuracy", Cell.of(share(name).value()));
    }
    for (String name :
        List.of(
            "pay", "places", "employment", "education", "visa", "clearance", "certifications")) {
      tally(name, true, all);
    }
    return all;
  }

  private void tally(String name, boolean cases, Map<String, Cell> all) {
    Tally tally = tallies.getOrDefault(name, new Tally());
    all.put(name + ".precision", Cell.of(tally.precision()));
    all.put(name + ".recall", Cell.of(tally.recall()));
    all.put(name + ".f1", Cell.of(tally.f1()));
    if (cases) {
      all.put(name + ".labelled", Cell.of(tally.labelled()));
    }
  }

  /// Labelled skills that were not found, by name, most often first.
  List<Map.Entry<String, Integer>> missed(int most) {
    return worst(missed, most);
  }

  /// Skills found that no label has, by name, most often first.
  List<Map.Entry<String, Integer>> extra(int most) {
    return worst(extra, most);
  }

  private static List<Map.Entry<String, Integer>> worst(Map<String, Integer> times, int most) {
    return times.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .toList();
  }

  /// Values that were confused, posting by posting.
  List<Confusion> confusions() {
    return List.copyOf(confusions);
  }
}
