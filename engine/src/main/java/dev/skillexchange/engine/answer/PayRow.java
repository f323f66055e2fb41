package dev.skillexchange.engine.answer;

import dev.skillexchange.engine.answer.GuideAnswer.Named;
import dev.skillexchange.market.Figure;
import dev.skillexchange.market.Floor;
import dev.skillexchange.market.PayBand;
import dev.skillexchange.market.PayEstimate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What adverts offer, of all jobs or of a part of them.
///
/// @param what the part
/// @param band empty where the sample is below the floor
/// @param withheld why there is no band
public record PayRow(
    Named what, Optional<Band> band, Optional<String> withheld, Evidence evidence) {

  /// The range that adverts offer.
  ///
  /// @param low median of the posted minima
  /// @param high median of the posted maxima
  /// @param midMedian median of range midpoints
  /// @param midMean mean of range midpoints
  /// @param minima other quantiles of the posted minima
  /// @param maxima other quantiles of the posted maxima
  /// @param hidden between which amounts the two medians could lie if all jobs stated pay
  /// @param bins how many jobs have their midpoint in each step
  public record Band(
      Amount low,
      Amount high,
      Amount midMedian,
      Amount midMean,
      List<Quantile> minima,
      List<Quantile> maxima,
      Optional<Hidden> hidden,
      List<PayBand.Bin> bins) {

    static Band of(PayBand band) {
      return new Band(
          Amount.of(band.low()),
          Amount.of(band.high()),
          Amount.of(band.midMedian()),
          Amount.of(band.midMean()),
          band.minima().stream().map(Quantile::of).toList(),
          band.maxima().stream().map(Quantile::of).toList(),
          band.hidden().map(hidden -> new Hidden(hidden.low(), hidden.high())),
          band.bins());
    }
  }

  /// An amount with its 95 % interval (sampling of employers only), where there is one.
  public record Amount(BigDecimal value, Optional<PayEstimate.Limits> interval) {
    static Amount of(PayEstimate estimate) {
      return new Amount(estimate.amount(), estimate.interval());
    }
  }

  /// A quantile, by its percent.
  public record Quantile(int percent, Amount amount) {
    static Quantile of(PayBand.Quantile quantile) {
      return new Quantile(quantile.percent(), Amount.of(quantile.amount()));
    }
  }

  /// Bounds of the median of the minima and of the maxima over all jobs.
  public record Hidden(PayEstimate.Limits low, PayEstimate.Limits high) {}

  static PayRow of(Named what, Figure<PayBand> figure) {
    Evidence evidence = Evidence.of(figure.sample());
    return switch (figure) {
      case Figure.Told<PayBand>(PayBand band, var _) ->
          new PayRow(what, Optional.of(Band.of(band)), Optional.empty(), evidence);
      case Figure.Withheld<PayBand>(Floor floor, var _) ->
          new PayRow(what, Optional.empty(), Optional.of(evidence.reason(floor)), evidence);
    };
  }
}
