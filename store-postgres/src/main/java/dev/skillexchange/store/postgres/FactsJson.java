package dev.skillexchange.store.postgres;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.skillexchange.catalogue.CertificationId;
import dev.skillexchange.catalogue.CityId;
import dev.skillexchange.catalogue.CountryCode;
import dev.skillexchange.catalogue.Language;
import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.job.ActivityMention;
import dev.skillexchange.job.CertificationMention;
import dev.skillexchange.job.Clearance;
import dev.skillexchange.job.Conditions;
import dev.skillexchange.job.Education;
import dev.skillexchange.job.Employment;
import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.Facts;
import dev.skillexchange.job.LanguageLevel;
import dev.skillexchange.job.LanguageMention;
import dev.skillexchange.job.PayRange;
import dev.skillexchange.job.Place;
import dev.skillexchange.job.SkillMention;
import dev.skillexchange.job.Travel;
import dev.skillexchange.job.Visa;
import dev.skillexchange.job.WorkingZone;
import dev.skillexchange.job.Workplace;
import dev.skillexchange.job.Years;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/// Facts as JSON that a person can query: `facts -> 'role' ->> 'value'`.
///
/// A stated fact is `{"value": .., "field": "title", "ordinal": 0, "start": 0, "end": 6, "rule":
/// ".."}`, an assumed one `{"assumed": .., "default": ".."}`, an unknown one is left out, as is an
/// empty list. Skills, certifications, activities and languages keep their evidence beside their
/// own fields. Ids are those of queries and answers ("full_time").
final class FactsJson {
  private FactsJson() {}

  /// Writes a value under a name.
  @FunctionalInterface
  private interface Writer<T> {
    void write(JsonGenerator out, String name, T value) throws IOException;
  }

  static String write(Facts facts) {
    return Json.write(out -> {
      Json.text(out, "plain_title", facts.plainTitle());
      fact(out, "role", facts.role(), named(RoleId::slug));
      fact(out, "level", facts.level(), named(Level::id));
      fact(out, "years", facts.years(), FactsJson::years);
      facts(out, "pay", facts.pay().ranges(), FactsJson::range);
      fact(out, "workplace", facts.workplace(), named(Workplace::id));
      facts(out, "remote_scope", facts.remoteScope(), named(scope -> scope));
      facts(out, "places", facts.places(), FactsJson::place);
      fact(out, "employment", facts.employment(), named(Employment::id));
      skills(out, facts.skills());
      certifications(out, facts.certifications());
      activities(out, facts.activities());
      conditions(out, facts.conditions());
      fact(out, "written_in", facts.writtenIn(), named(Language::code));
    });
  }

  static Facts read(String json) {
    return Json.read(json, in -> new FactsReader().read(in));
  }

  private static <T> Writer<T> named(Function<T, String> id) {
    return (out, name, value) -> Json.text(out, name, id.apply(value));
  }

  private static <T> void fact(JsonGenerator out, String name, Fact<T> fact, Writer<T> writer)
      throws IOException {
    switch (fact) {
      case Fact.Stated<T> stated -> {
        out.writeFieldName(name);
        stated(out, stated, writer);
      }
      case Fact.Assumed<T>(T value, String byDefault) -> {
        out.writeObjectFieldStart(name);
        writer.write(out, "assumed", value);
        Json.text(out, "default", byDefault);
        out.writeEndObject();
      }
      case Fact.Unknown<T> _ -> {}
    }
  }

  private static <T> void facts(
      JsonGenerator out, String name, List<Fact.Stated<T>> facts, Writer<T> writer)
      throws IOException {
    if (facts.isEmpty()) {
      return;
    }
    out.writeArrayFieldStart(name);
    for (Fact.Stated<T> fact : facts) {
      stated(out, fact, writer);
    }
    out.writeEndArray();
  }

  private static <T> void stated(JsonGenerator out, Fact.Stated<T> fact, Writer<T> writer)
      throws IOException {
    out.writeStartObject();
    writer.write(out, "value", fact.value());
    evidence(out, fact.evidence());
    out.writeEndObject();
  }

  private static void evidence(JsonGenerator out, Evidence evidence) throws IOException {
    out.writeStringField("field", evidence.field().id());
    out.writeNumberField("ordinal", evidence.ordinal());
    out.writeNumberField("start", evidence.span().start());
    out.writeNumberField("end", evidence.span().end());
    Json.text(out, "rule", evidence.rule());
  }

  private static void years(JsonGenerator out, String name, Years years) throws IOException {
    ends(out, name, years.least(), years.most());
  }

  private static void travel(JsonGenerator out, String name, Travel travel) throws IOException {
    ends(out, name, travel.least(), travel.most());
  }

  private static void ends(JsonGenerator out, String name, OptionalInt least, OptionalInt most)
      throws IOException {
    out.writeObjectFieldStart(name);
    if (least.isPresent()) {
      out.writeNumberField("least", least.getAsInt());
    }
    if (most.isPresent()) {
      out.writeNumberField("most", most.getAsInt());
    }
    out.writeEndObject();
  }

  private static void range(JsonGenerator out, String name, PayRange range) throws IOException {
    out.writeObjectFieldStart(name);
    Json.amount(out, "min", range.min());
    Json.amount(out, "max", range.max());
    Json.text(out, "currency", range.currency());
    out.writeStringField("period", range.period().id());
    out.writeBooleanField("on_target", range.onTarget());
    Json.text(out, "scope", range.scope());
    out.writeEndObject();
  }

  private static void place(JsonGenerator out, String name, Place place) throws IOException {
    out.writeObjectFieldStart(name);
    Json.text(out, "city", place.city().map(CityId::slug));
    Json.text(out, "city_name", place.cityName());
    Json.text(out, "region", place.region());
    Json.text(out, "city_region", place.cityRegion());
    Json.text(out, "country", place.country().map(CountryCode::code));
    out.writeEndObject();
  }

  private static void skills(JsonGenerator out, List<SkillMention> skills) throws IOException {
    if (skills.isEmpty()) {
      return;
    }
    out.writeArrayFieldStart("skills");
    for (SkillMention skill : skills) {
      out.writeStartObject();
      Json.text(out, "skill", skill.skill().map(SkillId::slug));
      Json.text(out, "name", skill.name());
      out.writeStringField("kind", skill.kind().id());
      out.writeStringField("need", skill.need().id());
      if (skill.years().isPresent()) {
        years(out, "years", skill.years().get());
      }
      if (skill.alternatives().isPresent()) {
        out.writeNumberField("alternatives", skill.alternatives().getAsInt());
      }
      evidence(out, skill.evidence());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void certifications(JsonGenerator out, List<CertificationMention> certifications)
      throws IOException {
    if (certifications.isEmpty()) {
      return;
    }
    out.writeArrayFieldStart("certifications");
    for (CertificationMention one : certifications) {
      out.writeStartObject();
      Json.text(out, "certification", one.certification().map(CertificationId::slug));
      Json.text(out, "name", one.name());
      out.writeStringField("need", one.need().id());
      evidence(out, one.evidence());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void activities(JsonGenerator out, List<ActivityMention> activities)
      throws IOException {
    if (activities.isEmpty()) {
      return;
    }
    out.writeArrayFieldStart("activities");
    for (ActivityMention one : activities) {
      out.writeStartObject();
      out.writeStringField("activity", one.activity().slug());
      evidence(out, one.evidence());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void conditions(JsonGenerator out, Conditions conditions) throws IOException {
    fact(out, "education", conditions.education(), named(Education::id));
    fact(out, "visa", conditions.visa(), named(Visa::id));
    fact(out, "clearance", conditions.clearance(), named(Clearance::id));
    fact(out, "travel", conditions.travel(), FactsJson::travel);
    fact(out, "on_call", conditions.onCall(), JsonGenerator::writeBooleanField);
    languages(out, conditions.languages());
    facts(out, "time_zones", conditions.timeZones(), FactsJson::zone);
  }

  private static void zone(JsonGenerator out, String name, WorkingZone zone) throws IOException {
    out.writeObjectFieldStart(name);
    out.writeStringField("name", zone.name());
    out.writeNumberField("least", zone.least());
    out.writeNumberField("most", zone.most());
    out.writeEndObject();
  }

  private static void languages(JsonGenerator out, List<LanguageMention> languages)
      throws IOException {
    if (languages.isEmpty()) {
      return;
    }
    out.writeArrayFieldStart("languages");
    for (LanguageMention one : languages) {
      out.writeStartObject();
      out.writeStringField("language", one.language().slug());
      Json.text(out, "level", one.level().map(LanguageLevel::id));
      out.writeStringField("need", one.need().id());
      evidence(out, one.evidence());
      out.writeEndObject();
    }
    out.writeEndArray();
  }
}
