package dev.skillexchange.engine.match;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.CertificationId;
import dev.skillexchange.catalogue.CityId;
import dev.skillexchange.catalogue.CountryCode;
import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.Names;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.catalogue.SkillKind;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.job.LanguageLevel;
import dev.skillexchange.job.Workplace;
import dev.skillexchange.match.Seeker;
import dev.skillexchange.profile.Profile;
import dev.skillexchange.profile.Wishes;
import dev.skillexchange.slice.PayFloor;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes somebody to be matched of what they tell.
public final class ToldReader {
  private static final int MOST_YEARS = 80;
  private static final int YEAR = 12;

  private final Catalogue catalogue;
  private final Names names;
  private final SkillNames skillNames;

  public ToldReader(Catalogue catalogue, Names names) {
    this.catalogue = catalogue;
    this.names = names;
    this.skillNames = new SkillNames(names);
  }

  /// Somebody to be matched.
  ///
  /// @throws UserError where something is not known, or there is no skill
  public Seeker read(Told told) {
    return read(Profile.EMPTY, told, YearMonth.of(1, 1));
  }

  /// Somebody to be matched, of whom a profile tells too. What is told adds to its skills,
  /// languages and certificates, and goes before the rest.
  ///
  /// @param now the month in which positions that go on are seen
  /// @throws UserError where something is not known, or there is no skill
  public Seeker read(Profile profile, Told told, YearMonth now) {
    Set<SkillId> skills = skills(profile, told);
    if (skills.isEmpty()) {
      throw new UserError("no skills to match", "", "Name at least one, such as java.");
    }
    OptionalInt months =
        told.value(Told.YEARS).isPresent() ? months(told) : profile.experience(now);
    Seeker seeker = Seeker.of(profile.withWishes(wishes(told)), months, now, catalogue.levels());
    return new Seeker(
        skills.stream().filter(skill -> !spoken(skill)).collect(Collectors.toSet()),
        told.value(Told.ROLE)
            .map(role -> List.of(new Seeker.Worked(role(role), Math.max(1, months.orElse(YEAR)))))
            .orElse(seeker.worked()),
        seeker.level(),
        months,
        languages(seeker.languages(), told, skills),
        Stream.concat(
                seeker.certificates().stream(),
                all(told, Told.CERTIFICATES, this::certificate).stream())
            .collect(Collectors.toSet()),
        seeker.wishes());
  }

  /// The skills of a profile, and those that are told, each once in their order.
  public Set<SkillId> skills(Profile profile, Told told) {
    Set<SkillId> skills = new LinkedHashSet<>();
    profile.skills().forEach(held -> held.skill().ifPresent(skills::add));
    skills.addAll(skillNames.read(told.list(Told.SKILLS)));
    return skills;
  }

  /// Refuses what is not known, of somebody who may have no skill.
  public void check(Told told) {
    skillNames.read(told.list(Told.SKILLS));
    months(told);
    told.value(Told.ROLE).ifPresent(this::role);
    languages(Map.of(), told, Set.of());
    all(told, Told.CERTIFICATES, this::certificate);
    wishes(told);
  }

  private boolean spoken(SkillId skill) {
    return catalogue
        .skill(skill)
        .filter(known -> known.kind() == SkillKind.NATURAL_LANGUAGE)
        .isPresent();
  }

  private Map<SkillId, Optional<LanguageLevel>> languages(
      Map<SkillId, Optional<LanguageLevel>> known, Told told, Set<SkillId> skills) {
    Map<SkillId, Optional<LanguageLevel>> languages = new HashMap<>(known);
    Stream.concat(
            skills.stream().filter(this::spoken),
            told.list(Told.LANGUAGES).stream().map(this::language))
        .forEach(language -> languages.putIfAbsent(language, Optional.empty()));
    return languages;
  }

  private SkillId language(String name) {
    return names
        .skill(name)
        .filter(this::spoken)
        .orElseThrow(() -> UserError.unknown("language", name, List.of()));
  }

  private Wishes wishes(Told told) {
    Set<CityId> cities = new HashSet<>();
    Set<CountryCode> countries = new HashSet<>();
    for (String place : told.list(Told.WISHED_PLACE)) {
      Optional<CityId> city = names.city(place);
      if (names.country(place).isPresent()) {
        countries.add(names.country(place).get());
      } else {
        cities.add(
            city.orElseThrow(() -> UserError.unknown("place", place, names.nearestCities(place))));
      }
    }
    return new Wishes(
        all(told, Told.WISHED_ROLE, this::role),
        told.value(Told.LEVEL).map(this::level),
        told.value(Told.WISHED_PAY).map(ToldReader::pay),
        cities,
        countries,
        told.value(Told.LIVES).map(this::country),
        all(told, Told.WISHED_WORKPLACE, ToldReader::workplace));
  }

  private static <T> Set<T> all(Told told, String name, Function<String, T> read) {
    return told.list(name).stream().map(read).collect(Collectors.toSet());
  }

  private static OptionalInt months(Told told) {
    Optional<String> years = told.value(Told.YEARS);
    if (years.isEmpty()) {
      return OptionalInt.empty();
    }
    try {
      int number = Integer.parseInt(years.get());
      if (number >= 0 && number <= MOST_YEARS) {
        return OptionalInt.of(number * YEAR);
      }
    } catch (NumberFormatException _) {
      // Said below.
    }
    throw new UserError(
        "no years of experience",
        years.get(),
        "Write a whole number from 0 to " + MOST_YEARS + ".");
  }

  private RoleId role(String text) {
    return names
        .role(text)
        .or(() -> names.roleByTitle(text))
        .orElseThrow(() -> UserError.unknown("role", text, names.nearestRoles(text)));
  }

  private Level level(String text) {
    return names.level(text).orElseThrow(() -> UserError.unknown("level", text, names.levelIds()));
  }

  private CountryCode country(String text) {
    return names
        .country(text)
        .orElseThrow(() -> UserError.unknown("country", text, names.nearestCountries(text)));
  }

  private CertificationId certificate(String text) {
    return names
        .certification(text)
        .orElseThrow(
            () -> UserError.unknown("certificate", text, names.nearestCertifications(text)));
  }

  private static Workplace workplace(String text) {
    return Workplace.of(text)
        .orElseThrow(
            () -> new UserError("unknown workplace", text, "Write remote, hybrid or onsite."));
  }

  private static PayFloor pay(String text) {
    return PayFloor.read(text)
        .orElseThrow(
            () -> new UserError("no pay", text, "Write a yearly amount, such as USD 120k."));
  }
}
