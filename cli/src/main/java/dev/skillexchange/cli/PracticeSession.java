package dev.skillexchange.cli;

import dev.skillexchange.engine.answer.PracticeAnswer;
import dev.skillexchange.engine.answer.PracticeAnswer.PracticeRow;
import dev.skillexchange.engine.answer.PracticeAnswer.RecallRow;
import dev.skillexchange.engine.answer.RatedAnswer;
import dev.skillexchange.engine.desk.KeepQuestion;
import dev.skillexchange.practice.Rating;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Asks questions in a terminal, one after the other. The end of input ends it, and so does `q`.
final class PracticeSession {
  private static final String STOP = "q";
  private static final String SKIP = "s";
  private static final String ALL = "a";

  private final BufferedReader in;
  private final PrintWriter out;
  private final Function<KeepQuestion.Rate, RatedAnswer> rate;

  PracticeSession(
      BufferedReader in, PrintWriter out, Function<KeepQuestion.Rate, RatedAnswer> rate) {
    this.in = in;
    this.out = out;
    this.rate = rate;
  }

  void run(PracticeAnswer plan) {
    JobText.sampleNote(plan.basis(), out);
    new PracticeText(out).head(plan);
    int number = 0;
    int rated = 0;
    for (PracticeRow row : plan.questions()) {
      out.println();
      out.printf("%d of %d. %s%n", ++number, plan.questions().size(), row.group().name());
      Optional<Boolean> more = one(row);
      if (more.isEmpty()) {
        break;
      }
      rated += more.get() ? 1 : 0;
    }
    out.println();
    out.printf("%d rated. What you rated is kept; start again to go on.%n", rated);
  }

  /// Asks one question.
  ///
  /// @return whether it was rated; empty where the person stops
  private Optional<Boolean> one(PracticeRow row) {
    out.println(PracticeText.why(row.why()));
    out.println();
    out.println(row.question());
    out.println();
    String answered = line("Answer aloud or on paper, then press Enter (s skips, q stops): ");
    if (answered.equals(STOP) || answered.equals(SKIP)) {
      return answered.equals(STOP) ? Optional.empty() : Optional.of(false);
    }
    for (int i = 0; i < row.checklist().size(); i++) {
      out.printf("  %d %s%n", i + 1, row.checklist().get(i));
    }
    row.followUps().forEach(next -> out.println("  Next: " + next));
    Optional<List<Integer>> covered = covered(row.checklist().size());
    if (covered.isEmpty()) {
      return Optional.empty();
    }
    Optional<Rating> rating = rating(Rating.ofPoints(covered.get().size(), row.checklist().size()));
    rating.ifPresent(given -> rate(row, given, covered.get()));
    return rating.map(_ -> true);
  }

  /// The points that were covered; empty where the person stops.
  private Optional<List<Integer>> covered(int points) {
    while (true) {
      String line = line("Which points did you cover? (such as 1 3, a for all, Enter for none): ");
      if (line.equals(STOP)) {
        return Optional.empty();
      }
      if (line.equals(ALL)) {
        return Optional.of(IntStream.rangeClosed(1, points).boxed().toList());
      }
      List<Integer> numbers = new ArrayList<>();
      boolean fine = true;
      for (String part : line.split("[ ,]+", -1)) {
        boolean number = part.matches("[1-9]") && Integer.parseInt(part) <= points;
        fine &= number || part.isEmpty();
        if (number && !numbers.contains(Integer.parseInt(part))) {
          numbers.add(Integer.parseInt(part));
        }
      }
      if (fine) {
        return Optional.of(numbers);
      }
      out.println("Write numbers from 1 to " + points + ".");
    }
  }

  /// The rating; empty where the person stops.
  private Optional<Rating> rating(Rating suggested) {
    while (true) {
      String line =
          line("Rated " + suggested.id() + ". Enter keeps it; or again, hard, good, easy: ");
      if (line.equals(STOP)) {
        return Optional.empty();
      }
      Optional<Rating> given = line.isEmpty() ? Optional.of(suggested) : Rating.of(line);
      if (given.isPresent()) {
        return given;
      }
      out.println("Write again, hard, good or easy.");
    }
  }

  private void rate(PracticeRow row, Rating rating, List<Integer> covered) {
    int time = row.recall().map(RecallRow::times).orElse(0) + 1;
    rate.apply(new KeepQuestion.Rate(row.id(), time, rating.id(), covered)).questions().stream()
        .flatMap(one -> one.recall().stream())
        .forEach(recall -> out.println("Due again on " + PracticeText.day(recall.due()) + "."));
  }

  private String line(String prompt) {
    out.print(prompt);
    out.flush();
    try {
      return Optional.ofNullable(in.readLine()).orElse(STOP).strip().toLowerCase(Locale.ROOT);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the answer", e);
    }
  }
}
