package dev.skillexchange.engine.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.extract.Derived;
import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.Facts;
import dev.skillexchange.job.PayRange;
import dev.skillexchange.job.Place;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.SkillMention;
import dev.skillexchange.job.Workplace;
import dev.skillexchange.job.Years;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

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
    out.putNull("education");
    out.set("skills", skills(facts.skills(), posting, derived.text()));
    ArrayNode certifications = out.putArray("certifications");
    facts
        .certifications()
        .forEach(one -> certifications.add(quote(one.evidence(), posting, derived.text())));
    out.putNull("visa");
    out.put("clearance", false);
    return out;
  }

  private static JsonNode years(Fact<Years> years) {
    Optional<Years> stated = years.stated();
    if (stated.isEmpty()) {
      return NODES.nullNode();
    }
    ArrayNode range = NODES.arrayNode();
    add(range, stated.get().least());
    add(range, stated.get().most());
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

  private ArrayNode skills(List<SkillMention> mentions, Posting posting, String text) {
    ArrayNode list = NODES.arrayNode();
    for (SkillMention mention : mentions) {
      String whole = field(mention.evidence(), posting, text);
      int start = mention.evidence().span().start();
      int end = mention.evidence().span().end();
      ObjectNode node = list.addObject();
      node.put("name", mention.name());
      node.put("text", whole.substring(start, end));
      node.put("kind", mention.kind().id());
      node.put("need", mention.need().id());
      node.put("field", mention.evidence().field().id());
      node.put("start", whole.codePointCount(0, start));
      node.put("end", whole.codePointCount(0, end));
      node.put("catalogued", mention.skill().filter(catalogue.skills()::containsKey).isPresent());
    }
    return list;
  }

  private static String quote(Evidence evidence, Posting posting, String text) {
    return evidence.span().of(field(evidence, posting, text));
  }

  private static String field(Evidence evidence, Posting posting, String text) {
    return switch (evidence.field()) {
      case TITLE -> posting.title();
      case LOCATION -> posting.locations().get(evidence.ordinal());
      case TEXT -> text;
      case HINT -> "";
    };
  }
}
