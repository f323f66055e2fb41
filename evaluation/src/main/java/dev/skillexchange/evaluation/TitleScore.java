package dev.skillexchange.evaluation;

import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.evaluation.label.LabelFile;
import dev.skillexchange.evaluation.report.Cell;
import dev.skillexchange.evaluation.report.Report;
import dev.skillexchange.evaluation.report.Table;
import dev.skillexchange.extract.Deriver;
import dev.skillexchange.job.Hints;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.Posting.Body;
import dev.skillexchange.job.PostingKey;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// How well roles are told from titles alone: against titles labelled by hand, and how many of a
/// long list of titles are given a role at all.
final class TitleScore {
  private static final String LABELS = "titles.tsv";
  private static final String OTHER = "other";

  private final Deriver deriver;

  /// A title and the role that a reader gives it.
  ///
  /// @param roles slugs of the catalogue, the best first, or "other" where no role fits
  record Labelled(String title, List<String> roles) {
    Labelled {
      roles = List.copyOf(roles);
    }
  }

  /// A labelled title that was given another role, or a role where none fits.
  record Wrong(Labelled labelled, String said) {}

  /// @param given titles that were given a role
  /// @param right given a role of the label
  /// @param best given the label's first role
  /// @param silent said to be unknown, and labelled so
  /// @param wrong given a wrong role, in the order of the labels
  record Score(int titles, int given, int right, int best, int silent, List<Wrong> wrong) {
    double coverage() {
      return titles == 0 ? 1 : (double) given / titles;
    }

    double accuracy() {
      return given == 0 ? 1 : (double) right / given;
    }
  }

  TitleScore(Deriver deriver) {
    this.deriver = deriver;
  }

  /// The score, with the share of titles of a file that are given a role.
  ///
  /// @param file tab-separated with a header that names a column "title", or plain lines of titles;
  ///   compressed where its name ends with ".gz"
  static Report report(Deriver deriver, Path file) {
    TitleScore score = new TitleScore(deriver);
    Score labelled = score.of(labels());
    List<String> titles = titles(file);
    long given = titles.stream().filter(title -> score.role(title).isPresent()).count();
    Table.Builder figures = Table.named("titles", "Roles of titles", "what", "share", "of");
    row(figures, "labelled titles given a role", labelled.given(), labelled.titles());
    row(figures, "right among them", labelled.right(), labelled.given());
    row(figures, "given the very best role", labelled.best(), labelled.given());
    row(figures, "titles of the file given a role", given, titles.size());
    Table.Builder wrong = Table.named("wrong", "Wrong roles", "title", "given", "labelled");
    labelled
        .wrong()
        .forEach(one ->
            wrong.row(
                Cell.of(one.labelled().title()),
                Cell.of(one.said()),
                Cell.of(String.join("|", one.labelled().roles()))));
    return new Report("Roles read from titles alone", figures.build(), wrong.build());
  }

  private static void row(Table.Builder table, String what, long part, long whole) {
    double share = whole == 0 ? 1 : (double) part / whole;
    table.row(
        Cell.of(what),
        Cell.of(String.format(Locale.ROOT, "%.3f", share)),
        Cell.of(part + " of " + whole));
  }

  Score of(List<Labelled> labels) {
    int given = 0;
    int right = 0;
    int best = 0;
    int silent = 0;
    List<Wrong> wrong = new ArrayList<>();
    for (Labelled label : labels) {
      Optional<RoleId> said = role(label.title());
      if (said.isEmpty()) {
        silent += label.roles().contains(OTHER) ? 1 : 0;
        continue;
      }
      given++;
      best += said.get().slug().equals(label.roles().getFirst()) ? 1 : 0;
      if (label.roles().contains(said.get().slug())) {
        right++;
      } else {
        wrong.add(new Wrong(label, said.get().slug()));
      }
    }
    return new Score(labels.size(), given, right, best, silent, List.copyOf(wrong));
  }

  private Optional<RoleId> role(String title) {
    Posting posting =
        new Posting(
            PostingKey.of("evaluation", "titles", "1"),
            "Titles",
            title,
            new Body("", Body.Format.TEXT),
            List.of(),
            Hints.none(),
            Optional.empty(),
            Optional.empty());
    return deriver.derive(posting).facts().role().stated();
  }

  /// The titles labelled by hand.
  static List<Labelled> labels() {
    return LabelFile.read(
        TitleScore.class,
        LABELS,
        line -> {
          String[] cells = LabelFile.cells(line, 2);
          return new Labelled(cells[0], List.of(cells[1].split("\\|")));
        });
  }

  private static List<String> titles(Path file) {
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
      List<String> lines = lines(in);
      List<String> header = lines.isEmpty() ? List.of() : List.of(lines.getFirst().split("\t", -1));
      int column = header.indexOf("title");
      return lines.stream()
          .skip(column < 0 ? 0 : 1)
          .map(line -> column < 0 ? line : line.split("\t", -1)[column])
          .filter(title -> !title.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(InputStream in) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }
}
