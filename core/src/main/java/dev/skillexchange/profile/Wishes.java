package dev.skillexchange.profile;

import dev.skillexchange.catalogue.CityId;
import dev.skillexchange.catalogue.CountryCode;
import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.job.Workplace;
import dev.skillexchange.slice.PayFloor;
import java.util.Optional;
import java.util.Set;

/// What a person wants of a job; what is empty does not matter to them.
///
/// @param roles any of them
/// @param level the level that they look for; where empty, the one that their years tell
/// @param pay the least base pay a year
/// @param cities where they would work, any of them
/// @param countries where they would work, any of them
/// @param lives the country that they live in, which remote jobs may ask for
/// @param workplaces any of them
public record Wishes(
    Set<RoleId> roles,
    Optional<Level> level,
    Optional<PayFloor> pay,
    Set<CityId> cities,
    Set<CountryCode> countries,
    Optional<CountryCode> lives,
    Set<Workplace> workplaces) {
  /// Nothing in particular.
  public static final Wishes NONE =
      new Wishes(
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          Set.of(),
          Set.of(),
          Optional.empty(),
          Set.of());

  public Wishes {
    roles = Set.copyOf(roles);
    cities = Set.copyOf(cities);
    countries = Set.copyOf(countries);
    workplaces = Set.copyOf(workplaces);
  }
}
