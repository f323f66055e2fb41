package dev.skillexchange.evaluation;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.evaluation.report.Cell;
import dev.skillexchange.evaluation.report.Report;
import dev.skillexchange.evaluation.report.Table;
import dev.skillexchange.extract.CatalogueDeriver;
import dev.skillexchange.extract.Derived;
import dev.skillexchange.extract.Deriver;
import dev.skillexchange.job.ActivityMention;
import dev.skillexchange.job.Posting;
import dev.skillexchange.source.PostingSink;
import dev.skillexchange.source.PostingSource;
import dev.skillexchange.source.file.PostingFiles;
import dev.skillexchange.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// How many postings name activities, by family of roles; which are named most; and mentions drawn
/// at random with their lines, since whether one is right must be judged by eye.
@Command(
    name = "activities",
    description = "Measure how many postings name activities, and draw some to be judged.")
public final class EvaluateActivities extends EvaluationCommand {
  private static final int SEVERAL = 3;
  private static final int AROUND = 90;
  private static final String ALL = "all";

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "Postings (../shared/data/postings/ashby beside the checkout).")
  Optional<Path> folder = Optional.empty();

  @Option(
      names = "--draw",
      paramLabel = "N",
      description = "How many mentions to draw (${DEFAULT-VALUE}).")
  int draw = 150;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "The seed of the draw (${DEFAULT-VALUE}).")
  long seed = 1;

  /// Postings of a family, and how many of them name activities.
  private static final class Tally {
    int postings;
    int any;
    int several;
    int mentions;

    void add(int named) {
      postings++;
      any += named > 0 ? 1 : 0;
      several += named >= SEVERAL ? 1 : 0;
      mentions += named;
    }
  }

  /// A mention in its line.
  private record Drawn(String activity, String before, String named, String behind) {}

  @Override
  Report report() throws IOException {
    Catalogue catalogue = CatalogueLoader.load();
    Counting counting = new Counting(catalogue, new CatalogueDeriver(catalogue));
    for (PostingSource source :
        PostingFiles.at(folder.orElseGet(() -> shared("data/postings/ashby")), true)) {
      source.read(counting);
    }
    return new Report(
        "Activities that postings name; those drawn are to be judged by eye",
        families(counting.families),
        activities(counting.activities),
        drawn(counting.mentions));
  }

  private static Table families(Map<String, Tally> families) {
    Table.Builder table =
        Table.named("families", "Postings by family", "family", "postings", "any", "three", "mean");
    families.forEach((family, tally) ->
        table.row(
            Cell.of(family),
            Cell.of(tally.postings),
            Cell.of((double) tally.any / tally.postings),
            Cell.of((double) tally.several / tally.postings),
            Cell.of((double) tally.mentions / tally.postings)));
    return table.build();
  }

  private static Table activities(Map<String, Integer> activities) {
    Table.Builder table = Table.named("activities", "Activities", "activity", "postings");
    activities.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .forEach(entry -> table.row(Cell.of(entry.getKey()), Cell.of(entry.getValue())));
    return table.build();
  }

  private Table drawn(List<Drawn> mentions) {
    Collections.shuffle(mentions, new Random(seed));
    Table.Builder table = Table.named("drawn", "Drawn with seed " + seed, "activity", "line");
    mentions.stream()
        .limit(draw)
        .forEach(one ->
            table.row(
                Cell.of(one.activity()),
                Cell.of(one.before() + "[" + one.named() + "]" + one.behind())));
    return table.build();
  }

  /// Derives postings and counts.
  private static final class Counting implements PostingSink {
    private final Catalogue catalogue;
    private final Deriver deriver;
    private final Map<String, Tally> families = new TreeMap<>();
    private final Map<String, Integer> activities = new TreeMap<>();
    private final List<Drawn> mentions = new ArrayList<>();

    private Counting(Catalogue catalogue, Deriver deriver) {
      this.catalogue = catalogue;
      this.deriver = deriver;
    }

    @Override
    public void posting(Posting posting) {
      Derived derived = deriver.derive(posting);
      List<ActivityMention> named = derived.facts().activities();
      String family =
          derived
              .facts()
              .role()
              .stated()
              .flatMap(catalogue::role)
              .map(role -> role.family().slug())
              .orElse("none");
      for (String row : List.of(family, ALL)) {
        families.computeIfAbsent(row, _ -> new Tally()).add(named.size());
      }
      for (ActivityMention mention : named) {
        String slug = mention.activity().slug();
        activities.merge(slug, 1, Integer::sum);
        mentions.add(drawn(slug, mention.evidence().span(), derived.text()));
      }
    }

    private static Drawn drawn(String slug, Span span, String text) {
      int line = text.lastIndexOf('\n', span.start()) + 1;
      int next = text.indexOf('\n', span.end());
      int from = Math.max(line, span.start() - AROUND);
      int to = Math.min(next < 0 ? text.length() : next, span.end() + AROUND);
      return new Drawn(
          slug, text.substring(from, span.start()), span.of(text), text.substring(span.end(), to));
    }

    @Override
    public void rejected(long row, String reason) {}

    @Override
    public void unlisted() {}

    @Override
    public void complete(String source, String board) {}
  }
}
