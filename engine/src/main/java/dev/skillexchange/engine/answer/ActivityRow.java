package dev.skillexchange.engine.answer;

import dev.skillexchange.engine.answer.GuideAnswer.Named;
import dev.skillexchange.guide.ActivityShare;
import java.util.Optional;

/// Something that one does in the job, by the share of jobs whose adverts name it.
///
/// @param part the part of a working day that it belongs to
/// @param quote one advert that names it
public record ActivityRow(Named activity, Named part, Part named, Optional<Quote> quote) {

  /// Words of an advert.
  ///
  /// @param before what stands before the words that name it
  /// @param words those words
  /// @param after what stands behind them
  /// @param job the id of the job
  public record Quote(String before, String words, String after, String job, String employer) {}

  static ActivityRow of(ActivityShare share, Optional<Quote> quote) {
    return new ActivityRow(
        new Named(share.activity().id().slug(), share.activity().name()),
        new Named(share.activity().part().id(), share.activity().part().title()),
        Part.of(share.named()),
        quote);
  }
}
