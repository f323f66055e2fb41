package dev.skillexchange.match;

import dev.skillexchange.catalogue.CountryCode;
import dev.skillexchange.catalogue.Gazetteer;
import dev.skillexchange.index.ValueScore;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.Workplace;
import dev.skillexchange.profile.Wishes;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.JobValues;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Place and workplace against what a person wishes: the mean of what is known of the two.
///
/// A place fits where one of the job's cities or countries is wished; half where a wished city's
/// country is all that is told. A remote job fits where one may live in the person's country (the
/// first of the wished ones where they do not say), and does not where it names others.
final class PlaceAspect implements Aspect {
  private static final int WEIGHT = 10;
  private static final long FITS = 1001;
  private static final long HALF = 501;
  private static final long NOT = 1;
  private static final int WORKPLACE = 0;
  private static final int CITY = 1;
  private static final int COUNTRY = 2;
  private static final List<Dimension> AT =
      List.of(Dimension.WORKPLACE, Dimension.CITY, Dimension.COUNTRY, Dimension.LIVES);

  /// Added to the number of a workplace that is remote.
  private static final long REMOTE = 1L << 16;

  private final Wishes wishes;
  private final Set<String> homes = new HashSet<>();
  private final Set<String> cities = new HashSet<>();
  private final Set<String> countries = new HashSet<>();
  private final Set<String> around = new HashSet<>();

  PlaceAspect(Wishes wishes, Gazetteer gazetteer) {
    this.wishes = wishes;
    wishes
        .cities()
        .forEach(city -> {
          cities.add(city.slug());
          gazetteer.city(city).ifPresent(known -> around.add(known.country().code()));
        });
    wishes.countries().forEach(country -> countries.add(country.code()));
    wishes
        .lives()
        .map(Set::of)
        .orElse(wishes.countries())
        .forEach(country -> live(country, gazetteer));
    if (wishes.lives().isEmpty()) {
      around.forEach(country -> live(new CountryCode(country), gazetteer));
    }
  }

  private void live(CountryCode country, Gazetteer gazetteer) {
    homes.add(country.code());
    gazetteer.zones().stream()
        .filter(zone -> zone.countries().contains(country))
        .forEach(zone -> homes.add(zone.id()));
  }

  /// Whether a person wishes anything of this.
  static boolean wished(Wishes wishes) {
    return !wishes.cities().isEmpty()
        || !wishes.countries().isEmpty()
        || wishes.lives().isPresent()
        || !wishes.workplaces().isEmpty();
  }

  @Override
  public Part part() {
    return Part.PLACE;
  }

  @Override
  public int weight() {
    return WEIGHT;
  }

  @Override
  public List<ValueScore.Look> looks() {
    return AT.stream().map(at -> new ValueScore.Look(at, ValueScore.Joining.MOST)).toList();
  }

  /// 0 where a value is not there, else how far it fits and 1; of a workplace for which there is no
  /// wish as well 0, but for the mark of a remote one.
  @Override
  public long number(int look, String value) {
    if (value.isEmpty()) {
      return 0;
    }
    return switch (look) {
      case WORKPLACE -> workplace(value);
      case CITY -> cities.contains(value) ? FITS : NOT;
      case COUNTRY ->
          countries.contains(value)
                  || cities.isEmpty() && countries.isEmpty() && homes.contains(value)
              ? FITS
              : around.contains(value) ? HALF : NOT;
      default -> homes.contains(value) ? FITS : NOT;
    };
  }

  private long workplace(String value) {
    Optional<Workplace> workplace = Workplace.of(value);
    long remote = workplace.filter(Workplace.REMOTE::equals).isPresent() ? REMOTE : 0;
    if (wishes.workplaces().isEmpty()) {
      return remote;
    }
    return remote + (workplace.filter(wishes.workplaces()::contains).isPresent() ? FITS : NOT);
  }

  @Override
  public int share(long[] numbers, int from) {
    boolean remote = numbers[from] >= REMOTE;
    long workplace = numbers[from] % REMOTE;
    long place = homes.isEmpty() ? 0 : place(numbers, from, remote);
    return workplace == 0 || place == 0
        ? (int) (workplace + place) - 1
        : (int) (workplace + place - 2) / 2;
  }

  private long place(long[] numbers, int from, boolean remote) {
    long at = Math.max(numbers[from + CITY], numbers[from + COUNTRY]);
    if (!remote) {
      return at;
    }
    long lives = numbers[from + COUNTRY + 1];
    return lives > 0 ? Math.max(lives, at) : at == HALF ? FITS : at;
  }

  @Override
  public List<Reason> reasons(Job job) {
    long[] numbers = new long[AT.size()];
    for (int look = 0; look < numbers.length; look++) {
      int at = look;
      numbers[look] =
          JobValues.of(job, AT.get(look)).stream()
              .mapToLong(value -> number(at, value))
              .max()
              .orElse(0);
    }
    List<Reason> reasons = new ArrayList<>();
    long workplace = numbers[WORKPLACE] % REMOTE;
    if (workplace > 0) {
      String kind = job.facts().workplace().stated().map(Workplace::id).orElse("");
      reasons.add(
          workplace == FITS
              ? Reason.met(kind, kind + ", as you wish")
              : Reason.missing(kind, kind + ", which you do not wish"));
    }
    long place = homes.isEmpty() ? 0 : place(numbers, 0, numbers[WORKPLACE] >= REMOTE);
    if (place > 0) {
      reasons.add(
          place == FITS
              ? Reason.met("place", "where you wish to work")
              : place == HALF
                  ? Reason.partly("place", "in the country, not in the city that you wish")
                  : Reason.missing("place", "not where you wish to work"));
    }
    return reasons;
  }
}
