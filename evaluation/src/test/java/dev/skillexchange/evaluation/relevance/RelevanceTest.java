package dev.skillexchange.evaluation.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.skillexchange.index.Order;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Searches find what a person expects of them, over invented and over real postings.
class RelevanceTest {
  private static final long SEED = 7;
  private static final int POSTINGS = 6_000;
  private static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);

  @Test
  void searchesOfTheSampleMarketFindWhatAPersonExpects(@TempDir Path folder) throws IOException {
    try (SearchMarket market = SearchMarket.sample(SEED, POSTINGS, AS_OF, folder)) {
      assertThat(complaints(market, Expectation.in("sample.tsv"))).isEmpty();
    }
  }

  /// Needs the boards that are read beside the checkout.
  @Test
  void searchesOfRealPostingsFindWhatAPersonExpects(@TempDir Path folder) throws IOException {
    Path boards =
        Path.of(System.getProperty("skillexchange.root", ".."))
            .toAbsolutePath()
            .normalize()
            .resolveSibling("shared/data/postings/ashby");
    assumeThat(Files.isDirectory(boards)).as("postings at %s", boards).isTrue();
    try (SearchMarket market = SearchMarket.boards(boards, LocalDate.of(2025, 10, 25), folder)) {
      assertThat(complaints(market, Expectation.in("postings.tsv"))).isEmpty();
    }
  }

  @Test
  void thereAreHundredAndFiftyExpectationsAndMore() throws IOException {
    assertThat(Expectation.in("sample.tsv").size() + Expectation.in("postings.tsv").size())
        .isGreaterThanOrEqualTo(150);
  }

  private static List<String> complaints(SearchMarket market, List<Expectation> expected) {
    return expected.stream()
        .flatMap(
            one -> one.complaint(market.search(one.query(), Order.RELEVANCE, one.depth())).stream())
        .toList();
  }
}
