package dev.skillexchange.engine.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.skillexchange.catalogue.Activity;
import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Language;
import dev.skillexchange.catalogue.Skill;
import dev.skillexchange.extract.Derived;
import dev.skillexchange.job.ActivityMention;
import dev.skillexchange.job.Clearance;
import dev.skillexchange.job.Conditions;
import dev.skillexchange.job.Education;
import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Evidence.Field;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.Facts;
import dev.skillexchange.job.LanguageLevel;
import dev.skillexchange.job.LanguageMention;
import dev.skillexchange.job.PayRange;
import dev.skillexchange.job.Place;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.SkillMention;
import dev.skillexchange.job.Travel;
import dev.skillexchange.job.Visa;
import dev.skillexchange.job.WorkingZone;
import dev.skillexchange.job.Workplace;
import dev.skillexchange.job.Years;
import dev.skillexchange.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Facts of a posting as JSON, under the names by which labelled postings have them. Spans are in
/// Unicode code points.
final class FactLine {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Catalogue catalogue;

  FactLine(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  ObjectNode of(String id, Posting posting, Derived derived) {
    Facts facts = derived.facts();
    ObjectNode out = NODES.objectNode();
    out.put("id", id);
    out.put("role", facts.role().orAssumed().map(role -> role.slug()).orElse("other"));
    out.put("title", facts.plainTitle());
    out.put("level", facts.level().orAssumed().map(level -> level.id()).orElse("mid"));
    out.set("years", years(facts.years()));
    out.set("salary", salary(facts.pay().ranges()));
    out.put("workplace", facts.workplace().orAssumed().map(Workplace::id).orElse("unknown"));
    ArrayNode scope = out.putArray("remote_scope");
    facts.remoteScope().forEach(where -> scope.add(where.value()));
    out.set("locations", locations(facts.places()));
    out.put(
        "employment", facts.employment().orAssumed().map(kind -> kind.id()).orElse("full_time"));
    out.put("education", id(facts.conditions().education(), Education::id));
    GivenText given = GivenText.of(posting.body(), derived.text());
    out.set("skills", skills(facts.skills(), posting, given));
    ArrayNode certifications = out.putArray("certifications");
    facts.certifications().forEach(one -> certifications.add(one.name()));
    out.set("activities", activities(facts.activities(), posting, given));
    conditions(out, facts.conditions());
    out.put("language", facts.writtenIn().stated().map(Language::code).orElse(null));
    return out;
  }

  /// What the labels have of conditions but education, and behind them what they have not.
  private void conditions(ObjectNode out, Conditions conditions) {
    out.put("visa", id(conditions.visa(), Visa::id));
    out.put(
        "clearance",
        conditions.clearance().stated().filter(one -> one != Clearance.NOT_NEEDED).isPresent());
    out.set("travel", travel(conditions.travel()));
    out.put("on_call", conditions.onCall().stated().orElse(null));
    ArrayNode zones = out.putArray("time_zones");
    for (Fact.Stated<WorkingZone> zone : conditions.timeZones()) {
      ObjectNode node = zones.addObject();
      node.put("name", zone.value().name());
      node.put("utc_least", zone.value().least());
      node.put("utc_most", zone.value().most());
    }
    ArrayNode languages = out.putArray("languages");
    for (LanguageMention language : conditions.languages()) {
      ObjectNode node = languages.addObject();
      node.put(
          "name",
          catalogue
              .skill(language.language())
              .map(Skill::name)
              .orElseGet(() -> language.language().slug()));
      node.put("level", language.level().map(LanguageLevel::id).orElse(null));
      node.put("need", language.need().id());
    }
  }

  private static <T> @Nullable String id(Fact<T> fact, Function<T, String> id) {
    return fact.orAssumed().map(id).orElse(null);
  }

  /// The share of the time as `[least, most]` in percent, as years are written.
  private static JsonNode travel(Fact<Travel> travel) {
    Optional<Travel> stated = travel.stated();
    return stated.isPresent() ? range(stated.get().least(), stated.get().most()) : NODES.nullNode();
  }

  private static JsonNode years(Fact<Years> years) {
    Optional<Years> stated = years.stated();
    return stated.isPresent() ? range(stated.get().least(), stated.get().most()) : NODES.nullNode();
  }

  private static ArrayNode range(OptionalInt least, OptionalInt most) {
    ArrayNode range = NODES.arrayNode();
    add(range, least);
    add(range, most);
    return range;
  }

  private static void add(ArrayNode range, OptionalInt end) {
    if (end.isPresent()) {
      range.add(end.getAsInt());
    } else {
      range.addNull();
    }
  }

  private static ArrayNode salary(List<Fact.Stated<PayRange>> ranges) {
    ArrayNode list = NODES.arrayNode();
    for (Fact.Stated<PayRange> stated : ranges) {
      PayRange range = stated.value();
      ObjectNode node = list.addObject();
      amount(node, "min", range.min());
      amount(node, "max", range.max());
      node.put("currency", range.currency());
      node.put("period", range.period().id());
      node.put("scope", range.scope().orElse(null));
      if (range.onTarget()) {
        node.put("ote", true);
      }
    }
    return list;
  }

  private static void amount(ObjectNode node, String name, Optional<BigDecimal> amount) {
    if (amount.isEmpty()) {
      node.putNull(name);
    } else if (amount.get().scale() <= 0) {
      node.put(name, amount.get().longValue());
    } else {
      node.put(name, amount.get());
    }
  }

  private static ArrayNode locations(List<Fact.Stated<Place>> places) {
    ArrayNode list = NODES.arrayNode();
    for (Fact.Stated<Place> stated : places) {
      Place place = stated.value();
      ObjectNode node = list.addObject();
      node.put("city", place.cityName().orElse(null));
      node.put("region", place.region().orElse(null));
      node.put("country", place.country().map(code -> code.code()).orElse(null));
    }
    return list;
  }

  private ArrayNode skills(List<SkillMention> mentions, Posting posting, GivenText text) {
    ArrayNode list = NODES.arrayNode();
    for (SkillMention mention : mentions) {
      Evidence evidence = mention.evidence();
      String whole = field(evidence, posting, text);
      Span span = evidence.field() == Field.TEXT ? text.at(evidence.span()) : evidence.span();
      ObjectNode node = list.addObject();
      node.put("name", mention.name());
      node.put("text", span.of(whole));
      node.put("kind", mention.kind().id());
      node.put("need", mention.need().id());
      mention.years().ifPresent(years -> node.set("years", range(years.least(), years.most())));
      mention.alternatives().ifPresent(group -> node.put("alternatives", group));
      node.put("field", evidence.field().id());
      node.put("start", whole.codePointCount(0, span.start()));
      node.put("end", whole.codePointCount(0, span.end()));
      node.put("catalogued", mention.skill().filter(catalogue.skills()::containsKey).isPresent());
    }
    return list;
  }

  private ArrayNode activities(List<ActivityMention> mentions, Posting posting, GivenText text) {
    ArrayNode list = NODES.arrayNode();
    for (ActivityMention mention : mentions) {
      Evidence evidence = mention.evidence();
      String whole = field(evidence, posting, text);
      Span span = evidence.field() == Field.TEXT ? text.at(evidence.span()) : evidence.span();
      String slug = mention.activity().slug();
      ObjectNode node = list.addObject();
      node.put("name", catalogue.activity(mention.activity()).map(Activity::name).orElse(slug));
      node.put("text", span.of(whole));
      node.put("field", evidence.field().id());
      node.put("start", whole.codePointCount(0, span.start()));
      node.put("end", whole.codePointCount(0, span.end()));
    }
    return list;
  }

  private static String field(Evidence evidence, Posting posting, GivenText text) {
    return switch (evidence.field()) {
      case TITLE -> posting.title();
      case LOCATION -> posting.locations().get(evidence.ordinal());
      case TEXT -> text.whole();
      case HINT -> "";
    };
  }
}
