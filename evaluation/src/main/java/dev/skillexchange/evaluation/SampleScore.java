package dev.skillexchange.evaluation;

import dev.skillexchange.evaluation.report.Cell;
import dev.skillexchange.evaluation.report.Report;
import dev.skillexchange.evaluation.report.Table;
import dev.skillexchange.extract.Deriver;
import dev.skillexchange.job.Fact;
import dev.skillexchange.job.Facts;
import dev.skillexchange.job.PayRange;
import dev.skillexchange.job.Place;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.SkillMention;
import dev.skillexchange.sample.SampleMarket;
import dev.skillexchange.sample.Truth;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// How well extraction reads the sample market: what it derives, held against what the writer
/// meant.
final class SampleScore {
  private static final int WORST = 25;

  /// @param right found and true
  /// @param found what extraction says
  /// @param truth what there was to be found
  record Score(long right, long found, long truth) {
    double precision() {
      return found == 0 ? 1 : (double) right / found;
    }

    double recall() {
      return truth == 0 ? 1 : (double) right / truth;
    }

    double f1() {
      return found + truth == 0 ? 1 : 2.0 * right / (found + truth);
    }
  }

  /// A kind of error, how often it occurs, and a posting that shows it.
  record Mistake(String kind, int times, String example) {}

  private final Map<String, long[]> scores = new LinkedHashMap<>();
  private final Map<String, Integer> mistakes = new HashMap<>();
  private final Map<String, String> examples = new HashMap<>();

  /// Derives postings spread evenly over a market and scores them.
  static SampleScore of(SampleMarket market, int postings, Deriver deriver) {
    SampleScore score = new SampleScore();
    market
        .postings()
        .limit(postings)
        .forEach(posting ->
            score.add(posting, deriver.derive(posting).facts(), market.truth(posting.key())));
    return score;
  }

  Report report(String headline) {
    Table.Builder fields =
        Table.named(
            "scores",
            "Facts found, held against what the writer meant",
            "field",
            "precision",
            "recall",
            "f1",
            "right",
            "found",
            "truth");
    scores()
        .forEach((field, one) ->
            fields.row(
                Cell.of(field),
                Cell.of(one.precision()),
                Cell.of(one.recall()),
                Cell.of(one.f1()),
                Cell.of(one.right()),
                Cell.of(one.found()),
                Cell.of(one.truth())));
    Table.Builder errors =
        Table.named("worst", "Worst errors, each with an example", "times", "error", "example");
    for (Mistake mistake : worst()) {
      errors.row(Cell.of(mistake.times()), Cell.of(mistake.kind()), Cell.of(mistake.example()));
    }
    return new Report(headline, fields.build(), errors.build());
  }

  Map<String, Score> scores() {
    Map<String, Score> all = new LinkedHashMap<>();
    scores.forEach((field, one) -> all.put(field, new Score(one[0], one[1], one[2])));
    return all;
  }

  List<Mistake> worst() {
    return mistakes.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(WORST)
        .map(one ->
            new Mistake(
                one.getKey(), one.getValue(), Objects.requireNonNull(examples.get(one.getKey()))))
        .toList();
  }

  private void add(Posting posting, Facts facts, Truth truth) {
    String example = posting.title() + " (" + posting.key() + ")";
    compare("role", one(facts.role()), Set.of(truth.role()), example);
    compare("level", one(facts.level()), Set.of(truth.level()), example);
    compare("workplace", one(facts.workplace()), set(truth.workplace()), example);
    compare("employment", one(facts.employment()), Set.of(truth.employment()), example);
    compare("years", one(facts.years()), set(truth.years()), example);
    compare("skills", mentioned(facts), named(truth), example);
    compare("skills and need", mentionedWithNeed(facts), namedWithNeed(truth), example);
    compare(
        "pay",
        facts.pay().ranges().stream()
            .map(Fact.Stated::value)
            .map(SampleScore::pay)
            .collect(Collectors.toSet()),
        truth.pay().stream().map(SampleScore::pay).collect(Collectors.toSet()),
        example);
    compare(
        "places",
        facts.places().stream()
            .map(Fact.Stated::value)
            .map(SampleScore::place)
            .collect(Collectors.toSet()),
        truth.places().stream().map(SampleScore::place).collect(Collectors.toSet()),
        example);
  }

  private static Set<String> mentioned(Facts facts) {
    return facts.skills().stream()
        .map(SkillMention::skill)
        .flatMap(Optional::stream)
        .map(Object::toString)
        .collect(Collectors.toSet());
  }

  private static Set<String> named(Truth truth) {
    return truth.skills().stream().map(one -> one.skill().slug()).collect(Collectors.toSet());
  }

  private static Set<String> mentionedWithNeed(Facts facts) {
    return facts.skills().stream()
        .filter(one -> one.skill().isPresent())
        .map(one -> one.skill().get() + " " + one.need().id())
        .collect(Collectors.toSet());
  }

  private static Set<String> namedWithNeed(Truth truth) {
    return truth.skills().stream()
        .map(one -> one.skill() + " " + one.need().id())
        .collect(Collectors.toSet());
  }

  private static <T> Set<T> one(Fact<T> fact) {
    return set(fact.orAssumed());
  }

  private static <T> Set<T> set(Optional<T> value) {
    return value.map(Set::of).orElseGet(Set::of);
  }

  private static String pay(PayRange range) {
    return range.min().map(Object::toString).orElse("")
        + "-"
        + range.max().map(Object::toString).orElse("")
        + " "
        + range.currency()
        + " per "
        + range.period().id();
  }

  private static String place(Place place) {
    return Normalizer.normalize(place.cityName().orElse("-"), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
        + ", "
        + place.country().map(Object::toString).orElse("-");
  }

  private <T> void compare(String field, Set<T> found, Set<T> truth, String example) {
    Set<T> right = new HashSet<>(found);
    right.retainAll(truth);
    long[] score = scores.computeIfAbsent(field, _ -> new long[3]);
    score[0] += right.size();
    score[1] += found.size();
    score[2] += truth.size();
    boolean open = field.equals("pay") || field.equals("places");
    Set<T> wrong = without(found, right);
    Set<T> missed = without(truth, right);
    if (!wrong.isEmpty() || !missed.isEmpty()) {
      String shown = example + (open ? ": read " + wrong + ", was " + missed : "");
      if (open || found.size() <= 1 && truth.size() <= 1) {
        note(field + (open ? "" : ": read " + wrong + ", was " + missed), shown);
      } else {
        wrong.forEach(value -> note(field + ": invented " + value, shown));
        missed.forEach(value -> note(field + ": missed " + value, shown));
      }
    }
  }

  private static <T> Set<T> without(Set<T> all, Set<T> some) {
    Set<T> rest = new HashSet<>(all);
    rest.removeAll(some);
    return rest;
  }

  private void note(String kind, String example) {
    mistakes.merge(kind, 1, Integer::sum);
    examples.putIfAbsent(kind, example);
  }
}
