package dev.skillexchange.server.view;

import dev.skillexchange.engine.answer.Histogram;
import dev.skillexchange.engine.answer.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// How the jobs found are spread over amounts or days, as bars that lead to their jobs.
public record HistogramView(String name, List<Bar> bars) {

  /// A bar.
  ///
  /// @param width of the bar, as SVG has it
  public record Bar(String name, String jobs, String width, String link) {}

  /// Empty where there is nothing to tell apart.
  static Optional<HistogramView> of(Histogram histogram, UnaryOperator<String> address) {
    List<Histogram.Bar> bars = histogram.bars().stream().filter(bar -> bar.jobs() > 0).toList();
    if (bars.size() < 2) {
      return Optional.empty();
    }
    long most = bars.stream().mapToLong(Histogram.Bar::jobs).max().orElse(1);
    return Optional.of(
        new HistogramView(
            histogram.name() + ", " + histogram.unit(),
            bars.stream()
                .map(bar ->
                    new Bar(
                        name(bar),
                        Wording.number(bar.jobs()),
                        String.format(Locale.ROOT, "%.1f%%", 100.0 * bar.jobs() / most),
                        address.apply(bar.link())))
                .toList()));
  }

  private static String name(Histogram.Bar bar) {
    if (bar.from().isEmpty()) {
      return (bar.to().contains("-") ? "Before " : "Below ") + shown(bar.to());
    }
    return bar.to().isEmpty() ? "From " + shown(bar.from()) : shown(bar.from());
  }

  /// An amount with its thousands parted; a day as it is.
  private static String shown(String value) {
    return value.matches("\\d+") ? Wording.number(Long.parseLong(value)) : value;
  }
}
