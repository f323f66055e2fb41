package dev.skillexchange.engine.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.skillexchange.engine.answer.JobAnswer;
import dev.skillexchange.engine.answer.JobAnswer.Block;
import dev.skillexchange.engine.answer.JobAnswer.Run;
import dev.skillexchange.engine.answer.JobCard;
import dev.skillexchange.engine.answer.JobListing;
import dev.skillexchange.engine.desk.Wire;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A job in the words of schema.org, as JSON-LD for search engines: a `JobPosting`, with what
/// Google requires of one ("Job posting structured data", developers.google.com/search/docs).
///
/// It says only what the advert states: no pay or employment that it does not give, remote work
/// only where it is wholly remote, and no end of validity, since no source gives one. Whoever
/// applies does so elsewhere, so that `directApply` is absent. An open job of a real market alone
/// has it.
public final class JobMarkup {
  private static final ObjectMapper JSON = Wire.json();
  private static final String TYPE = "@type";

  private final JobAnswer job;
  private final String page;

  private JobMarkup(JobAnswer job, String page) {
    this.job = job;
    this.page = page;
  }

  /// The content of a `script` element of type `application/ld+json`: it holds no character that
  /// could end the element. Empty for a sample market, for a closed job, and where what search
  /// engines require is not stated: a text, and a country of work or, for remote work, one to live
  /// in.
  ///
  /// @param page the address of the job's page
  public static Optional<String> of(JobAnswer job, String page) {
    boolean shown =
        !job.basis().sample() && job.card().closed().isEmpty() && !job.blocks().isEmpty();
    JobMarkup markup = new JobMarkup(job, page);
    return shown && markup.isSomewhere()
        ? Optional.of(StructuredData.contained(markup.posting().toString()))
        : Optional.empty();
  }

  private boolean remote() {
    return job.card().workplace().filter("remote"::equals).isPresent();
  }

  private List<JobListing.Address> places() {
    return job.listing().places().stream().filter(place -> place.country().isPresent()).toList();
  }

  private boolean isSomewhere() {
    return !places().isEmpty() || remote() && !job.listing().mayLiveIn().isEmpty();
  }

  private ObjectNode posting() {
    JobCard card = job.card();
    ObjectNode node =
        JSON.createObjectNode()
            .put("@context", "https://schema.org")
            .put(TYPE, "JobPosting")
            .put("title", card.title())
            .put("description", description(job.blocks()))
            .put("datePosted", job.listing().published().toString())
            .put("url", page);
    node.putObject("hiringOrganization")
        .put(TYPE, "Organization")
        .put("name", card.employer().name());
    places(node);
    job.listing()
        .employment()
        .map(JobMarkup::employment)
        .ifPresent(kind -> node.put("employmentType", kind));
    card.pay().ifPresent(pay -> pay(node.putObject("baseSalary"), pay));
    return node;
  }

  private void places(ObjectNode node) {
    ArrayNode places = JSON.createArrayNode();
    for (JobListing.Address place : places()) {
      ObjectNode address =
          places.addObject().put(TYPE, "Place").putObject("address").put(TYPE, "PostalAddress");
      place.city().ifPresent(city -> address.put("addressLocality", city));
      place.region().ifPresent(region -> address.put("addressRegion", region));
      place.country().ifPresent(country -> address.put("addressCountry", country));
    }
    if (!places.isEmpty()) {
      node.set("jobLocation", places);
    }
    if (remote()) {
      node.put("jobLocationType", "TELECOMMUTE");
      ArrayNode homes = JSON.createArrayNode();
      job.listing()
          .mayLiveIn()
          .forEach(code -> homes.addObject().put(TYPE, "Country").put("name", code));
      if (!homes.isEmpty()) {
        node.set("applicantLocationRequirements", homes);
      }
    }
  }

  private static void pay(ObjectNode node, JobCard.Pay pay) {
    ObjectNode value =
        node.put(TYPE, "MonetaryAmount")
            .put("currency", pay.currency())
            .putObject("value")
            .put(TYPE, "QuantitativeValue")
            .put("unitText", pay.per().toUpperCase(Locale.ROOT));
    if (pay.min().equals(pay.max())) {
      pay.min().ifPresent(amount -> value.put("value", amount));
    } else {
      pay.min().ifPresent(amount -> value.put("minValue", amount));
      pay.max().ifPresent(amount -> value.put("maxValue", amount));
    }
  }

  private static String employment(String id) {
    return switch (id) {
      case "full_time" -> "FULL_TIME";
      case "part_time" -> "PART_TIME";
      case "contract" -> "CONTRACTOR";
      case "temporary" -> "TEMPORARY";
      case "internship" -> "INTERN";
      default -> "OTHER";
    };
  }

  /// The text as HTML of paragraphs and lists, all else escaped.
  static String description(List<Block> blocks) {
    StringBuilder html = new StringBuilder();
    boolean list = false;
    for (Block block : blocks) {
      boolean item = block.kind().equals("item");
      if (item != list) {
        html.append(item ? "<ul>" : "</ul>");
        list = item;
      }
      String text = escaped(block.runs().stream().map(Run::text).collect(Collectors.joining()));
      html.append(item ? "<li>" + text + "</li>" : "<p>" + text + "</p>");
    }
    return html.append(list ? "</ul>" : "").toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
