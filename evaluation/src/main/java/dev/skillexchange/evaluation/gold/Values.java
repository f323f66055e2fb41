package dev.skillexchange.evaluation.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// The values of a label or of facts in the form in which the score compares them.
final class Values {
  private Values() {}

  /// The value of a field; null where the field is missing.
  static JsonNode value(JsonNode posting, String name) {
    JsonNode value = posting.path(name);
    return value.isMissingNode() ? NullNode.instance : value;
  }

  static List<JsonNode> list(JsonNode posting, String name) {
    return StreamSupport.stream(posting.path(name).spliterator(), false).toList();
  }

  /// The value where it is not the usual one. Facts without the field say something unusual, too;
  /// no facts at all say nothing.
  static Set<String> unusual(JsonNode posting, String name, JsonNode usual) {
    JsonNode value = value(posting, name);
    return posting.isEmpty() || value.equals(usual) ? Set.of() : Set.of(value.asText());
  }

  /// The least and the most years.
  static List<String> years(JsonNode posting) {
    JsonNode years = posting.path("years");
    return years.isArray() && !years.isEmpty()
        ? list(posting, "years").stream().map(Values::number).toList()
        : List.of("null", "null");
  }

  /// Ranges of base pay; what is on target is none.
  static Set<String> pay(JsonNode posting) {
    return list(posting, "salary").stream()
        .filter(range -> !range.path("ote").asBoolean())
        .map(range ->
            number(range.path("min"))
                + " to "
                + number(range.path("max"))
                + " "
                + value(range, "currency").asText()
                + " a "
                + value(range, "period").asText())
        .collect(Collectors.toSet());
  }

  static Set<String> cities(JsonNode posting) {
    return list(posting, "locations").stream()
        .map(one ->
            SkillPairs.text(one, "city").toLowerCase(Locale.ROOT)
                + ", "
                + SkillPairs.text(one, "country").toUpperCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  static Set<String> regions(JsonNode posting) {
    return list(posting, "locations").stream()
        .filter(one -> !SkillPairs.text(one, "region").isEmpty())
        .map(one -> SkillPairs.text(one, "city") + ", " + SkillPairs.text(one, "region"))
        .collect(Collectors.toSet());
  }

  static Set<String> certifications(JsonNode posting) {
    return list(posting, "certifications").stream()
        .map(one -> Names.joined(one.isObject() ? SkillPairs.text(one, "name") : one.asText("")))
        .collect(Collectors.toSet());
  }

  private static String number(JsonNode node) {
    return node.isNumber() ? node.decimalValue().stripTrailingZeros().toPlainString() : "null";
  }
}
