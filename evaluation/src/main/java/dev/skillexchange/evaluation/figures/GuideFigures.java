package dev.skillexchange.evaluation.figures;

import com.fasterxml.jackson.databind.JsonNode;
import dev.skillexchange.evaluation.figures.Shown.Whole;
import java.util.ArrayList;
import java.util.List;

/// The figures of a guide, found in its JSON.
final class GuideFigures {
  private final JsonNode guide;
  private final Link scope;
  private final List<Shown> figures = new ArrayList<>();

  private GuideFigures(JsonNode guide) {
    this.guide = guide;
    this.scope = Link.of(guide.path("scope").asText());
  }

  /// Every figure that names its jobs. Not among them are those that compare two sets of jobs: how
  /// often a skill is named against near roles, what pay it goes with, how alike two roles are; nor
  /// headlines in another currency, which are a printed amount times a printed rate.
  static List<Shown> of(JsonNode guide) {
    GuideFigures found = new GuideFigures(guide);
    found.demand();
    found.skills();
    found.ladder();
    found.entry();
    found.lists();
    guide.path("pay").forEach(found::pay);
    return found.figures;
  }

  private void demand() {
    JsonNode demand = guide.path("demand");
    counted(Kind.JOBS, "jobs", guide.path("jobs"), scope);
    counted(Kind.JOBS, "open", demand.path("open"), link(demand.path("open")));
    counted(Kind.EMPLOYERS, "hiring", demand.path("hiring"), link(demand.path("hiring")));
    postings("postings", guide.path("postings"), guide.path("jobs"));
    postings("open postings", demand.path("openPostings"), demand.path("open"));
    for (String list : List.of("countries", "regions", "cities")) {
      demand.path(list).forEach(row -> share(Kind.SHARE, list, row, "part", Whole.of(scope)));
    }
    Whole workplaces = new Whole(scope, "workplace");
    Whole employments = new Whole(scope, "employment");
    demand.path("workplaces").forEach(row -> stated("workplaces", row, workplaces));
    demand.path("employments").forEach(row -> stated("employments", row, employments));
  }

  private void skills() {
    for (JsonNode row : guide.path("skills")) {
      for (String part : List.of("named", "required", "preferred")) {
        share(Kind.SHARE, "skills", row, part, Whole.of(scope));
      }
    }
  }

  private void ladder() {
    String below = "";
    for (JsonNode rung : guide.path("ladder")) {
      share(Kind.STATED_SHARE, "ladder", rung, "share", new Whole(scope, "level"));
      years("ladder " + name(rung), rung.path("years"));
      String level = rung.path("level").path("id").asText();
      for (JsonNode gain : rung.path("gains")) {
        share(Kind.OTHER_SHARE, "gains " + level, gain, "here", at(level));
        share(Kind.OTHER_SHARE, "gains " + level, gain, "below", at(below));
      }
      below = level;
    }
  }

  private Whole at(String level) {
    return Whole.of(scope.with("level", "stated:" + level));
  }

  private void entry() {
    JsonNode entry = guide.path("entry");
    if (entry.path("beginners").isObject()) {
      share(Kind.STATED_SHARE, "entry", entry, "beginners", new Whole(scope, "level"));
    }
    years("entry", entry.path("years"));
    Whole education = new Whole(scope, "education");
    entry.path("education").forEach(row -> stated("education", row, education));
  }

  private void lists() {
    guide.path("day").forEach(row -> share(Kind.SHARE, "day", row, "named", Whole.of(scope)));
    for (JsonNode row : guide.path("certifications")) {
      share(Kind.SHARE, "certifications", row, "named", Whole.of(scope));
      share(Kind.SHARE, "certifications", row, "required", Whole.of(scope));
    }
    Link open = link(guide.path("demand").path("open"));
    for (JsonNode row : guide.path("employers")) {
      counted(Kind.JOBS, "employers " + name(row), row.path("open"), open);
    }
    for (JsonNode row : guide.path("roles")) {
      share(Kind.SHARE, "roles", row, "part", Whole.of(scope));
      counted(Kind.JOBS, "roles " + name(row), row.path("open"), open);
    }
    for (JsonNode row : guide.path("related")) {
      Link there = link(row.path("jobs"));
      counted(Kind.JOBS, "related " + name(row), row.path("jobs"), there);
      for (JsonNode skill : row.path("missing")) {
        share(Kind.OTHER_SHARE, "related " + name(row), skill, "there", Whole.of(there));
        share(Kind.OTHER_SHARE, "related " + name(row), skill, "here", Whole.of(scope));
      }
    }
  }

  private void counted(Kind kind, String where, JsonNode counted, Link whole) {
    figures.add(
        Shown.of(
            kind,
            where,
            counted.path("evidence"),
            Whole.of(whole),
            counted.path("value").asDouble()));
  }

  private void postings(String where, JsonNode postings, JsonNode of) {
    figures.add(
        Shown.of(
            Kind.POSTINGS, where, of.path("evidence"), Whole.of(link(of)), postings.asDouble()));
  }

  private void stated(String where, JsonNode row, Whole whole) {
    share(Kind.STATED_SHARE, where, row, "part", whole);
  }

  private void share(Kind kind, String where, JsonNode row, String part, Whole whole) {
    JsonNode share = row.path(part);
    figures.add(
        Shown.of(
            kind,
            where + " " + name(row) + " " + part,
            share.path("evidence"),
            whole,
            share.path("share").asDouble()));
  }

  private void years(String where, JsonNode years) {
    JsonNode evidence = years.path("evidence");
    Whole whole = Whole.of(before(link(years), "years", "stated"));
    figures.add(
        years.path("median").isNumber()
            ? Shown.of(Kind.YEARS, where, evidence, whole, years.path("median").asDouble(), 0.5)
            : Shown.of(Kind.WITHHELD_YEARS, where, evidence, whole, 0));
  }

  private void pay(JsonNode table) {
    String hourly = table.path("per").asText().equals("hour") ? ":hour" : ":salary";
    String basis = table.path("currency").asText() + hourly;
    band(basis, table.path("all"));
    for (JsonNode breakdown : table.path("breakdowns")) {
      breakdown.path("rows").forEach(row -> band(basis, row));
    }
  }

  private void band(String basis, JsonNode row) {
    String where = "pay " + basis + " " + name(row);
    Whole whole = Whole.of(before(link(row), "pay", basis));
    JsonNode evidence = row.path("evidence");
    JsonNode band = row.path("band");
    if (!band.isObject()) {
      figures.add(Shown.of(Kind.WITHHELD_PAY, where, evidence, whole, 0));
      return;
    }
    figures.add(Shown.of(Kind.MINIMA, where, evidence, whole, amount(band.path("low")), 0.5));
    figures.add(Shown.of(Kind.MAXIMA, where, evidence, whole, amount(band.path("high")), 0.5));
    figures.add(
        Shown.of(Kind.MIDPOINTS, where, evidence, whole, amount(band.path("midMedian")), 0.5));
    figures.add(Shown.of(Kind.MEAN, where, evidence, whole, amount(band.path("midMean"))));
    quantiles(Kind.MINIMA, where, evidence, whole, band.path("minima"));
    quantiles(Kind.MAXIMA, where, evidence, whole, band.path("maxima"));
    for (JsonNode step : band.path("bins")) {
      figures.add(
          Shown.of(
              Kind.STEP,
              where,
              evidence,
              whole,
              step.path("jobs").asDouble(),
              step.path("from").asDouble(),
              step.path("to").asDouble()));
    }
  }

  private void quantiles(
      Kind kind, String where, JsonNode evidence, Whole whole, JsonNode quantiles) {
    for (JsonNode quantile : quantiles) {
      int percent = quantile.path("percent").asInt();
      double amount = amount(quantile.path("amount"));
      figures.add(Shown.of(kind, where + " p" + percent, evidence, whole, amount, percent / 100.0));
    }
  }

  /// A link as it was before it was narrowed to what states something.
  private Link before(Link narrowed, String name, String value) {
    return scope.filters().getOrDefault(name, List.of()).contains(value)
        ? narrowed
        : narrowed.without(name, value);
  }

  private static double amount(JsonNode amount) {
    return amount.path("value").asDouble();
  }

  private static Link link(JsonNode figure) {
    return Link.of(figure.path("evidence").path("link").asText());
  }

  /// The id of what a row is about; empty where it is about nothing else.
  private static String name(JsonNode row) {
    for (JsonNode field : row) {
      if (field.path("id").isTextual()) {
        return field.path("id").asText();
      }
    }
    return "";
  }
}
