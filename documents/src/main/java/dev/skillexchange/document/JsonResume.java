package dev.skillexchange.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.skillexchange.profile.CvRecord;
import dev.skillexchange.profile.Period;
import dev.skillexchange.profile.Person;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// CVs as JSON Resume (jsonresume.org, schema 1.0.0), read and written.
public final class JsonResume {
  private static final Pattern MONTH =
      Pattern.compile("((?:19|20)\\d\\d)(?:-(\\d\\d))?(?:-\\d\\d)?.*");
  private static final int LAST = 12;
  private static final String META = "meta";
  private static final String SKILLS = "skills";
  private static final String COMPLETE = "complete";
  private static final String CURRENT = "current";

  private JsonResume() {}

  static boolean is(JsonNode root) {
    return Stream.of("basics", "work", "education", SKILLS).anyMatch(root::has);
  }

  static CvRecord read(JsonNode root) {
    return new CvRecord(
        person(root.path("basics")),
        JsonFields.list(root, "work").stream().map(JsonResume::work).toList(),
        JsonFields.list(root, "education").stream().map(JsonResume::course).toList(),
        skills(root),
        JsonFields.list(root, "languages").stream()
            .map(one ->
                new CvRecord.Language(
                    JsonFields.text(one, "language").orElse(""), JsonFields.text(one, "fluency")))
            .filter(one -> !one.name().isEmpty())
            .toList(),
        JsonFields.list(root, "certificates").stream()
            .map(one ->
                new CvRecord.Certificate(
                    JsonFields.text(one, "name").orElse(""),
                    JsonFields.text(one, "issuer"),
                    month(one, "date", false)))
            .filter(one -> !one.name().isEmpty())
            .toList());
  }

  private static Person person(JsonNode basics) {
    List<String> links = new ArrayList<>();
    JsonFields.text(basics, "url")
        .or(() -> JsonFields.text(basics, "website"))
        .ifPresent(links::add);
    JsonFields.list(basics, "profiles")
        .forEach(one -> JsonFields.text(one, "url").ifPresent(links::add));
    List<String> place =
        Stream.of("city", "region", "countryCode")
            .flatMap(name -> JsonFields.text(basics, "location", name).stream())
            .toList();
    return new Person(
        JsonFields.text(basics, "name"),
        JsonFields.text(basics, "label"),
        JsonFields.text(basics, "email"),
        JsonFields.text(basics, "phone"),
        place.isEmpty()
            ? JsonFields.text(basics, "location")
            : Optional.of(String.join(", ", place)),
        links);
  }

  private static CvRecord.Work work(JsonNode node) {
    List<String> about = new ArrayList<>();
    JsonFields.text(node, "summary").ifPresent(about::add);
    JsonFields.list(node, "highlights").forEach(one -> about.add(JsonFields.cut(one.asText())));
    return new CvRecord.Work(
        JsonFields.text(node, "name").or(() -> JsonFields.text(node, "company")),
        JsonFields.text(node, "position").orElse(""),
        period(node),
        JsonFields.text(node, "location"),
        String.join("\n", about));
  }

  private static CvRecord.Course course(JsonNode node) {
    return new CvRecord.Course(
        JsonFields.text(node, "institution"),
        JsonFields.text(node, "studyType"),
        JsonFields.text(node, "area"),
        period(node));
  }

  private static List<String> skills(JsonNode root) {
    List<String> skills = new ArrayList<>();
    for (JsonNode one : JsonFields.list(root, SKILLS)) {
      List<JsonNode> keywords = JsonFields.list(one, "keywords");
      if (one.isTextual()) {
        skills.add(one.asText());
      }
      JsonFields.text(one, "name").ifPresent(skills::add);
      keywords.forEach(word -> skills.add(word.asText()));
    }
    return skills;
  }

  /// A period from `startDate` to `endDate`; one without an end goes on unless it says `current:
  /// false`, as [#write] does.
  private static Period period(JsonNode node) {
    Optional<YearMonth> from = month(node, "startDate", false);
    Optional<YearMonth> to = month(node, "endDate", true);
    boolean current = to.isEmpty() && from.isPresent() && node.path(CURRENT).asBoolean(true);
    boolean ordered = from.isEmpty() || to.isEmpty() || !to.get().isBefore(from.get());
    return ordered ? new Period(from, to, current) : new Period(from, Optional.empty(), false);
  }

  private static Optional<YearMonth> month(JsonNode node, String field, boolean end) {
    Matcher matcher = MONTH.matcher(JsonFields.text(node, field).orElse(""));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int month = matcher.group(2) == null ? (end ? LAST : 1) : Integer.parseInt(matcher.group(2));
    return month < 1 || month > LAST
        ? Optional.empty()
        : Optional.of(YearMonth.of(Integer.parseInt(matcher.group(1)), month));
  }

  /// A CV as JSON Resume, in lines for people. [#parsed] gives the same CV. It says that its list
  /// of skills is complete: what the person takes away from it stays away, though sentences name
  /// it.
  public static String write(CvRecord cv) {
    ObjectNode root = JsonFields.MAPPER.createObjectNode();
    root.put(
        "$schema", "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json");
    basics(cv.person(), root.putObject("basics"));
    ArrayNode work = root.putArray("work");
    cv.work()
        .forEach(one -> {
          ObjectNode node = work.addObject();
          one.employer().ifPresent(employer -> node.put("name", employer));
          node.put("position", one.title());
          one.location().ifPresent(location -> node.put("location", location));
          period(one.period(), node);
          if (!one.about().isBlank()) {
            node.put("summary", one.about());
          }
        });
    ArrayNode education = root.putArray("education");
    cv.courses()
        .forEach(one -> {
          ObjectNode node = education.addObject();
          one.school().ifPresent(school -> node.put("institution", school));
          one.field().ifPresent(field -> node.put("area", field));
          one.degree().ifPresent(degree -> node.put("studyType", degree));
          period(one.period(), node);
        });
    lists(cv, root);
    root.putObject(META).put(SKILLS, COMPLETE);
    return root.toPrettyString();
  }

  /// Whether the list of skills is complete.
  static boolean complete(JsonNode root) {
    return root.path(META).path(SKILLS).asText().equals(COMPLETE);
  }

  /// The CV of a text in JSON Resume.
  ///
  /// @throws dev.skillexchange.fault.UserError where it is no JSON
  public static CvRecord parsed(String text) {
    return read(JsonFields.read(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static void basics(Person person, ObjectNode basics) {
    person.name().ifPresent(name -> basics.put("name", name));
    person.headline().ifPresent(headline -> basics.put("label", headline));
    person.email().ifPresent(email -> basics.put("email", email));
    person.phone().ifPresent(phone -> basics.put("phone", phone));
    person.location().ifPresent(place -> basics.putObject("location").put("city", place));
    ArrayNode profiles = basics.putArray("profiles");
    person.links().forEach(link -> profiles.addObject().put("url", link));
  }

  private static void lists(CvRecord cv, ObjectNode root) {
    ArrayNode certificates = root.putArray("certificates");
    cv.certificates()
        .forEach(one -> {
          ObjectNode node = certificates.addObject().put("name", one.name());
          one.issuer().ifPresent(issuer -> node.put("issuer", issuer));
          one.awarded().ifPresent(month -> node.put("date", month.toString()));
        });
    ArrayNode languages = root.putArray("languages");
    cv.languages()
        .forEach(one -> {
          ObjectNode node = languages.addObject().put("language", one.name());
          one.level().ifPresent(level -> node.put("fluency", level));
        });
    ArrayNode skills = root.putArray(SKILLS);
    cv.skills().forEach(name -> skills.addObject().put("name", name));
  }

  private static void period(Period period, ObjectNode node) {
    period.from().ifPresent(month -> node.put("startDate", month.toString()));
    period.to().ifPresent(month -> node.put("endDate", month.toString()));
    if (period.from().isPresent() && period.to().isEmpty() && !period.current()) {
      node.put(CURRENT, false);
    }
  }
}
