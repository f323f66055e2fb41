package dev.skillexchange.engine.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.skillexchange.engine.answer.Evidence;
import dev.skillexchange.engine.answer.GuideAnswer;
import dev.skillexchange.engine.answer.GuideAnswer.RoleText;
import dev.skillexchange.engine.answer.PayAnswer;
import dev.skillexchange.engine.answer.PayRow;
import dev.skillexchange.engine.answer.Wording;
import dev.skillexchange.engine.desk.Wire;
import java.util.List;
import java.util.Optional;

/// A guide in the words of schema.org, as JSON-LD for search engines: `Occupation`, `FAQPage` and
/// `BreadcrumbList`. Pay stands in it only where there is a figure of it, as distributions of what
/// adverts offer, each with its sample. An invented market has none of it.
public final class StructuredData {
  private static final ObjectMapper JSON = Wire.json();
  private static final int MOST_SKILLS = 15;
  private static final int MOST_COUNTRIES = 10;
  private static final int MOST_ACTIVITIES = 10;
  private static final int MONTHS = 12;

  private final GuideAnswer guide;
  private final String home;
  private final String page;

  private StructuredData(GuideAnswer guide, String home, String page) {
    this.guide = guide;
    this.home = home;
    this.page = page;
  }

  /// The content of a `script` element of type `application/ld+json`: it holds no character that
  /// could end the element. Empty for a sample market and for a guide without jobs.
  ///
  /// @param home the address of the list of roles
  /// @param page the address of the guide
  public static Optional<String> of(GuideAnswer guide, String home, String page) {
    return guide.basis().sample() || guide.jobs().value() == 0
        ? Optional.empty()
        : Optional.of(contained(new StructuredData(guide, home, page).graph().toString()));
  }

  /// JSON in which no markup can begin or end, and no line of a script either.
  static String contained(String json) {
    return json.replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  private ObjectNode graph() {
    ObjectNode root = JSON.createObjectNode().put("@context", "https://schema.org");
    ArrayNode graph = root.putArray("@graph");
    if (guide.role().isPresent()) {
      occupation(graph.addObject());
    }
    questions(graph.addObject());
    trail(graph.addObject());
    return root;
  }

  private void occupation(ObjectNode node) {
    node.put("@type", "Occupation")
        .put("name", guide.title())
        .put("description", guide.description().map(RoleText::summary).orElse(guide.summary()))
        .put("mainEntityOfPage", page);
    ArrayNode places = JSON.createArrayNode();
    guide.demand().countries().stream()
        .limit(MOST_COUNTRIES)
        .forEach(row -> places.addObject().put("@type", "Country").put("name", row.what().name()));
    put(node, "occupationLocation", places);
    put(
        node,
        "skills",
        names(guide.skills().stream().limit(MOST_SKILLS).map(row -> row.skill().name()).toList()));
    put(
        node,
        "responsibilities",
        names(
            guide.day().stream()
                .limit(MOST_ACTIVITIES)
                .map(row -> row.activity().name())
                .toList()));
    experience(node);
    ArrayNode pay = JSON.createArrayNode();
    guide.pay().forEach(table -> table.all().band().ifPresent(band -> pay(pay, table, band)));
    put(node, "estimatedSalary", pay);
  }

  private static ArrayNode names(List<String> names) {
    ArrayNode array = JSON.createArrayNode();
    names.forEach(array::add);
    return array;
  }

  private static void put(ObjectNode node, String name, ArrayNode values) {
    if (!values.isEmpty()) {
      node.set(name, values);
    }
  }

  private void experience(ObjectNode node) {
    guide
        .entry()
        .years()
        .median()
        .ifPresent(years ->
            node.putObject("experienceRequirements")
                .put("@type", "OccupationalExperienceRequirements")
                .put("monthsOfExperience", Math.round(years * MONTHS))
                .put(
                    "description",
                    "Median of the least years that adverts ask for, "
                        + sample(guide.entry().years().evidence())));
  }

  /// Where the lower ends of the posted ranges lie, and where the upper.
  private void pay(ArrayNode all, PayAnswer table, PayRow.Band band) {
    distribution(all.addObject(), table, "Lower ends of the ranges", band.low(), band.minima());
    distribution(all.addObject(), table, "Upper ends of the ranges", band.high(), band.maxima());
  }

  private void distribution(
      ObjectNode node,
      PayAnswer table,
      String name,
      PayRow.Amount median,
      List<PayRow.Quantile> others) {
    node.put("@type", "MonetaryAmountDistribution")
        .put("name", name + " that adverts offer")
        .put(
            "description",
            "What adverts offer, not what people earn; "
                + sample(table.all().evidence())
                + guide.basis().asOf().map(day -> ", as of " + Wording.day(day)).orElse("")
                + ".")
        .put("currency", table.currency())
        .put("duration", table.per().equals("hour") ? "PT1H" : "P1Y")
        .put("median", median.value());
    others.stream()
        .filter(quantile -> quantile.percent() != 50)
        .forEach(
            quantile -> node.put("percentile" + quantile.percent(), quantile.amount().value()));
  }

  private static String sample(Evidence evidence) {
    return "stated in "
        + Wording.number(evidence.jobs())
        + " of "
        + Wording.count(evidence.outOf(), "job")
        + " by "
        + Wording.count(evidence.employers(), "employer");
  }

  private void questions(ObjectNode node) {
    ArrayNode all = node.put("@type", "FAQPage").putArray("mainEntity");
    guide
        .questions()
        .forEach(row ->
            all.addObject()
                .put("@type", "Question")
                .put("name", row.question())
                .putObject("acceptedAnswer")
                .put("@type", "Answer")
                .put("text", row.answer()));
  }

  private void trail(ObjectNode node) {
    ArrayNode items = node.put("@type", "BreadcrumbList").putArray("itemListElement");
    step(items, "Roles", home);
    step(items, guide.title(), page);
  }

  private static void step(ArrayNode items, String name, String address) {
    items
        .addObject()
        .put("@type", "ListItem")
        .put("position", items.size())
        .put("name", name)
        .put("item", address);
  }
}
