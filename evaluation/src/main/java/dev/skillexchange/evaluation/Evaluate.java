package dev.skillexchange.evaluation;

import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.extract.CatalogueDeriver;
import dev.skillexchange.sample.SampleMarket;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What is run from a checkout: `--sample [N] [--seed S] [--format text|json]` scores extraction
/// against postings whose truth is known; `--kill-rounds [N] [--postings P] [--seed S]` kills the
/// program N times and compares what is left with a clean run.
public final class Evaluate {
  private static final int POSTINGS = 5_000;
  private static final int ROUNDS = 40;
  private static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);
  private static final String USE =
      "evaluate: wrong use: say --sample [N] [--seed S] [--format text|json], or --kill-rounds [N]"
          + " [--postings P] [--seed S]";

  private Evaluate() {}

  public static void main(String[] arguments) {
    List<String> words = List.of(arguments);
    try {
      if (words.contains("--kill-rounds")) {
        System.exit(killRounds(words) ? 0 : 1);
      }
      if (!words.contains("--sample")) {
        throw new IllegalArgumentException(USE);
      }
      int postings = (int) number(words, "--sample", POSTINGS);
      SampleMarket market = SampleMarket.of(number(words, "--seed", 1), postings, AS_OF);
      SampleScore score =
          SampleScore.of(market, postings, new CatalogueDeriver(CatalogueLoader.load()));
      int format = words.indexOf("--format");
      boolean json =
          format >= 0 && words.size() > format + 1 && words.get(format + 1).equals("json");
      System.out.print(json ? json(score) : text(score));
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  private static boolean killRounds(List<String> words) {
    try {
      Path work = Files.createTempDirectory("skillexchange-rounds");
      System.out.println("working in " + work);
      return KillRounds.run(
          Path.of(System.getProperty("skillexchange.root", ".")).toAbsolutePath(),
          work,
          (int) number(words, "--kill-rounds", ROUNDS),
          (int) number(words, "--postings", POSTINGS),
          number(words, "--seed", 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static long number(List<String> words, String option, long otherwise) {
    int at = words.indexOf(option) + 1;
    if (at == 0 || at == words.size() || words.get(at).startsWith("--")) {
      return otherwise;
    }
    try {
      return Long.parseLong(words.get(at));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(USE, e);
    }
  }

  private static String text(SampleScore score) {
    StringBuilder out = new StringBuilder("field             precision  recall     F1   truths\n");
    score
        .scores()
        .forEach((field, one) ->
            out.append(
                "%-17s %9.3f %7.3f %6.3f %8d%n"
                    .formatted(field, one.precision(), one.recall(), one.f1(), one.truth())));
    out.append("\ntimes  error, with an example\n");
    for (SampleScore.Mistake mistake : score.worst()) {
      out.append(
          "%5d  %s%n       %s%n".formatted(mistake.times(), mistake.kind(), mistake.example()));
    }
    return out.toString();
  }

  private static String json(SampleScore score) {
    StringBuilder out = new StringBuilder("{\"scores\":{");
    String comma = "";
    for (Map.Entry<String, SampleScore.Score> one : score.scores().entrySet()) {
      SampleScore.Score value = one.getValue();
      out.append(comma)
          .append(quoted(one.getKey()))
          .append(
              String.format(
                  java.util.Locale.ROOT,
                  ":{\"precision\":%.4f,\"recall\":%.4f,\"f1\":%.4f,\"right\":%d,\"found\":%d,\"truth\":%d}",
                  value.precision(),
                  value.recall(),
                  value.f1(),
                  value.right(),
                  value.found(),
                  value.truth()));
      comma = ",";
    }
    out.append("},\"worst\":[");
    comma = "";
    for (SampleScore.Mistake mistake : score.worst()) {
      out.append(comma)
          .append("{\"error\":")
          .append(quoted(mistake.kind()))
          .append(",\"times\":")
          .append(mistake.times())
          .append(",\"example\":")
          .append(quoted(mistake.example()))
          .append('}');
      comma = ",";
    }
    return out.append("]}\n").toString();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
