package dev.skillexchange.engine.match;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.CertificationId;
import dev.skillexchange.catalogue.CountryCode;
import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.Names;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.profile.Position;
import dev.skillexchange.profile.Profile;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
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
  private static final int MOST_SKILLS = 200;

  private final Names names;

  public ToldProfile(Catalogue catalogue) {
    this.names = new Names(catalogue);
  }

  /// What is told; the role and the level are those of the latest position that names one.
  ///
  /// @param now the month in which positions that go on are seen
  public Told of(Profile profile, YearMonth now) {
    Map<String, String> told = new HashMap<>();
    told.put(Told.SKILLS, listed(skills(profile)));
    OptionalInt months = profile.experience(now);
    months.ifPresent(worked -> told.put(Told.YEARS, Integer.toString(worked / MONTHS)));
    latest(profile).flatMap(one -> one.role()).map(RoleId::slug).ifPresent(set(told, Told.ROLE));
    profile.positions().stream()
        .flatMap(one -> one.level().stream())
        .findFirst()
        .map(Level::id)
        .ifPresent(set(told, Told.LEVEL));
    profile.person().location().flatMap(this::country).ifPresent(set(told, Told.LIVES));
    told.put(
        Told.LANGUAGES,
        listed(
            profile.languages().stream()
                .flatMap(one -> one.language().stream())
                .map(SkillId::slug)));
    told.put(
        Told.CERTIFICATES,
        listed(
            profile.certificates().stream()
                .flatMap(one -> one.certification().stream())
                .map(CertificationId::slug)));
    return new Told(told);
  }

  private static Stream<String> skills(Profile profile) {
    return profile.skills().stream()
        .flatMap(one -> one.skill().stream())
        .map(SkillId::slug)
        .limit(MOST_SKILLS);
  }

  private static Optional<Position> latest(Profile profile) {
    return profile.positions().stream().filter(one -> one.role().isPresent()).findFirst();
  }

  /// The country of a place as people write it: "Leeds, United Kingdom".
  private Optional<String> country(String location) {
    List<String> parts = Stream.of(location.split(",")).map(String::strip).toList();
    return names.country(parts.getLast()).map(CountryCode::code);
  }

  private static String listed(Stream<String> values) {
    return values.distinct().collect(Collectors.joining(","));
  }

  private static Consumer<String> set(Map<String, String> told, String name) {
    return value -> told.put(name, value);
  }
}
