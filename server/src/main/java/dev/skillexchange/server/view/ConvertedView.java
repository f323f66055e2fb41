package dev.skillexchange.server.view;

import dev.skillexchange.engine.answer.ConvertedAnswer;
import dev.skillexchange.engine.answer.GuideAnswer;
import dev.skillexchange.engine.answer.PayAnswer;
import dev.skillexchange.engine.report.PaySection;
import dev.skillexchange.slice.JobQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// How the headlines of pay were converted into one currency, and the choice of it.
///
/// @param words how it was converted, in paragraphs; none where nothing was
/// @param currencies those to choose from
/// @param kept the filters of the guide, for the form of the choice
public record ConvertedView(List<String> words, List<Choice> currencies, List<Kept> kept) {

  /// A currency to choose.
  public record Choice(String code, boolean chosen) {

    /// All currencies, of which one may be chosen.
    static List<Choice> among(Set<String> currencies, String chosen) {
      return currencies.stream().map(code -> new Choice(code, code.equals(chosen))).toList();
    }
  }

  /// @param currency what was asked for; may be empty
  static ConvertedView of(
      GuideAnswer guide, JobQuery asked, String currency, Set<String> currencies) {
    String chosen =
        guide
            .converted()
            .map(ConvertedAnswer::currency)
            .or(() -> Optional.of(currency.toUpperCase(Locale.ROOT)).filter(currencies::contains))
            .or(() -> guide.pay().stream().map(PayAnswer::currency).findFirst())
            .orElse("");
    return new ConvertedView(
        PaySection.converted(guide), Choice.among(currencies, chosen), Kept.of(asked));
  }
}
