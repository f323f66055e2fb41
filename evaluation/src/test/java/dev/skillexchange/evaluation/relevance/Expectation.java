package dev.skillexchange.evaluation.relevance;

import dev.skillexchange.job.Job;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a person expects of a search.
///
/// @param query as it is typed
/// @param what what jobs are like
record Expectation(String query, How how, Trait what) {
  private static final String COLUMNS = "query\thow\twhat";

  /// Which hits it is about.
  enum How {
    /// The first is such.
    FIRST,
    /// All of the first three are.
    THREE,
    /// All of the first ten are.
    TEN,
    /// At least one of the first ten is.
    SOME,
    /// None of the first hundred is.
    NEVER
  }

  /// Reads a table beside this class.
  static List<Expectation> in(String file) throws IOException {
    try (InputStream in = Expectation.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("no " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.equals(COLUMNS))
          .map(line -> line.split("\t", -1))
          .map(row ->
              new Expectation(
                  row[0], How.valueOf(row[1].toUpperCase(Locale.ROOT)), new Trait(row[2])))
          .toList();
    }
  }

  /// How many hits it has to see.
  int depth() {
    return how == How.NEVER ? 100 : 10;
  }

  /// What is wrong with some hits; empty where they are as expected. No hits at all are never.
  Optional<String> complaint(List<Job> hits) {
    boolean fine =
        switch (how) {
          case FIRST -> hits.stream().limit(1).allMatch(what);
          case THREE -> hits.stream().limit(3).allMatch(what);
          case TEN -> hits.stream().allMatch(what);
          case SOME -> hits.stream().anyMatch(what);
          case NEVER -> hits.stream().noneMatch(what);
        };
    return fine && !hits.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "“%s” %s %s, but: %s"
                .formatted(
                    query,
                    how,
                    what.written(),
                    hits.stream()
                        .limit(10)
                        .map(job -> (what.test(job) ? "+ " : "- ") + job.title())
                        .toList()));
  }
}
