package dev.skillexchange.evaluation.beside;

import dev.skillexchange.slice.Dimension;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A column of the table of jobs that holds the values of a dimension, as numbers.
enum Column {
  STATE(Dimension.STATE, "smallint"),
  ROLE(Dimension.ROLE, "smallint"),
  LEVEL(Dimension.LEVEL, "smallint"),
  WORKPLACE(Dimension.WORKPLACE, "smallint"),
  EMPLOYMENT(Dimension.EMPLOYMENT, "smallint"),
  EDUCATION(Dimension.EDUCATION, "smallint"),
  VISA(Dimension.VISA, "smallint"),
  LANGUAGE(Dimension.LANGUAGE, "smallint"),
  YEARS(Dimension.YEARS, "smallint"),
  EMPLOYER(Dimension.EMPLOYER, "integer"),
  COUNTRY(Dimension.COUNTRY, "integer[]"),
  REGION(Dimension.REGION, "integer[]"),
  CITY(Dimension.CITY, "integer[]"),
  LIVES(Dimension.LIVES, "integer[]"),
  SKILL(Dimension.SKILL, "integer[]"),
  CERTIFICATION(Dimension.CERTIFICATION, "integer[]"),
  ACTIVITY(Dimension.ACTIVITY, "integer[]");

  private static final Map<Dimension, Column> BY_DIMENSION =
      Stream.of(values()).collect(Collectors.toMap(Column::dimension, column -> column));

  private final Dimension dimension;
  private final String type;

  Column(Dimension dimension, String type) {
    this.dimension = dimension;
    this.type = type;
  }

  static Optional<Column> of(Dimension dimension) {
    return Optional.ofNullable(BY_DIMENSION.get(dimension));
  }

  Dimension dimension() {
    return dimension;
  }

  /// The name in SQL.
  String sql() {
    return "by_" + name().toLowerCase(Locale.ROOT);
  }

  String type() {
    return type;
  }

  /// Whether a job may have several values.
  boolean several() {
    return type.endsWith("[]");
  }
}
