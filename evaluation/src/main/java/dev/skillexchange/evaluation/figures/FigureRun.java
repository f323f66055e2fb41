package dev.skillexchange.evaluation.figures;

import com.fasterxml.jackson.databind.JsonNode;
import dev.skillexchange.evaluation.report.Cell;
import dev.skillexchange.evaluation.report.Report;
import dev.skillexchange.evaluation.report.Table;
import dev.skillexchange.index.Hits;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Random figures of random slices, each followed to its jobs over HTTP and recomputed from them.
///
/// A slice is a role, drawn evenly or by its jobs in turn, with up to three filters that one of its
/// jobs passes; every eighth leaves the role out, where its jobs can all be listed. Of the kinds of
/// figures that its guide has one is drawn, and of that kind one figure.
final class FigureRun {
  private static final List<String> FILTERS =
      List.of(
          "level",
          "country",
          "workplace",
          "employment",
          "skill",
          "region",
          "city",
          "metro",
          "years",
          "education",
          "activity");
  private static final double CLOSE = 1e-9;
  private static final int WITHOUT_ROLE = 8;

  private final Website website;
  private final Recount recount;
  private final Random random;
  private final List<String> roles = new ArrayList<>();
  private final List<String> rolesByJobs = new ArrayList<>();
  private final Map<Kind, int[]> drawn = new EnumMap<>(Kind.class);
  private final Table.Builder wrong =
      Table.named("wrong", "Figures that differ", "figure", "what", "shown", "recomputed", "link");
  private int disagreeing;

  FigureRun(Website website, Recount recount, long seed) {
    this.website = website;
    this.recount = recount;
    this.random = new Random(seed);
  }

  /// Draws figures and holds them against the store.
  Report of(int figures, String market) throws IOException, InterruptedException, SQLException {
    for (JsonNode family : website.roles().path("families")) {
      for (JsonNode row : family.path("roles")) {
        String role = row.path("role").path("id").asText();
        int jobs = row.path("open").asInt();
        roles.addAll(jobs > 0 ? List.of(role) : List.of());
        for (int i = 0; i < jobs; i++) {
          rolesByJobs.add(role);
        }
      }
    }
    for (int i = 0; i < figures; i++) {
      String role = one(i % 2 == 0 ? roles : rolesByJobs);
      check(one(ofOneKind(GuideFigures.of(guide(role, i % WITHOUT_ROLE == 0)))));
    }
    return report(figures, market);
  }

  private JsonNode guide(String role, boolean without)
      throws IOException, InterruptedException, SQLException {
    Link narrowing = narrowing(role);
    if (without) {
      JsonNode all = website.market(narrowing);
      if (all.path("jobs").path("value").asLong() <= Hits.DEEPEST) {
        return all;
      }
    }
    return website.guide(role, narrowing);
  }

  private Link narrowing(String role) throws SQLException {
    Link link = Link.of("");
    double job = random.nextDouble();
    List<String> left = new ArrayList<>(FILTERS);
    for (int filters = random.nextInt(4); filters > 0; filters--) {
      String filter = left.remove(random.nextInt(left.size()));
      List<String> values = recount.values(role, job, filter);
      link = values.isEmpty() ? link : link.with(filter, one(values));
    }
    return link;
  }

  private List<Shown> ofOneKind(List<Shown> figures) {
    Kind kind = one(figures.stream().map(Shown::kind).distinct().toList());
    return figures.stream().filter(figure -> figure.kind() == kind).toList();
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private void check(Shown shown) throws IOException, InterruptedException, SQLException {
    Shown.Proof proof = shown.proof();
    Set<String> listed = website.jobs(proof.link());
    Set<String> meant = recount.jobs(proof.link(), "");
    Set<String> whole = recount.jobs(shown.whole().link(), shown.whole().stating());
    double figure = recount.figure(shown.kind(), listed, shown.arguments());
    double value = shown.kind().isShare() ? part(figure, whole.size()) : figure;
    double employers = recount.figure(Kind.EMPLOYERS, listed, List.of());
    boolean right = agree(shown, "value", shown.printed(), value, slack(shown));
    right &= agree(shown, "jobs", (double) proof.jobs(), listed.size(), 0);
    right &= agree(shown, "employers", (double) proof.employers(), employers, 0);
    right &= agree(shown, "out of", (double) proof.outOf(), whole.size(), 0);
    right &= agree(shown, "jobs not listed", without(meant, listed), 0, 0);
    right &= agree(shown, "jobs listed beyond", without(listed, meant), 0, 0);
    int[] counts = drawn.computeIfAbsent(shown.kind(), _ -> new int[2]);
    counts[0]++;
    counts[1] += right ? 1 : 0;
    disagreeing += right ? 0 : 1;
  }

  private static int without(Set<String> some, Set<String> others) {
    Set<String> left = new HashSet<>(some);
    left.removeAll(others);
    return left.size();
  }

  private static double part(double part, int whole) {
    return whole == 0 ? 0 : part / whole;
  }

  private static double slack(Shown shown) {
    double unit = Math.abs(shown.printed()) < 1_000 ? 0.01 : 1;
    return shown.kind().isMoney() ? unit / 2 + 1e-6 : CLOSE;
  }

  private boolean agree(Shown shown, String what, double printed, double recomputed, double slack) {
    boolean agrees = Math.abs(printed - recomputed) <= slack;
    if (!agrees) {
      wrong.row(
          Cell.of(shown.where()),
          Cell.of(what),
          Cell.of(printed),
          Double.isNaN(recomputed) ? new Cell.Missing("none") : Cell.of(recomputed),
          Cell.of(shown.proof().link().toString()));
    }
    return agrees;
  }

  private Report report(int figures, String market) {
    Table.Builder kinds =
        Table.named("figures", "Figures, each reached by its link", "kind", "drawn", "agree");
    drawn.forEach(
        (kind, counts) -> kinds.row(Cell.of(kind.words()), Cell.of(counts[0]), Cell.of(counts[1])));
    String headline =
        "%,d figures of guides of %s recomputed in SQL; %,d differ"
            .formatted(figures, market, disagreeing);
    return new Report(headline, kinds.build(), wrong.build());
  }
}
