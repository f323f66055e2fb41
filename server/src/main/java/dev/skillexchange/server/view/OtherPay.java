package dev.skillexchange.server.view;

import dev.skillexchange.engine.answer.ConvertedAnswer;
import dev.skillexchange.engine.answer.PayAnswer;
import dev.skillexchange.server.view.TableView.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Pay on the bases that fewer jobs state: a line for each, without its parts, so that the page of
/// a market with many currencies stays small. It leads to the guide of these jobs alone, which has
/// the parts; other forms of a guide have them all.
final class OtherPay {
  private static final String NONE = "–";

  private final List<String> columns = new ArrayList<>(List.of("Basis", "Adverts offer", "Jobs"));
  private final Optional<ConvertedAnswer> converted;
  private final UnaryOperator<String> guide;

  private OtherPay(Optional<ConvertedAnswer> converted, UnaryOperator<String> guide) {
    this.converted = converted;
    this.guide = guide;
    converted.ifPresent(how -> columns.add("Converted to " + how.currency()));
  }

  /// The table; none where there is no such basis.
  ///
  /// @param guide the address of the guide of the jobs on a basis, such as `EUR:salary`
  static List<TableView> of(
      List<PayAnswer> others, Optional<ConvertedAnswer> converted, UnaryOperator<String> guide) {
    OtherPay table = new OtherPay(converted, guide);
    return others.isEmpty()
        ? List.of()
        : List.of(
            new TableView(
                "other-pay",
                "Each line leads to the guide of its jobs, and to these.",
                table.columns,
                others.stream().map(table::row).toList()));
  }

  private TableView.Row row(PayAnswer pay) {
    PayView.Row all = PayView.row(pay.all(), pay);
    List<Cell> cells = new ArrayList<>();
    cells.add(new Cell(columns.get(1), with(all.amount(), all.interval()), ""));
    cells.add(new Cell(columns.get(2), all.sample(), all.link()));
    converted.ifPresent(how ->
        cells.add(
            new Cell(
                columns.get(3),
                pay.converted()
                    .map(range ->
                        with(
                            how.money(range, pay.per()),
                            how.intervals(range, pay.per())
                                .map(both -> "95\u00a0%: " + both)
                                .orElse("")))
                    .orElse(NONE),
                "")));
    return new TableView.Row(pay.title(), guide.apply(pay.basis()), cells);
  }

  private static String with(String amount, String interval) {
    return interval.isEmpty() ? amount : amount + " (" + interval + ")";
  }
}
