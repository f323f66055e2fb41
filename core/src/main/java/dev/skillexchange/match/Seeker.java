package dev.skillexchange.match;

import dev.skillexchange.catalogue.CertificationId;
import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.LevelBand;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.job.LanguageLevel;
import dev.skillexchange.profile.Months;
import dev.skillexchange.profile.Position;
import dev.skillexchange.profile.Profile;
import dev.skillexchange.profile.SpokenLanguage;
import dev.skillexchange.profile.Wishes;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/// What of a profile counts in a match.
///
/// @param skills those of the catalogue
/// @param worked roles that were held, the latest first
/// @param level the one that is wished, else that of the latest title that names one, else the one
///   that the years tell; empty where nothing does
/// @param months of experience; empty where that is not known
/// @param languages with their levels, as far as told
public record Seeker(
    Set<SkillId> skills,
    List<Worked> worked,
    Optional<Level> level,
    OptionalInt months,
    Map<SkillId, Optional<LanguageLevel>> languages,
    Set<CertificationId> certificates,
    Wishes wishes) {
  private static final int YEAR = 12;
  private static final int UNDATED = YEAR;

  public Seeker {
    skills = Set.copyOf(skills);
    worked = List.copyOf(worked);
    languages = Map.copyOf(languages);
    certificates = Set.copyOf(certificates);
  }

  /// A role that somebody held.
  ///
  /// @param months how long; a year where that is not told
  public record Worked(RoleId role, int months) {}

  /// Of a profile as seen in a month.
  ///
  /// @param bands the years that levels ask for
  public static Seeker of(Profile profile, YearMonth now, List<LevelBand> bands) {
    return of(profile, profile.experience(now), now, bands);
  }

  /// The same where a person says how long they worked.
  public static Seeker of(
      Profile profile, OptionalInt months, YearMonth now, List<LevelBand> bands) {
    Map<SkillId, Optional<LanguageLevel>> languages = new HashMap<>();
    for (SpokenLanguage spoken : profile.languages()) {
      spoken.language().ifPresent(language -> languages.put(language, spoken.level()));
    }
    return new Seeker(
        profile.held(),
        worked(profile, now),
        level(profile, months, bands),
        months,
        languages,
        profile.certificates().stream()
            .flatMap(one -> one.certification().stream())
            .collect(Collectors.toSet()),
        profile.wishes());
  }

  private static List<Worked> worked(Profile profile, YearMonth now) {
    List<Worked> worked = new ArrayList<>();
    for (Position position : profile.positions()) {
      int months = Months.in(List.of(position.period()), now).orElse(UNDATED);
      position.role().ifPresent(role -> worked.add(new Worked(role, months)));
    }
    return worked;
  }

  private static Optional<Level> level(Profile profile, OptionalInt months, List<LevelBand> bands) {
    return profile
        .wishes()
        .level()
        .or(() -> profile.positions().stream().flatMap(one -> one.level().stream()).findFirst())
        .or(() -> levelOf(months, bands));
  }

  /// The level that years of experience tell; empty where these are not known.
  public static Optional<Level> levelOf(OptionalInt months, List<LevelBand> bands) {
    if (months.isEmpty()) {
      return Optional.empty();
    }
    int years = months.getAsInt() / YEAR;
    return bands.stream()
        .filter(band -> band.minYears().isPresent() && band.minYears().getAsInt() <= years)
        .filter(band -> band.maxYears().isEmpty() || years < band.maxYears().getAsInt())
        .map(LevelBand::level)
        .findFirst();
  }
}
