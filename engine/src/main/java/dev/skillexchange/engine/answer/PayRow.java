package dev.skillexchange.engine.answer;

import dev.skillexchange.market.Figure;
import dev.skillexchange.market.Floor;
import dev.skillexchange.market.PayBand;
import dev.skillexchange.market.PayTable;
import java.math.BigDecimal;
import java.util.Optional;

/// What adverts offer at one level, or at all levels.
///
/// @param level id of the level; empty for all jobs
/// @param band empty where the sample is below the floor
/// @param withheld why there is no band
public record PayRow(
    Optional<String> level, Optional<Band> band, Optional<String> withheld, Evidence evidence) {

  /// The range that adverts offer.
  ///
  /// @param low median of the posted minima
  /// @param high median of the posted maxima
  /// @param midMedian median of range midpoints
  /// @param midMean mean of range midpoints
  public record Band(BigDecimal low, BigDecimal high, BigDecimal midMedian, BigDecimal midMean) {}

  static PayRow of(PayTable.Row row) {
    Optional<String> level = row.level().map(known -> known.id());
    Evidence evidence = Evidence.of(row.band().sample());
    return switch (row.band()) {
      case Figure.Told<PayBand>(PayBand band, var _) ->
          new PayRow(
              level,
              Optional.of(new Band(band.low(), band.high(), band.midMedian(), band.midMean())),
              Optional.empty(),
              evidence);
      case Figure.Withheld<PayBand>(Floor floor, var _) ->
          new PayRow(level, Optional.empty(), Optional.of(reason(floor, evidence)), evidence);
    };
  }

  private static String reason(Floor floor, Evidence evidence) {
    return "stated in %,d of %s by %s; a figure needs %s and %s"
        .formatted(
            evidence.jobs(),
            Labels.count(evidence.outOf(), "job"),
            Labels.count(evidence.employers(), "employer"),
            Labels.count(floor.jobs(), "job"),
            Labels.count(floor.employers(), "employer"));
  }
}
