package dev.skillexchange.guide;

import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.index.JobSink;
import dev.skillexchange.index.ValueNumbers;
import dev.skillexchange.job.JobId;
import dev.skillexchange.market.BoardReadings.Months;
import dev.skillexchange.market.estimate.Interval;
import dev.skillexchange.market.estimate.ShareTrend;
import dev.skillexchange.market.estimate.ShareTrend.Change;
import dev.skillexchange.market.estimate.ShareTrend.Rows;
import dev.skillexchange.slice.Dimension;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Writes how the shares of jobs that name skills changed, over the last year or as many months as
/// there are.
final class TrendWriter {
  private static final List<Dimension> BY =
      List.of(Dimension.EMPLOYER, Dimension.BOARD, Dimension.SPELL, Dimension.SKILL);

  /// A trend over fewer is none.
  private static final int LEAST_MONTHS = 3;

  /// A month in which fewer can be compared with the one before begins no chain.
  private static final long LEAST_JOBS = 50;

  /// A day on which no job is there.
  private static final int NEVER = Integer.MIN_VALUE;

  private final Stays stays;
  private final int first;
  private final List<int[]> days = new ArrayList<>();
  private int links;

  /// Takes jobs into the rows of all, and of each skill that they name.
  private final class Sink implements JobSink {
    private final Rows all = new Rows();
    private final List<Rows> named;
    private final ValueNumbers skills;

    /// @param named a place for each skill
    /// @param skills their places; for any other what is beyond the last
    Sink(List<Rows> named, ValueNumbers skills) {
      this.named = named;
      this.skills = skills;
    }

    @Override
    public ValueNumbers numbers(int dimension) {
      return dimension < 3 ? stays.numbers(dimension) : skills;
    }

    @Override
    public void add(int[][] values, int[] counts, Supplier<JobId> id) {
      Stay stay = stays.spellOf(values[2][0]);
      int[] days = days(values[1][0]);
      long before = there(stay, days, 0);
      long now = there(stay, days, 1);
      if ((before | now) == 0) {
        return;
      }
      all.add(values[0][0], before, now, 1);
      for (int i = 0; i < counts[3]; i++) {
        if (values[3][i] < named.size()) {
          named.get(values[3][i]).add(values[0][0], before, now, 1);
        }
      }
    }
  }

  private TrendWriter(Stays stays, Chain chain) {
    this.stays = stays;
    this.first = chain.first();
    this.links = chain.links();
  }

  /// @param stays whose boards are those of the scope's jobs
  static Map<SkillId, SkillTrend> write(Scope scope, Stays stays, List<SkillId> skills) {
    Chain chain = Chain.of(stays);
    return chain.links() < LEAST_MONTHS
        ? withheld(skills, SkillTrend.Reason.TOO_FEW_MONTHS)
        : new TrendWriter(stays, chain).trends(scope, skills);
  }

  private static Map<SkillId, SkillTrend> withheld(List<SkillId> skills, SkillTrend.Reason reason) {
    Map<SkillId, SkillTrend> none = new HashMap<>();
    skills.forEach(skill -> none.put(skill, new SkillTrend.Withheld(reason)));
    return none;
  }

  private Map<SkillId, SkillTrend> trends(Scope scope, List<SkillId> skills) {
    Map<String, Integer> numbers = new HashMap<>();
    skills.forEach(skill -> numbers.put(skill.slug(), numbers.size()));
    List<Rows> named = Stream.generate(Rows::new).limit(skills.size()).toList();
    Sink sink = new Sink(named, value -> numbers.getOrDefault(value, skills.size()));
    scope.index().each(scope.slice(), BY, sink);
    int thin = thin(sink.all);
    if (links - thin < LEAST_MONTHS) {
      return withheld(skills, SkillTrend.Reason.TOO_FEW_MONTHS);
    }
    links -= thin;
    ShareTrend trend = ShareTrend.of(sink.all.without(thin), links);
    Map<SkillId, Change> told = new LinkedHashMap<>();
    for (int i = 0; i < skills.size(); i++) {
      SkillId skill = skills.get(i);
      trend.of(named.get(i).without(thin)).ifPresent(change -> told.put(skill, change));
    }
    Map<SkillId, SkillTrend> trends = withheld(skills, SkillTrend.Reason.TOO_FEW_EMPLOYERS);
    trends.putAll(Finds.told(told, Change::probability, this::told));
    return trends;
  }

  /// How many links there are up to the last one with few jobs: the chain begins behind it.
  private int thin(Rows all) {
    long[] jobs = all.thinnest(links);
    int thin = links;
    while (thin > 0 && jobs[thin - 1] >= LEAST_JOBS) {
      thin--;
    }
    return thin;
  }

  /// The days on which a board was read in the two months of each link, one after the other;
  /// [#NEVER] where it does not link them.
  private int[] days(int board) {
    while (days.size() <= board) {
      days.add(daysOf(stays.boardOf(days.size())));
    }
    return days.get(board);
  }

  private int[] daysOf(Months board) {
    int[] ofLinks = new int[2 * links];
    for (int link = 0; link < links; link++) {
      boolean linked = stays.links(board, first + link + 1);
      ofLinks[2 * link] = linked ? board.day(first + link) : NEVER;
      ofLinks[2 * link + 1] = linked ? board.day(first + link + 1) : NEVER;
    }
    return ofLinks;
  }

  /// The links in which a job is there in the first or the second month.
  private static long there(Stay stay, int[] days, int side) {
    long there = 0;
    for (int at = side; at < days.length; at += 2) {
      there |= stay.isThereOn(days[at]) ? 1L << at / 2 : 0;
    }
    return there;
  }

  private SkillTrend told(Change change, boolean found, double confidence) {
    Interval interval = change.interval(confidence);
    return new SkillTrend.Told(
        links, change.then(), change.now(), change.points(), interval, found, change.employers());
  }
}
