package dev.skillexchange.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.skillexchange.profile.CvRecord;
import dev.skillexchange.profile.Period;
import dev.skillexchange.profile.Person;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// CVs as Europass (Cedefop's schemas 2.0 to 3.4), XML and JSON: all are read by the names of their
/// fields, wherever these stand and however they are cased.
final class Europass {
  private static final List<String> LISTING =
      List.of("computer", "digital", "jobrelated", "technical");
  private static final int LAST = 12;
  private static final Pattern NO_DIGIT = Pattern.compile("\\D");
  private static final Pattern END_OF_LINE = Pattern.compile("(?i)<br ?/?>|</p>|</li>");
  private static final Pattern TAG = Pattern.compile("<[^>]{0,200}>");

  private Europass() {}

  static boolean is(JsonNode root) {
    return !all(lower(root), "learnerinfo").isEmpty() || root.has("identification");
  }

  static CvRecord read(JsonNode given) {
    JsonNode root = lower(given);
    JsonNode who = first(root, "identification");
    return new CvRecord(
        person(root, who),
        all(root, "workexperience").stream()
            .filter(one -> one.has("period") || one.has("position"))
            .map(Europass::work)
            .toList(),
        all(root, "education").stream()
            .filter(one -> one.has("period") || one.has("title"))
            .map(Europass::course)
            .toList(),
        skills(root),
        languages(root),
        List.of());
  }

  private static Person person(JsonNode root, JsonNode who) {
    String name =
        String.join(
            " ",
            Stream.of("firstname", "surname", "lastname")
                .flatMap(field -> all(who, field).stream().limit(1))
                .map(JsonNode::asText)
                .toList());
    JsonNode address = first(who, "address");
    List<String> place =
        Stream.of("municipality", "country")
            .flatMap(field -> all(address, field).stream().limit(1))
            .map(one -> JsonFields.text(one, "label").orElse(one.asText()))
            .filter(one -> !one.isBlank())
            .toList();
    List<String> links =
        all(who, "website").stream().map(Europass::value).filter(one -> !one.isEmpty()).toList();
    return new Person(
        Optional.of(name.strip()).filter(one -> !one.isEmpty()),
        JsonFields.text(first(root, "headline"), "description", "label")
            .or(() -> JsonFields.text(first(root, "application"), "label")),
        Optional.of(value(first(who, "email"))).filter(one -> !one.isEmpty()),
        Optional.of(value(first(who, "telephone"))).filter(one -> !one.isEmpty()),
        place.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", place)),
        links);
  }

  private static String value(JsonNode node) {
    return JsonFields.text(node, "contact").or(() -> JsonFields.text(node)).orElse("");
  }

  private static CvRecord.Work work(JsonNode node) {
    JsonNode employer = node.path("employer");
    return new CvRecord.Work(
        JsonFields.text(employer, "name"),
        JsonFields.text(node, "position", "label").orElse(""),
        period(node.path("period")),
        all(employer, "municipality").stream()
            .map(JsonNode::asText)
            .filter(one -> !one.isBlank())
            .findFirst(),
        plain(JsonFields.text(node, "activities").orElse("")));
  }

  private static CvRecord.Course course(JsonNode node) {
    return new CvRecord.Course(
        JsonFields.text(node, "organisation", "name"),
        JsonFields.text(node, "title"),
        JsonFields.text(node, "educationalfield", "label")
            .or(() -> JsonFields.text(node, "field", "label")),
        period(node.path("period")));
  }

  private static List<String> skills(JsonNode root) {
    List<String> skills = new ArrayList<>();
    for (String name : LISTING) {
      all(first(root, "skills"), name)
          .forEach(
              one -> JsonFields.text(one, "description").ifPresent(text -> lines(text, skills)));
    }
    for (JsonNode skill : all(root, "skill")) {
      boolean listing = LISTING.contains(JsonFields.text(skill, "type").orElse(""));
      if (listing) {
        JsonFields.text(skill, "text").ifPresent(text -> lines(text, skills));
      }
    }
    return skills;
  }

  private static void lines(String text, List<String> out) {
    plain(text)
        .lines()
        .map(line -> line.replaceFirst("^\\s*[-•*]\\s*", "").strip())
        .filter(line -> !line.isEmpty())
        .forEach(out::add);
  }

  private static List<CvRecord.Language> languages(JsonNode root) {
    List<CvRecord.Language> languages = new ArrayList<>();
    for (JsonNode one : all(root, "mothertongue")) {
      JsonFields.text(one, "description", "label")
          .ifPresent(name -> languages.add(new CvRecord.Language(name, Optional.of("native"))));
    }
    for (JsonNode one : all(root, "foreignlanguage")) {
      JsonFields.text(one, "description", "label")
          .ifPresent(name ->
              languages.add(new CvRecord.Language(name, level(one.path("proficiencylevel")))));
    }
    for (JsonNode one : all(root, "language")) {
      boolean mother = JsonFields.text(one, "type").orElse("").contains("mother");
      JsonFields.text(one, "label")
          .ifPresent(name ->
              languages.add(
                  new CvRecord.Language(
                      name, mother ? Optional.of("native") : level(one.path("level")))));
    }
    return languages;
  }

  /// The level at which a language is spoken.
  private static Optional<String> level(JsonNode levels) {
    return Stream.of("spokeninteraction", "spokenproduction", "listening", "writing", "reading")
        .flatMap(field -> JsonFields.text(levels, field).stream())
        .findFirst();
  }

  private static Period period(JsonNode period) {
    Optional<YearMonth> from = month(period.path("from"), false);
    Optional<YearMonth> to = month(period.path("to"), true);
    boolean said = JsonFields.text(period, "current").filter("true"::equals).isPresent();
    boolean current = to.isEmpty() && (said || from.isPresent());
    boolean ordered = from.isEmpty() || to.isEmpty() || !to.get().isBefore(from.get());
    return ordered ? new Period(from, to, current) : new Period(from, Optional.empty(), false);
  }

  private static Optional<YearMonth> month(JsonNode node, boolean end) {
    int year = number(JsonFields.text(node, "year").orElse(""));
    int month = number(JsonFields.text(node, "month").orElse(""));
    if (year < 1900 || year > 2100) {
      return Optional.empty();
    }
    boolean told = month >= 1 && month <= LAST;
    return Optional.of(YearMonth.of(year, told ? month : end ? LAST : 1));
  }

  private static int number(String text) {
    String digits = NO_DIGIT.matcher(text).replaceAll("");
    return digits.isEmpty() || digits.length() > 4 ? 0 : Integer.parseInt(digits);
  }

  /// HTML within a field as lines.
  private static String plain(String text) {
    String lines = END_OF_LINE.matcher(text).replaceAll("\n");
    return TAG.matcher(lines).replaceAll("").replace("&nbsp;", " ").replace("&amp;", "&").strip();
  }

  private static JsonNode first(JsonNode root, String name) {
    return all(root, name).stream()
        .findFirst()
        .orElse(JsonFields.MAPPER.getNodeFactory().missingNode());
  }

  /// Every value of a field, wherever it stands; those of a list one by one.
  private static List<JsonNode> all(JsonNode root, String name) {
    List<JsonNode> found = new ArrayList<>();
    gather(root, name, found);
    return found.subList(0, Math.min(found.size(), Limits.MOST_ENTRIES));
  }

  private static void gather(JsonNode node, String name, List<JsonNode> found) {
    if (node.isArray()) {
      node.forEach(one -> gather(one, name, found));
    } else if (node.isObject()) {
      node.properties()
          .forEach(field -> {
            if (field.getKey().equals(name)) {
              if (field.getValue().isArray()) {
                field.getValue().forEach(found::add);
              } else {
                found.add(field.getValue());
              }
            } else {
              gather(field.getValue(), name, found);
            }
          });
    }
  }

  /// The same fields with their names in small letters.
  private static JsonNode lower(JsonNode node) {
    if (node.isArray()) {
      ArrayNode list = JsonFields.MAPPER.createArrayNode();
      node.forEach(one -> list.add(lower(one)));
      return list;
    }
    if (!node.isObject()) {
      return node;
    }
    ObjectNode fields = JsonFields.MAPPER.createObjectNode();
    node.properties()
        .forEach(
            field -> fields.set(field.getKey().toLowerCase(Locale.ROOT), lower(field.getValue())));
    return fields;
  }
}
