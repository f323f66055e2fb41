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
/// @param marks what may tell how far to trust it
/// @param distance to the place around which was searched; empty where the search names none
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
    Optional<String> url,
    Marks marks,
    Optional<Distance> distance) {

  /// How far its nearest place lies, as the crow flies.
  ///
  /// @param unit `km` or `mi`
  public record Distance(long value, String unit, String from) {
    /// In words, behind a place: ` (12 km from Leeds)`; nothing for a job that lies there.
    public String words() {
      return value == 0 ? "" : " (" + Wording.number(value) + " " + unit + " from " + from + ")";
    }
  }

  /// A level and whether it is only assumed.
  public record Stage(String id, String name, boolean assumed) {}

  /// A range of pay as stated; an open end is empty.
  ///
  /// @param per `year`, `month`, `week`, `day` or `hour`
  public record Pay(
      Optional<BigDecimal> min, Optional<BigDecimal> max, String currency, String per) {}

  /// What may tell how far to trust an advert: facts, of which each means only what it says.
  ///
  /// @param daysOpen the days from when it was first seen to the last reading; empty for one that
  ///   is closed
  /// @param reposts how often it was published again, as [dev.skillexchange.job.Job#reposts] tells
  /// @param payStated whether base pay is stated
  /// @param payRatio how many times its lower end the upper end of stated pay is, with one digit,
  ///   rounded down; empty where an end is not stated
  /// @param payWide whether that is twice or more
  /// @param sources the kinds of source that show it, in alphabetical order
  /// @param otherOpenings how many other open jobs its employer has; empty where they were not
  ///   counted
  public record Marks(
      Optional<Long> daysOpen,
      int reposts,
      boolean payStated,
      Optional<BigDecimal> payRatio,
      boolean payWide,
      List<String> sources,
      Optional<Long> otherOpenings) {
    public Marks {
      sources = List.copyOf(sources);
    }
  }
}
