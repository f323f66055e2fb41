package dev.skillexchange.guide;

import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.index.JobSink;
import dev.skillexchange.index.ValueNumbers;
import dev.skillexchange.job.JobId;
import dev.skillexchange.market.BoardReadings.Months;
import dev.skillexchange.market.estimate.Interval;
import dev.skillexchange.market.estimate.ShareTrend;
import dev.skillexchange.market.estimate.ShareTrend.Change;
import dev.skillexchange.market.estimate.ShareTrend.Jobs;
import dev.skillexchange.slice.Dimension;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

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
  private final List<Board> boards = new ArrayList<>();
  private int links;

  /// Takes jobs, and which of them name each skill.
  private final class Sink implements JobSink {
    private final Jobs jobs = new Jobs();
    private final Naming named;

    Sink(Naming named) {
      this.named = named;
    }

    @Override
    public ValueNumbers numbers(int dimension) {
      return dimension < 3 ? stays.numbers(dimension) : named.numbers();
    }

    @Override
    public void add(int[][] values, int[] counts, Supplier<JobId> id) {
      Board board = board(values[1][0]);
      long there = board.there(stays.spellOf(values[2][0]));
      long before = there & board.links;
      long now = there >>> 1 & board.links;
      if ((before | now) != 0) {
        named.add(jobs.add(values[0][0], before, now), values[3], counts[3]);
      }
    }
  }

  /// The readings of a board.
  private static final class Board {
    private final int[] days;
    private final long links;

    /// @param days on which it was read in each month of the chain; earlier than any where it was
    ///   not
    /// @param links those whose two months it tells
    Board(int[] days, long links) {
      this.days = days;
      this.links = links;
    }

    /// The months at which a job is there, the first as the lowest bit.
    long there(Stay stay) {
      long there = 0;
      for (int month = 0; month < days.length; month++) {
        there |= stay.isThereOn(days[month]) ? 1L << month : 0;
      }
      return there;
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
    Naming named = new Naming(Dimension.SKILL, skills.stream().map(SkillId::slug).toList());
    Sink sink = new Sink(named);
    scope.index().each(scope.slice(), BY, sink);
    int thin = thin(sink.jobs);
    if (links - thin < LEAST_MONTHS) {
      return withheld(skills, SkillTrend.Reason.TOO_FEW_MONTHS);
    }
    links -= thin;
    ShareTrend trend = ShareTrend.of(sink.jobs, thin, links);
    List<int[]> having = named.jobs();
    Map<SkillId, Change> told = new LinkedHashMap<>();
    for (int i = 0; i < skills.size(); i++) {
      SkillId skill = skills.get(i);
      trend.of(having.get(i)).ifPresent(change -> told.put(skill, change));
    }
    Map<SkillId, SkillTrend> trends = withheld(skills, SkillTrend.Reason.TOO_FEW_EMPLOYERS);
    trends.putAll(Finds.told(told, Change::probability, this::told));
    return trends;
  }

  /// How many links there are up to the last one with few jobs: the chain begins behind it.
  private int thin(Jobs all) {
    long[] jobs = all.thinnest(links);
    int thin = links;
    while (thin > 0 && jobs[thin - 1] >= LEAST_JOBS) {
      thin--;
    }
    return thin;
  }

  private Board board(int number) {
    while (boards.size() <= number) {
      boards.add(read(stays.boardOf(boards.size())));
    }
    return boards.get(number);
  }

  private Board read(Months board) {
    int[] days = new int[links + 1];
    long linked = 0;
    for (int month = 0; month <= links; month++) {
      days[month] = stays.tells(board, first + month) ? board.day(first + month) : NEVER;
      linked |= month > 0 && days[month] != NEVER && days[month - 1] != NEVER ? 1L << month - 1 : 0;
    }
    return new Board(days, linked);
  }

  private SkillTrend told(Change change, boolean found, double confidence) {
    Interval interval = change.interval(confidence);
    return new SkillTrend.Told(
        links, change.then(), change.now(), change.points(), interval, found, change.employers());
  }
}
