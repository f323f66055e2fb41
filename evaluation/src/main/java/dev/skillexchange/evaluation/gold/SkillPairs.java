package dev.skillexchange.evaluation.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/// Skills of a label paired with skills of the facts, one to one and greedily: those of the same
/// name first, then those of the same text, then those that share at least half of their words.
///
/// @param pairs in the order in which they were found
/// @param missed labelled skills without a partner
/// @param extra skills of the facts without a partner
record SkillPairs(List<Pair> pairs, List<JsonNode> missed, List<JsonNode> extra) {

  /// @param sameName whether the names agree
  record Pair(JsonNode label, JsonNode fact, boolean sameName) {}

  private static final List<BiPredicate<JsonNode, JsonNode>> RULES =
      List.of(
          (label, fact) ->
              Names.joined(text(label, "name")).equals(Names.joined(text(fact, "name"))),
          (label, fact) ->
              Names.joined(text(label, "text")).equals(Names.joined(text(fact, "text"))),
          (label, fact) ->
              Names.overlap(text(label, "text"), text(fact, "text"))
                  || Names.overlap(text(label, "name"), text(fact, "name")));

  static SkillPairs of(List<JsonNode> labels, List<JsonNode> facts) {
    List<Pair> pairs = new ArrayList<>();
    boolean[] labelUsed = new boolean[labels.size()];
    boolean[] factUsed = new boolean[facts.size()];
    for (int rule = 0; rule < RULES.size(); rule++) {
      for (int i = 0; i < labels.size(); i++) {
        for (int j = 0; j < facts.size() && !labelUsed[i]; j++) {
          if (!factUsed[j] && RULES.get(rule).test(labels.get(i), facts.get(j))) {
            labelUsed[i] = true;
            factUsed[j] = true;
            pairs.add(new Pair(labels.get(i), facts.get(j), rule == 0));
          }
        }
      }
    }
    return new SkillPairs(pairs, unused(labels, labelUsed), unused(facts, factUsed));
  }

  private static List<JsonNode> unused(List<JsonNode> all, boolean[] used) {
    List<JsonNode> rest = new ArrayList<>();
    for (int i = 0; i < used.length; i++) {
      if (!used[i]) {
        rest.add(all.get(i));
      }
    }
    return rest;
  }

  /// A text of a node; the empty text where it has none.
  static String text(JsonNode node, String field) {
    return node.path(field).asText("");
  }
}
