package dev.skillexchange.engine.answer;

import dev.skillexchange.engine.answer.GuideAnswer.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A job in short: a row of a list.
///
/// @param level the level, stated or assumed
/// @param pay base pay as stated
/// @param skills names of its skills, required ones first
/// @param closed since when no posting of it is open
/// @param postings how many postings show it
/// @param url the page of its posting at the source
public record JobCard(
    String id,
    String title,
    Named employer,
    Optional<Named> role,
    Optional<Stage> level,
    Optional<String> workplace,
    List<String> places,
    Optional<Pay> pay,
    List<String> skills,
    LocalDate firstSeen,
    LocalDate lastSeen,
    Optional<LocalDate> closed,
    int postings,
    Optional<String> url) {

  /// A level and whether it is only assumed.
  public record Stage(String id, String name, boolean assumed) {}

  /// A range of pay as stated; an open end is empty.
  ///
  /// @param per `year`, `month`, `week`, `day` or `hour`
  public record Pay(
      Optional<BigDecimal> min, Optional<BigDecimal> max, String currency, String per) {}
}
