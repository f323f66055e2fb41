package dev.skillexchange.slice;

import java.util.Locale;
import java.util.Optional;

/// The filters of a query, by the names they have in links, in the API and in commands.
public enum Parameter {
  ROLE,
  FAMILY,
  LEVEL,
  SKILL,
  COUNTRY,
  REGION,
  CITY,
  /// A metropolitan area: any of its cities.
  METRO,
  /// A place of any kind: a city, a metropolitan area or a country.
  PLACE,
  /// A place and all cities around it: `berlin-de:50km`, `london-gb:20mi`.
  NEAR,
  WORKPLACE,
  /// Where a remote worker may live: a country, taken in by whatever the posting names.
  LIVES,
  EMPLOYMENT,
  EMPLOYER,
  SOURCE,
  CERTIFICATION,
  /// The least years asked for: a whole number, a range such as `0-2`, or `stated`.
  YEARS,
  /// The least education asked for, or `stated`.
  EDUCATION,
  ACTIVITY,
  VISA,
  /// The language that the posting is written in, such as `de`.
  LANGUAGE,
  /// `stated`: of what a posting may leave to a default only what it states.
  BASIS,
  /// `stated`, a currency with its basis such as `USD:salary`, a least amount such as `USD 120000`,
  /// or one range as it is stated, `USD:year:120000:150000`.
  PAY,
  /// How many times its lower end the upper end of stated pay is: `<2`, `<=1.5`, `>=2`.
  RANGE,
  /// Open and first seen less or more than a time before the last reading: `<60d`, `>1y`.
  OPEN,
  /// How often the opening was published again: `0`, `<2`, `>=1`.
  REPOSTS,
  /// Seen open on a day or later: `2026-01-31`, or a time back from the last reading such as `12m`,
  /// `30d`.
  SEEN,
  /// First seen on a day or later, written as for [#SEEN].
  POSTED,
  /// `open` or `closed`.
  STATE,
  /// What becomes of jobs that a person hid: `out` (what goes without saying), `show` or `only`.
  HIDDEN;

  /// The name in links, in the API and in commands.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Parameter> of(String id) {
    for (Parameter parameter : values()) {
      if (parameter.id().equals(id)) {
        return Optional.of(parameter);
      }
    }
    return Optional.empty();
  }

  /// Whether several values narrow (all must hold) or widen (one is enough). Values joined by a bar
  /// (`go|rust`) always widen, and one behind a hyphen (`-php`) is excluded.
  boolean narrows() {
    return this == SKILL || this == PAY || this == CERTIFICATION || this == ACTIVITY;
  }
}
