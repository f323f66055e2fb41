package dev.skillexchange.evaluation;

import dev.skillexchange.catalogue.CatalogueLoader;
import dev.skillexchange.evaluation.report.Cell;
import dev.skillexchange.evaluation.report.Report;
import dev.skillexchange.evaluation.report.Table;
import dev.skillexchange.extract.CatalogueDeriver;
import dev.skillexchange.extract.Derived;
import dev.skillexchange.extract.Deriver;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.Hints;
import dev.skillexchange.job.PayRange;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.Posting.Body;
import dev.skillexchange.source.PostingSink;
import dev.skillexchange.source.PostingSource;
import dev.skillexchange.source.file.PostingFiles;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// How well pay is read from text, held against the pay that boards give in fields of their own.
///
/// Text and fields of one posting often differ: employers write "$120k" and enter 115,000. So
/// recall counts only those ranges of the fields whose amounts stand in the text too
/// ([StatedAmounts]); what the text says beyond the fields is listed to be judged by eye.
@Command(
    name = "pay",
    description = "Measure how pay is read from text against the boards' own fields.")
public final class PayTruth extends EvaluationCommand {
  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description = "Boards (../shared/data/postings/ashby beside the checkout).")
  Optional<Path> folder = Optional.empty();

  /// Base pay without the place or tier it is for.
  private record Terms(
      Optional<BigDecimal> min, Optional<BigDecimal> max, String currency, String period) {
    static Terms of(PayRange range) {
      return new Terms(range.min(), range.max(), range.currency(), range.period().id());
    }

    String shown() {
      return min.map(BigDecimal::toPlainString).orElse("")
          + "-"
          + max.map(BigDecimal::toPlainString).orElse("")
          + " "
          + currency
          + " "
          + period;
    }
  }

  /// What is counted.
  private static final class Tally {
    int postings;
    int fields;
    int stated;
    int right;
    int onTarget;
    int read;
    int same;
    int beyond;
    final List<String> missed = new ArrayList<>();
    final List<String> others = new ArrayList<>();
  }

  @Override
  Report report() throws IOException {
    return of(
        folder.orElseGet(() -> shared("data/postings/ashby")),
        new CatalogueDeriver(CatalogueLoader.load()));
  }

  static Report of(Path boards, Deriver deriver) throws IOException {
    Tally tally = new Tally();
    for (PostingSource source : PostingFiles.at(boards, true)) {
      source.read(new Counting(deriver, tally));
    }
    return report(tally);
  }

  private static Report report(Tally tally) {
    Table figures =
        Table.named("pay", "Ranges of base pay", "what", "value")
            .row(Cell.of("postings whose fields state pay"), Cell.of(tally.postings))
            .row(Cell.of("ranges of the fields"), Cell.of(tally.fields))
            .row(Cell.of("of these, amounts stand in the text"), Cell.of(tally.stated))
            .row(Cell.of("read with amount, currency, period"), Cell.of(tally.right))
            .row(Cell.of("read as on-target earnings"), Cell.of(tally.onTarget))
            .row(Cell.of("recall"), ratio(tally.right + tally.onTarget, tally.stated))
            .row(Cell.of("ranges read in these postings"), Cell.of(tally.read))
            .row(Cell.of("the same as a field"), Cell.of(tally.same))
            .row(Cell.of("ranges read where fields state none"), Cell.of(tally.beyond))
            .build();
    return new Report(
        "Pay read from text alone, against the boards' own fields",
        figures,
        listed("missed", "Stated in the text and not read", tally.missed),
        listed("others", "Read, and not in the fields", tally.others));
  }

  private static Table listed(String name, String title, List<String> rows) {
    Table.Builder table = Table.named(name, title, "range");
    rows.stream().limit(60).forEach(row -> table.row(Cell.of(row)));
    return table.build();
  }

  private static Cell ratio(int part, int whole) {
    return Cell.of(whole == 0 ? 1. : (double) part / whole);
  }

  /// Derives each posting twice: from its text without the fields, and from its fields without the
  /// text.
  private record Counting(Deriver deriver, Tally tally) implements PostingSink {
    @Override
    public void posting(Posting posting) {
      Derived text = deriver.derive(with(posting, posting.body(), withoutPay(posting.hints())));
      Set<Terms> said = terms(text, false);
      Set<Terms> fields =
          posting.hints().pay().isEmpty()
              ? Set.of()
              : terms(deriver.derive(with(posting, NO_TEXT, posting.hints())), false);
      if (fields.isEmpty()) {
        tally.beyond += said.size();
        return;
      }
      tally.postings++;
      tally.read += said.size();
      compare(posting, text, said, fields);
    }

    private void compare(Posting posting, Derived text, Set<Terms> said, Set<Terms> fields) {
      Set<Terms> onTarget = terms(text, true);
      StatedAmounts amounts = StatedAmounts.of(text.text());
      for (Terms field : fields) {
        tally.fields++;
        if (!amounts.holds(field.min()) || !amounts.holds(field.max())) {
          continue;
        }
        tally.stated++;
        if (said.contains(field)) {
          tally.right++;
        } else if (onTarget.contains(field)) {
          tally.onTarget++;
        } else {
          tally.missed.add(field.shown() + "  " + posting.title() + " (" + posting.key() + ")");
        }
      }
      for (Terms range : said) {
        if (fields.contains(range)) {
          tally.same++;
        } else {
          tally.others.add(range.shown() + "  " + posting.title() + " (" + posting.key() + ")");
        }
      }
    }

    @Override
    public void rejected(long row, String reason) {}

    @Override
    public void unlisted() {}

    @Override
    public void complete(String source, String board) {}
  }

  private static final Body NO_TEXT = new Body("", Body.Format.TEXT);

  private static Set<Terms> terms(Derived derived, boolean onTarget) {
    return derived.facts().pay().ranges().stream()
        .map(Fact.Stated::value)
        .filter(range -> range.onTarget() == onTarget)
        .map(Terms::of)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Posting with(Posting posting, Body body, Hints hints) {
    return new Posting(
        posting.key(),
        posting.employer(),
        posting.title(),
        body,
        posting.locations(),
        hints,
        posting.url(),
        posting.published());
  }

  private static Hints withoutPay(Hints hints) {
    return new Hints(
        hints.employment(),
        hints.workplace(),
        hints.remote(),
        hints.department(),
        hints.country(),
        List.of());
  }
}
