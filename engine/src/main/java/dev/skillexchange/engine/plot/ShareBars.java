package dev.skillexchange.engine.plot;

import dev.skillexchange.engine.answer.Part;
import dev.skillexchange.engine.answer.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Shares of jobs as bars with their intervals as whiskers. Places across are percentages, heights
/// pixels.
///
/// @param said the plot in words
public record ShareBars(String title, String said, int height, List<Bar> bars) {
  private static final int ROW = 40;
  private static final int TEXT = 15;
  private static final int TOP = 21;

  public ShareBars {
    bars = List.copyOf(bars);
  }

  /// What is plotted.
  ///
  /// @param inner a part of the share that is set apart, such as the jobs that require a skill
  public record Share(String name, Part part, Optional<Part> inner) {}

  /// A bar with its name and share in words.
  ///
  /// @param width of the bar, as SVG has it
  /// @param inner of its part that is set apart; empty where there is none
  /// @param low where its interval begins; empty where there is none
  public record Bar(
      String name,
      String share,
      int textY,
      int y,
      String width,
      String inner,
      String low,
      String high) {}

  public static ShareBars of(String title, List<Share> shares) {
    List<Bar> bars = new ArrayList<>();
    List<String> said = new ArrayList<>();
    for (Share share : shares) {
      int top = bars.size() * ROW;
      String words =
          Wording.percent(share.part().share())
              + share
                  .inner()
                  .map(inner -> ", required " + Wording.percent(inner.share()))
                  .orElse("");
      said.add(share.name() + ": " + words);
      bars.add(
          new Bar(
              share.name(),
              words,
              top + TEXT,
              top + TOP,
              text(share.part().share()),
              share.inner().map(inner -> text(inner.share())).orElse(""),
              share.part().interval().map(limits -> text(limits.low())).orElse(""),
              share.part().interval().map(limits -> text(limits.high())).orElse("")));
    }
    return new ShareBars(title, String.join("; ", said) + ".", bars.size() * ROW, bars);
  }

  private static String text(double share) {
    return String.format(Locale.ROOT, "%.2f%%", share * 100);
  }
}
