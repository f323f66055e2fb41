package dev.skillexchange.server.view;

import dev.skillexchange.engine.answer.ConvertedAnswer;
import dev.skillexchange.engine.answer.PayAnswer;
import dev.skillexchange.server.view.TableView.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Pay on the bases that fewer jobs state: a line for each, without its parts, so that the page of
/// a market with many currencies stays small. Other forms of a guide have them all.
final class OtherPay {
  private static final String NONE = "–";

  private final List<String> columns = new ArrayList<>(List.of("Basis", "Adverts offer", "Jobs"));
  private final Optional<ConvertedAnswer> converted;

  private OtherPay(Optional<ConvertedAnswer> converted) {
    this.converted = converted;
    converted.ifPresent(how -> columns.add("Converted to " + how.currency()));
  }

  /// The table; none where there is no such basis.
  static List<TableView> of(List<PayAnswer> others, Optional<ConvertedAnswer> converted) {
    OtherPay table = new OtherPay(converted);
    return others.isEmpty()
        ? List.of()
        : List.of(
            new TableView(
                "other-pay",
                "Each line links to the jobs behind it.",
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
    return new TableView.Row(pay.title(), "", cells);
  }

  private static String with(String amount, String interval) {
    return interval.isEmpty() ? amount : amount + " (" + interval + ")";
  }
}
