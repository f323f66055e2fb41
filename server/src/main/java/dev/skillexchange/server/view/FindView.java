package dev.skillexchange.server.view;

import dev.skillexchange.catalogue.Language;
import dev.skillexchange.catalogue.Level;
import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.PublicAddress;
import dev.skillexchange.engine.answer.Basis;
import dev.skillexchange.engine.answer.Labels;
import dev.skillexchange.engine.facet.PostedSince;
import dev.skillexchange.job.Education;
import dev.skillexchange.job.Employment;
import dev.skillexchange.job.PayPeriod;
import dev.skillexchange.job.Workplace;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// The form of filters, for those who do not type them.
///
/// @param words what stood in the search box
public record FindView(
    Frame frame,
    String words,
    List<Option> levels,
    List<Option> workplaces,
    List<Option> employments,
    List<Option> educations,
    List<Option> currencies,
    List<Option> periods,
    List<Option> since,
    List<Option> languages) {

  /// Something to choose.
  public record Option(String id, String name) {}

  public static FindView of(
      String words, Basis basis, Optional<PublicAddress> site, Engine engine) {
    Labels labels = engine.knowledge().labels();
    return new FindView(
        Frame.of(
            "Find jobs by form",
            "/jobs",
            basis,
            PageHead.About.site(
                "A form of every filter that job adverts can be searched by.", "/find", true),
            site,
            engine),
        words,
        options(Arrays.stream(Level.values()).map(Level::id), labels::level),
        options(Arrays.stream(Workplace.values()).map(Workplace::id), Labels::words),
        options(Arrays.stream(Employment.values()).map(Employment::id), Labels::words),
        options(Arrays.stream(Education.values()).map(Education::id), Labels::education),
        options(
            Stream.concat(
                Stream.of("USD", "EUR", "GBP"),
                new TreeSet<>(engine.knowledge().rates().currencies())
                    .stream().filter(code -> !List.of("USD", "EUR", "GBP").contains(code))),
            code -> code),
        options(Arrays.stream(PayPeriod.values()).map(PayPeriod::id), Labels::each),
        PostedSince.OFFERED.stream().map(since -> new Option(since.id(), since.name())).toList(),
        Arrays.stream(Language.values())
            .map(language -> new Option(language.code(), language.title()))
            .toList());
  }

  private static List<Option> options(Stream<String> ids, UnaryOperator<String> name) {
    return ids.map(id -> new Option(id, name.apply(id))).toList();
  }
}
