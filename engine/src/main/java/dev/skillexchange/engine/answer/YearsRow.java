package dev.skillexchange.engine.answer;

import dev.skillexchange.engine.answer.Part.Limits;
import dev.skillexchange.guide.YearsAsked;
import dev.skillexchange.market.Figure;
import java.util.Optional;

/// The least years of experience that jobs ask for: their median.
///
/// @param median empty where the sample is below the floor
/// @param withheld why there is none
public record YearsRow(
    Optional<Double> median,
    Optional<Limits> interval,
    Optional<String> withheld,
    Evidence evidence) {

  static YearsRow of(Figure<YearsAsked> figure) {
    Evidence evidence = Evidence.of(figure.sample());
    return switch (figure) {
      case Figure.Told<YearsAsked> told ->
          new YearsRow(
              Optional.of(told.value().median().value()),
              told.value().median().interval().map(Limits::of),
              Optional.empty(),
              evidence);
      case Figure.Withheld<YearsAsked> withheld ->
          new YearsRow(
              Optional.empty(),
              Optional.empty(),
              Optional.of(evidence.reason(withheld.floor())),
              evidence);
    };
  }
}
