package dev.skillexchange.store.postgres;

import com.fasterxml.jackson.core.JsonParser;
import dev.skillexchange.catalogue.ActivityId;
import dev.skillexchange.catalogue.CertificationId;
import dev.skillexchange.catalogue.CityId;
import dev.skillexchange.catalogue.CountryCode;
import dev.skillexchange.catalogue.Language;
import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.catalogue.SkillKind;
import dev.skillexchange.job.ActivityMention;
import dev.skillexchange.job.CertificationMention;
import dev.skillexchange.job.Employment;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.Facts;
import dev.skillexchange.job.Need;
import dev.skillexchange.job.Pay;
import dev.skillexchange.job.PayPeriod;
import dev.skillexchange.job.PayRange;
import dev.skillexchange.job.Place;
import dev.skillexchange.job.SkillMention;
import dev.skillexchange.job.Workplace;
import dev.skillexchange.job.Years;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads what `FactsJson` writes, the fields in any order: PostgreSQL keeps its own.
final class FactsReader {
  private String plainTitle = "";
  private Fact<RoleId> role = Fact.unknown();
  private Fact<Level> level = Fact.unknown();
  private Fact<Years> years = Fact.unknown();
  private List<Fact.Stated<PayRange>> pay = List.of();
  private Fact<Workplace> workplace = Fact.unknown();
  private List<Fact.Stated<String>> remoteScope = List.of();
  private List<Fact.Stated<Place>> places = List.of();
  private Fact<Employment> employment = Fact.unknown();
  private List<SkillMention> skills = List.of();
  private List<CertificationMention> certifications = List.of();
  private List<ActivityMention> activities = List.of();
  private Fact<Language> writtenIn = Fact.unknown();
  private final ConditionsReader conditions = new ConditionsReader();

  Facts read(JsonParser in) throws IOException {
    Json.object(in, this::field);
    return new Facts(
        plainTitle,
        role,
        level,
        years,
        Pay.of(pay),
        workplace,
        remoteScope,
        places,
        employment,
        skills,
        certifications,
        activities,
        conditions.conditions(),
        writtenIn);
  }

  private void field(String name, JsonParser in) throws IOException {
    switch (name) {
      case "plain_title" -> plainTitle = in.getText();
      case "role" -> role = fact(in, at -> new RoleId(at.getText()));
      case "level" -> level = fact(in, at -> Json.known(Level.of(at.getText()), at.getText()));
      case "years" -> years = fact(in, FactsReader::years);
      case "pay" -> pay = stated(in, at -> new PayReader().read(at));
      case "workplace" ->
          workplace = fact(in, at -> Json.known(Workplace.of(at.getText()), at.getText()));
      case "remote_scope" -> remoteScope = stated(in, JsonParser::getText);
      case "places" -> places = stated(in, at -> new PlaceReader().read(at));
      case "employment" ->
          employment = fact(in, at -> Json.known(Employment.of(at.getText()), at.getText()));
      case "skills" -> skills = Json.array(in, at -> new SkillReader().read(at));
      case "certifications" ->
          certifications = Json.array(in, at -> new CertificationReader().read(at));
      case "activities" -> activities = Json.array(in, FactsReader::activity);
      case "written_in" ->
          writtenIn = fact(in, at -> Json.known(Language.of(at.getText()), at.getText()));
      default -> conditions.field(name, in);
    }
  }

  static <T> Fact<T> fact(JsonParser in, Json.Value<T> value) throws IOException {
    return new FactReader<>(value).read(in);
  }

  static <T> List<Fact.Stated<T>> stated(JsonParser in, Json.Value<T> value) throws IOException {
    return Json.array(in, at -> new FactReader<>(value).readStated(at));
  }

  private static ActivityMention activity(JsonParser in) throws IOException {
    EvidenceReader evidence = new EvidenceReader();
    String[] slug = {""};
    Json.object(
        in,
        (name, at) -> {
          if (name.equals("activity")) {
            slug[0] = at.getText();
          } else {
            evidence.field(name, at);
          }
        });
    return new ActivityMention(new ActivityId(slug[0]), evidence.evidence());
  }

  private static Years years(JsonParser in) throws IOException {
    int[] ends = {-1, -1};
    Json.object(in, (name, at) -> ends[name.equals("least") ? 0 : 1] = at.getIntValue());
    return new Years(end(ends[0]), end(ends[1]));
  }

  private static OptionalInt end(int years) {
    return years < 0 ? OptionalInt.empty() : OptionalInt.of(years);
  }

  /// The fields of a range of pay as they come.
  private static final class PayReader {
    private Optional<BigDecimal> min = Optional.empty();
    private Optional<BigDecimal> max = Optional.empty();
    private String currency = "";
    private PayPeriod period = PayPeriod.YEAR;
    private boolean onTarget;
    private Optional<String> scope = Optional.empty();

    private PayRange read(JsonParser in) throws IOException {
      Json.object(in, this::field);
      return new PayRange(min, max, currency, period, onTarget, scope);
    }

    private void field(String name, JsonParser in) throws IOException {
      switch (name) {
        case "min" -> min = Optional.of(in.getDecimalValue());
        case "max" -> max = Optional.of(in.getDecimalValue());
        case "currency" -> currency = in.getText();
        case "period" -> period = Json.known(PayPeriod.of(in.getText()), in.getText());
        case "on_target" -> onTarget = in.getBooleanValue();
        case "scope" -> scope = Optional.of(in.getText());
        default -> in.skipChildren();
      }
    }
  }

  /// The fields of a place as they come.
  private static final class PlaceReader {
    private Optional<CityId> city = Optional.empty();
    private Optional<String> cityName = Optional.empty();
    private Optional<String> region = Optional.empty();
    private Optional<String> cityRegion = Optional.empty();
    private Optional<CountryCode> country = Optional.empty();

    private Place read(JsonParser in) throws IOException {
      Json.object(in, this::field);
      return new Place(city, cityName, region, cityRegion, country);
    }

    private void field(String name, JsonParser in) throws IOException {
      switch (name) {
        case "city" -> city = Optional.of(new CityId(in.getText()));
        case "city_name" -> cityName = Optional.of(in.getText());
        case "city_region" -> cityRegion = Optional.of(in.getText());
        case "region" -> region = Optional.of(in.getText());
        case "country" -> country = Optional.of(new CountryCode(in.getText()));
        default -> in.skipChildren();
      }
    }
  }

  /// The fields of a skill as they come.
  private static final class SkillReader {
    private final EvidenceReader evidence = new EvidenceReader();
    private Optional<SkillId> skill = Optional.empty();
    private String name = "";
    private SkillKind kind = SkillKind.OTHER;
    private Need need = Need.USED;
    private Optional<Years> years = Optional.empty();
    private OptionalInt alternatives = OptionalInt.empty();

    private SkillMention read(JsonParser in) throws IOException {
      Json.object(in, this::field);
      return new SkillMention(skill, name, kind, need, years, alternatives, evidence.evidence());
    }

    private void field(String field, JsonParser in) throws IOException {
      switch (field) {
        case "skill" -> skill = Optional.of(new SkillId(in.getText()));
        case "name" -> name = in.getText();
        case "kind" -> kind = Json.known(SkillKind.of(in.getText()), in.getText());
        case "need" -> need = Json.known(Need.of(in.getText()), in.getText());
        case "years" -> years = Optional.of(FactsReader.years(in));
        case "alternatives" -> alternatives = OptionalInt.of(in.getIntValue());
        default -> evidence.field(field, in);
      }
    }
  }

  /// The fields of a certification as they come; an earlier edition wrote its id as `value` alone.
  private static final class CertificationReader {
    private final EvidenceReader evidence = new EvidenceReader();
    private Optional<CertificationId> certification = Optional.empty();
    private String name = "";
    private Need need = Need.REQUIRED;

    private CertificationMention read(JsonParser in) throws IOException {
      Json.object(in, this::field);
      return new CertificationMention(certification, name, need, evidence.evidence());
    }

    private void field(String field, JsonParser in) throws IOException {
      switch (field) {
        case "certification" -> certification = Optional.of(new CertificationId(in.getText()));
        case "value" -> {
          certification = Optional.of(new CertificationId(in.getText()));
          name = in.getText();
        }
        case "name" -> name = in.getText();
        case "need" -> need = Json.known(Need.of(in.getText()), in.getText());
        default -> evidence.field(field, in);
      }
    }
  }
}
