package dev.skillexchange.server.view;

import dev.skillexchange.engine.answer.ComparisonAnswer.Pair;
import dev.skillexchange.engine.answer.Wording;
import dev.skillexchange.engine.plot.DumbbellPlot;
import dev.skillexchange.server.view.EmployerView.Share;
import java.util.List;

/// Things with their shares in two slices: a plot, and the table behind it.
///
/// @param basis of which jobs the shares are
/// @param apart what can be told apart, in a sentence
public record PairsView(
    String title,
    String basis,
    String left,
    String right,
    String apart,
    DumbbellPlot plot,
    List<Row> rows) {
  private static final int PLOTTED = 16;

  /// A line of the table.
  ///
  /// @param more which side has more, where the intervals do not meet; else empty
  public record Row(String name, Share left, Share right, String more) {}

  static PairsView of(String title, String basis, String left, String right, List<Pair> pairs) {
    return new PairsView(
        title,
        basis,
        left,
        right,
        apart(left, right, pairs),
        DumbbellPlot.of(
            title,
            left,
            right,
            pairs.stream()
                .limit(PLOTTED)
                .map(pair ->
                    new DumbbellPlot.Shares(
                        pair.what().name(), pair.left().share(), pair.right().share()))
                .toList()),
        pairs.stream().map(pair -> row(left, right, pair)).toList());
  }

  private static String apart(String left, String right, List<Pair> pairs) {
    String more =
        clearly(left, pairs.stream().filter(Pair::moreOnTheLeft).toList())
            + clearly(right, pairs.stream().filter(Pair::moreOnTheRight).toList());
    return more.isEmpty() ? "No difference here can be told from chance." : more.strip();
  }

  private static String clearly(String side, List<Pair> pairs) {
    return pairs.isEmpty()
        ? ""
        : "Clearly more often in "
            + side
            + ": "
            + Wording.list(pairs.stream().map(pair -> pair.what().name()).toList())
            + ". ";
  }

  private static Row row(String left, String right, Pair pair) {
    return new Row(
        pair.what().name(),
        Share.of(pair.left()),
        Share.of(pair.right()),
        pair.moreOnTheLeft() ? left : pair.moreOnTheRight() ? right : "");
  }
}
