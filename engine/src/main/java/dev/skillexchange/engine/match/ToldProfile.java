package dev.skillexchange.engine.match;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Certification;
import dev.skillexchange.catalogue.CertificationId;
import dev.skillexchange.catalogue.Country;
import dev.skillexchange.catalogue.CountryCode;
import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.Names;
import dev.skillexchange.catalogue.Role;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.catalogue.Skill;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.profile.Position;
import dev.skillexchange.profile.Profile;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a profile tells, in the words that links, forms and the command share: so that a person
/// sees and can change everything that a match is made of.
public final class ToldProfile {
  private static final int MONTHS = 12;
  private static final Map<String, String> SHORT = Map.of("US", "US", "UK", "GB");

  private final Catalogue catalogue;
  private final Names names;

  public ToldProfile(Catalogue catalogue, Names names) {
    this.catalogue = catalogue;
    this.names = names;
  }

  /// What is told; the role and the level are those of the latest position that names one.
  ///
  /// @param now the month in which positions that go on are seen
  public Told of(Profile profile, YearMonth now) {
    Map<String, String> told = new HashMap<>();
    told.put(Told.SKILLS, listed(skills(profile)));
    OptionalInt months = profile.experience(now);
    months.ifPresent(worked -> told.put(Told.YEARS, Integer.toString(worked / MONTHS)));
    latest(profile).flatMap(one -> one.role()).map(this::name).ifPresent(set(told, Told.ROLE));
    profile.positions().stream()
        .flatMap(one -> one.level().stream())
        .findFirst()
        .map(Level::id)
        .ifPresent(set(told, Told.LEVEL));
    profile.person().location().flatMap(this::country).ifPresent(set(told, Told.LIVES));
    told.put(
        Told.LANGUAGES,
        listed(
            profile.languages().stream().flatMap(one -> one.language().stream()).map(this::name)));
    told.put(
        Told.CERTIFICATES,
        listed(
            profile.certificates().stream()
                .flatMap(one -> one.certification().stream())
                .map(this::name)));
    return new Told(told);
  }

  private static Stream<String> skills(Profile profile) {
    return profile.skills().stream()
        .flatMap(one -> one.skill().stream())
        .map(SkillId::slug)
        .limit(SkillNames.MOST);
  }

  private static Optional<Position> latest(Profile profile) {
    return profile.positions().stream().filter(one -> one.role().isPresent()).findFirst();
  }

  /// The country of a place as people write it: "Leeds, United Kingdom". Two letters are more often
  /// a state ("San Francisco, CA") than a code.
  private Optional<String> country(String location) {
    String last = location.substring(location.lastIndexOf(',') + 1).strip();
    return Optional.ofNullable(last.length() > 2 ? last : SHORT.get(last))
        .flatMap(names::country)
        .map(this::name);
  }

  private String name(RoleId role) {
    return catalogue.role(role).map(Role::name).orElse(role.slug());
  }

  private String name(SkillId language) {
    return catalogue.skill(language).map(Skill::name).orElse(language.slug());
  }

  private String name(CountryCode country) {
    return catalogue.gazetteer().country(country).map(Country::name).orElse(country.code());
  }

  /// Lists are parted by commas, which some certificates have in their names.
  private String name(CertificationId certificate) {
    return catalogue
        .certification(certificate)
        .map(Certification::name)
        .filter(name -> !name.contains(","))
        .orElse(certificate.slug());
  }

  private static String listed(Stream<String> values) {
    return values.distinct().collect(Collectors.joining(", "));
  }

  private static Consumer<String> set(Map<String, String> told, String name) {
    return value -> told.put(name, value);
  }
}
