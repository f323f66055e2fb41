package dev.skillexchange.engine.answer;

import dev.skillexchange.catalogue.Activity;
import dev.skillexchange.catalogue.ActivityId;
import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.CertificationId;
import dev.skillexchange.catalogue.CityId;
import dev.skillexchange.catalogue.CountryCode;
import dev.skillexchange.catalogue.Gazetteer;
import dev.skillexchange.catalogue.Language;
import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.RoleDescription;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.job.Education;
import dev.skillexchange.slice.Dimension;
import java.util.Locale;

/// Names for people of the values that jobs have.
public final class Labels {
  private final Catalogue catalogue;

  public Labels(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /// The name of a value of a dimension; the value itself where the catalogue does not know it.
  public String of(Dimension dimension, String value) {
    return switch (dimension) {
      case ROLE -> role(value);
      case LEVEL, LEVEL_STATED -> level(value);
      case SKILL -> skill(value);
      case COUNTRY -> country(value);
      case CITY -> city(value);
      case ACTIVITY -> activity(value);
      case LIVES -> scope(value);
      case LANGUAGE -> Language.of(value).map(Language::title).orElse(value);
      case WORKPLACE, EMPLOYMENT, EMPLOYMENT_STATED, STATE, VISA -> words(value);
      case REGION -> region(value);
      case EDUCATION -> education(value);
      case CERTIFICATION -> certification(value);
      case COUNTRIES,
          PERIOD,
          SKILL_NEED,
          REQUIREMENT,
          LANGUAGE_ASKED,
          CERTIFICATION_NEED,
          YEARS,
          POSTINGS,
          BOARD,
          FIRST_SEEN,
          SPELL,
          REPOSTS,
          PAY_TOP,
          PAY_RATIO,
          EMPLOYER,
          EMPLOYER_NAME,
          SOURCE,
          PAY,
          PAY_BASIS ->
          value;
    };
  }

  public String role(String slug) {
    return catalogue.role(new RoleId(slug)).map(role -> role.name()).orElse(slug);
  }

  /// The least education that is asked for; "none" alone would say that nothing was read.
  public static String education(String id) {
    return id.equals(Education.NONE.id()) ? "No degree needed" : words(id);
  }

  /// A family of roles.
  public String family(String slug) {
    return words(slug.replace('-', '_'));
  }

  /// What a role of the catalogue is.
  RoleDescription description(RoleId role) {
    return catalogue.description(role);
  }

  public String level(String id) {
    return Level.of(id).map(level -> catalogue.band(level).name()).orElse(id);
  }

  public String skill(String slug) {
    return catalogue.skill(new SkillId(slug)).map(skill -> skill.name()).orElse(slug);
  }

  /// A skill by its id and its name.
  public GuideAnswer.Named named(SkillId skill) {
    return new GuideAnswer.Named(skill.slug(), skill(skill.slug()));
  }

  public String activity(String slug) {
    return catalogue.activity(new ActivityId(slug)).map(Activity::name).orElse(slug);
  }

  public String country(String code) {
    if (!CountryCode.isCode(code)) {
      return code;
    }
    return catalogue
        .gazetteer()
        .country(new CountryCode(code))
        .map(country -> country.name())
        .orElse(code);
  }

  /// Where a remote worker may live: the name of a country by its code, of a zone by its id.
  public String scope(String id) {
    if (CountryCode.isCode(id)) {
      return country(id);
    }
    return catalogue.gazetteer().zones().stream()
        .filter(zone -> zone.id().equals(id))
        .map(Gazetteer.Zone::name)
        .findFirst()
        .orElse(id);
  }

  /// A place of any kind, by its id.
  public String place(String id) {
    if (CountryCode.isCode(id)) {
      return country(id);
    }
    String city = city(id);
    return city.equals(id) ? metro(id) : city;
  }

  public String city(String slug) {
    return catalogue.gazetteer().city(new CityId(slug)).map(city -> city.name()).orElse(slug);
  }

  /// The name of a region by its country and code (`US-CA`): "California, United States".
  public String region(String id) {
    int hyphen = id.indexOf('-');
    String country = hyphen < 0 ? "" : id.substring(0, hyphen);
    return catalogue.gazetteer().regions().stream()
        .filter(region ->
            region.country().code().equals(country)
                && region.code().equals(id.substring(hyphen + 1)))
        .map(region -> region.name() + ", " + country(country))
        .findFirst()
        .orElse(id);
  }

  public String metro(String id) {
    return catalogue.gazetteer().metros().stream()
        .filter(metro -> metro.id().equals(id))
        .map(Gazetteer.Metro::name)
        .findFirst()
        .orElse(id);
  }

  public String certification(String slug) {
    return catalogue
        .certification(new CertificationId(slug))
        .map(certification -> certification.name())
        .orElse(slug);
  }

  /// For how long a sum of pay is, by the period's id: `an hour`, `a year`.
  public static String each(String period) {
    return (period.equals("hour") ? "an " : "a ") + period;
  }

  /// An id as words: `full_time` is "Full time"; on-site keeps its hyphen.
  public static String words(String id) {
    if (id.equals("onsite")) {
      return "On-site";
    }
    String words = id.replace('_', ' ');
    return words.isEmpty()
        ? ""
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
