package dev.skillexchange.evaluation.search;

import dev.skillexchange.catalogue.City;
import dev.skillexchange.job.PayRange;
import dev.skillexchange.slice.Parameter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A filter that narrows a search, and how many in a hundred filters are of its kind. Values are
/// those of an advert, where it has one.
enum Narrowing {
  PLACE(18, Parameter.PLACE),
  NEAR(14, Parameter.NEAR),
  COUNTRY(8, Parameter.COUNTRY),
  WORKPLACE(14, Parameter.WORKPLACE),
  LEVEL(11, Parameter.LEVEL),
  PAY(8, Parameter.PAY),
  POSTED(7, Parameter.POSTED),
  EMPLOYMENT(4, Parameter.EMPLOYMENT),
  SKILL(4, Parameter.SKILL),
  YEARS(2, Parameter.YEARS),
  EDUCATION(1, Parameter.EDUCATION),
  LIVES(1, Parameter.LIVES),
  LANGUAGE(1, Parameter.LANGUAGE),
  VISA(1, Parameter.VISA),
  FAMILY(1, Parameter.FAMILY),
  REGION(1, Parameter.REGION),
  METRO(1, Parameter.METRO),
  ACTIVITY(1, Parameter.ACTIVITY),
  EMPLOYER(1, Parameter.EMPLOYER),
  STATE(1, Parameter.STATE);

  static final List<Narrowing> ALL = List.of(values());

  private static final List<String> DISTANCES =
      List.of("10km", "25km", "50km", "50km", "100km", "20mi", "50mi");
  private static final List<String> DAYS = List.of("1d", "7d", "7d", "30d", "3m");
  private static final List<String> YEAR_RANGES = List.of("0-2", "3", "3-5", "5-99", "stated");
  private static final int PAY_STEP = 10_000;

  private final int weight;
  private final Parameter parameter;

  Narrowing(int weight, Parameter parameter) {
    this.weight = weight;
    this.parameter = parameter;
  }

  int weight() {
    return weight;
  }

  Parameter parameter() {
    return parameter;
  }

  /// A value for an advert; empty where the advert has none of this kind.
  Optional<String> value(Draw draw, Advert advert) {
    return switch (this) {
      case PLACE -> city(draw, advert).map(city -> city.id().slug());
      case NEAR ->
          city(draw, advert).map(city -> city.id().slug() + ":" + draw.chance().of(DISTANCES));
      case COUNTRY, LIVES -> countries(advert).findFirst();
      case WORKPLACE -> advert.truth().workplace().map(workplace -> workplace.id());
      case LEVEL -> Optional.of(advert.truth().level().id());
      case PAY -> pay(draw, advert);
      case POSTED -> Optional.of(draw.chance().of(DAYS));
      case EMPLOYMENT -> Optional.of(advert.truth().employment().id());
      case SKILL -> Optional.of(draw.skill(advert).skill().slug());
      case YEARS -> Optional.of(draw.chance().of(YEAR_RANGES));
      case EDUCATION -> Optional.of("stated");
      case LANGUAGE -> Optional.of("en");
      case VISA -> Optional.of(draw.chance().of(List.of("sponsors", "no_sponsorship")));
      case FAMILY -> Optional.of(draw.role(advert).family().slug());
      case REGION -> regions(advert).findFirst();
      case METRO -> city(draw, advert).flatMap(City::metro);
      case ACTIVITY -> Optional.of(draw.activity());
      case EMPLOYER -> Optional.of(advert.truth().employer());
      case STATE -> Optional.of(draw.chance().of(List.of("all", "closed")));
    };
  }

  private static Optional<City> city(Draw draw, Advert advert) {
    return advert.truth().places().stream().flatMap(place -> draw.city(place).stream()).findFirst();
  }

  private static Stream<String> countries(Advert advert) {
    return advert.truth().places().stream()
        .flatMap(place -> place.country().stream())
        .map(country -> country.code());
  }

  private static Stream<String> regions(Advert advert) {
    return advert.truth().places().stream()
        .filter(place -> place.country().isPresent() && place.region().isPresent())
        .map(place -> place.country().orElseThrow().code() + "-" + place.region().orElseThrow());
  }

  /// A round amount that the advert reaches, or whatever states pay.
  private static Optional<String> pay(Draw draw, Advert advert) {
    if (draw.chance().percent(25)) {
      return Optional.of("stated");
    }
    return advert.truth().pay().stream()
        .filter(range -> yearly(range).isPresent())
        .findFirst()
        .map(range -> range.currency() + " " + rounded(yearly(range).orElseThrow()));
  }

  private static Optional<BigDecimal> yearly(PayRange range) {
    return range.yearlyMin().filter(least -> least.intValue() >= PAY_STEP);
  }

  private static int rounded(BigDecimal amount) {
    return amount.intValue() / PAY_STEP * PAY_STEP;
  }

  static String names() {
    return String.join(", ", Arrays.stream(values()).map(one -> one.parameter.id()).toList());
  }
}
