package dev.skillexchange.engine.publication;

import dev.skillexchange.engine.answer.GuideAnswer;
import dev.skillexchange.engine.answer.PayAnswer;
import dev.skillexchange.engine.report.Report.Section;
import dev.skillexchange.engine.report.Report.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The tables of the guide of all roles, so short that its page stays small: the first lines of
/// each, and of pay on any basis but the first the line of all jobs. Other forms of the guide have
/// them whole.
record ShortTables(GuideAnswer guide) {
  private static final int MOST = 15;

  /// Those of a section; whole in the guide of one role.
  List<Table> of(Section section) {
    return guide.role().isPresent()
        ? section.tables()
        : section.tables().stream().flatMap(table -> shortened(table).stream()).toList();
  }

  private Optional<Table> shortened(Table table) {
    String id = table.id();
    boolean pay = id.startsWith("pay-") || id.startsWith("quantiles-");
    if (!pay) {
      return Optional.of(first(table, MOST));
    }
    if (ofFirstBasis(id)) {
      return Optional.of(table);
    }
    return id.startsWith("pay-") ? Optional.of(first(table, 1)) : Optional.empty();
  }

  private boolean ofFirstBasis(String id) {
    return guide.pay().stream()
        .filter(PayAnswer::told)
        .findFirst()
        .filter(pay -> id.endsWith("-" + pay.currency().toLowerCase(Locale.ROOT) + "-" + pay.per()))
        .isPresent();
  }

  private static Table first(Table table, int most) {
    return new Table(
        table.id(), table.caption(), table.columns(), table.rows().stream().limit(most).toList());
  }
}
