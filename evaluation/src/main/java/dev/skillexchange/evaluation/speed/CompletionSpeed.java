package dev.skillexchange.evaluation.speed;

import dev.skillexchange.completion.Completer;
import dev.skillexchange.completion.NamedValue;
import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.Knowledge;
import dev.skillexchange.engine.completion.CatalogueNames;
import dev.skillexchange.engine.completion.Completions;
import dev.skillexchange.evaluation.report.Cell;
import dev.skillexchange.evaluation.report.Quantiles;
import dev.skillexchange.evaluation.report.Report;
import dev.skillexchange.evaluation.report.Table;
import dev.skillexchange.slice.BoxPart;
import dev.skillexchange.slice.Parameter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

/// Types names letter by letter, has each text completed, and tells how long that took.
///
/// Names are drawn as people look for them, those of many jobs more often; a third is typed from a
/// later word on, a sixth behind another word, and in a sixth one letter is wrong.
public final class CompletionSpeed {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int SHOWN = 8;
  private static final int LONGEST = 24;

  private final Random random;
  private final Completions completions;
  private final Completer completer;
  private final List<NamedValue> values;

  private CompletionSpeed(
      Random random, Knowledge knowledge, Completer completer, List<NamedValue> values) {
    this.random = random;
    this.completions = new Completions(knowledge);
    this.completer = completer;
    this.values = values;
  }

  /// How long a text took.
  ///
  /// @param wrong whether a letter of it is wrong
  /// @param processor milliseconds without what others took of the machine
  private record Time(
      String text, boolean wrong, int found, double milliseconds, double processor) {}

  /// Measures in this process.
  ///
  /// @param employers how many employers beside the catalogue
  /// @param typed how many texts are completed
  public static Report of(int employers, int typed, long seed) {
    Random random = new Random(seed);
    Knowledge knowledge = Engine.shippedKnowledge();
    List<NamedValue> values = values(knowledge, employers, random);
    long before = heap();
    long start = System.nanoTime();
    Completer completer = new Completer(byKind(values));
    double made = (System.nanoTime() - start) / 1e6;
    long kept = heap() - before;
    CompletionSpeed speed = new CompletionSpeed(random, knowledge, completer, values);
    speed.times(typed);
    return new Report(
        "completions of %,d values by %,d names, %,d of them employers; made in %,.0f ms, %,d MB of heap"
            .formatted(
                values.size(),
                values.stream().mapToInt(value -> 1 + value.otherNames().size()).sum(),
                employers,
                made,
                kept),
        table(speed.times(typed)));
  }

  /// Jobs of the catalogue's values fall with their rank, as in any market.
  private static List<NamedValue> values(Knowledge knowledge, int employers, Random random) {
    List<NamedValue> values = new ArrayList<>(new InventedNames(random).employers(employers));
    for (NamedValue one : CatalogueNames.of(knowledge.catalogue(), knowledge.labels())) {
      long jobs = (long) Math.pow(10, 6 * Math.pow(random.nextDouble(), 3)) - 1;
      values.add(new NamedValue(one.kind(), one.id(), one.name(), one.otherNames(), jobs));
    }
    return values;
  }

  private static Map<Parameter, List<NamedValue>> byKind(List<NamedValue> values) {
    Map<Parameter, List<NamedValue>> kinds = new EnumMap<>(Parameter.class);
    values.forEach(value -> kinds.computeIfAbsent(value.kind(), _ -> new ArrayList<>()).add(value));
    return kinds;
  }

  private List<Time> times(int count) {
    List<Time> times = new ArrayList<>(count);
    while (times.size() < count) {
      boolean wrong = random.nextInt(6) == 0;
      String text = text(wrong);
      for (int end = 1; end <= text.length() && times.size() < count; end++) {
        times.add(time(text.substring(0, end), wrong));
      }
    }
    return times;
  }

  private Time time(String text, boolean wrong) {
    long processor = THREADS.getCurrentThreadCpuTime();
    long start = System.nanoTime();
    int found = completions.rows(completer, BoxPart.at(text, text.length()), SHOWN).size();
    double milliseconds = (System.nanoTime() - start) / 1e6;
    return new Time(
        text, wrong, found, milliseconds, (THREADS.getCurrentThreadCpuTime() - processor) / 1e6);
  }

  private String text(boolean wrong) {
    NamedValue value = values.get(random.nextInt(values.size()));
    for (int again = 0; again < 3; again++) {
      NamedValue other = values.get(random.nextInt(values.size()));
      value = other.jobs() > value.jobs() ? other : value;
    }
    String name = value.name();
    int later = name.indexOf(' ', 1);
    String typed = random.nextInt(3) == 0 && later > 0 ? name.substring(later + 1) : name;
    if (wrong && typed.length() > 4) {
      int at = 2 + random.nextInt(typed.length() - 3);
      typed = typed.substring(0, at) + typed.substring(at + 1);
    }
    String all = (random.nextInt(6) == 0 ? "senior " : "") + typed;
    return all.substring(0, Math.min(all.length(), LONGEST));
  }

  private static Table table(List<Time> times) {
    Table.Builder table =
        Table.named(
            "completions",
            "Milliseconds a text",
            "texts",
            "count",
            "found",
            "p50",
            "p99",
            "most",
            "p99 of processor");
    row(table, "all", times, _ -> true);
    row(table, "one letter", times, time -> time.text.length() == 1);
    row(table, "two or three", times, time -> time.text.length() == 2 || time.text.length() == 3);
    row(table, "four to seven", times, time -> time.text.length() > 3 && time.text.length() < 8);
    row(table, "eight or more", times, time -> time.text.length() >= 8);
    row(table, "with a letter missing", times, Time::wrong);
    return table.build();
  }

  private static void row(
      Table.Builder table, String name, List<Time> times, Predicate<Time> which) {
    List<Time> some = times.stream().filter(which).toList();
    Quantiles spent = Quantiles.of(some.stream().mapToDouble(Time::milliseconds));
    table.row(
        Cell.of(name),
        Cell.of(spent.count()),
        Cell.of(some.stream().filter(time -> time.found > 0).count()),
        spent.at(0.5),
        spent.at(0.99),
        spent.at(1),
        Quantiles.of(some.stream().mapToDouble(Time::processor)).at(0.99));
  }

  private static long heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
  }
}
