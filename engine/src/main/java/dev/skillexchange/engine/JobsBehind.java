package dev.skillexchange.engine;

import dev.skillexchange.engine.answer.BehindAnswer;
import dev.skillexchange.engine.answer.BehindAnswer.JobLine;
import dev.skillexchange.engine.answer.BehindAnswer.JobSet;
import dev.skillexchange.engine.answer.FilterNames;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.index.Hits;
import dev.skillexchange.index.Order;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.JobId;
import dev.skillexchange.slice.JobQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Answers which jobs are behind figures, for many figures at once: those of one guide share most
/// of their jobs, and each job is read from the store once.
public final class JobsBehind {
  private static final int MOST_QUERIES = 1_000;
  private static final int MOST_JOBS = 1_000;
  private static final int READ_AT_ONCE = 500;

  private final Knowledge knowledge;
  private final FilterNames words;

  public JobsBehind(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.words = new FilterNames(knowledge.labels());
  }

  /// A query with the ids of its newest jobs.
  private record Found(String link, JobQuery query, Hits hits) {}

  /// The jobs of queries.
  ///
  /// @param links queries as links have them, at most 1,000
  /// @param count how many jobs of each, at most 1,000; 0 counts only
  /// @throws UserError where a query is not understood
  public BehindAnswer list(OpenMarket market, List<String> links, int count) {
    if (links.size() > MOST_QUERIES || count < 0 || count > MOST_JOBS) {
      throw new UserError(
          "too much at once",
          links.size() + " queries of " + count + " jobs",
          "Ask for at most " + MOST_QUERIES + " of " + MOST_JOBS + ".");
    }
    List<Found> found = links.stream().map(link -> found(market, link, count)).toList();
    List<Map<JobId, JobLine>> lines = lines(market, found);
    List<JobSet> sets = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Found one = found.get(i);
      Map<JobId, JobLine> known = lines.get(i);
      sets.add(
          new JobSet(
              one.link(),
              words.all(one.query()),
              one.hits().total(),
              one.hits().ids().stream()
                  .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                  .toList()));
    }
    return new BehindAnswer(market.basis(), sets);
  }

  private Found found(OpenMarket market, String link, int count) {
    JobQuery query = Searches.openUnlessSaid(JobQuery.ofLink(link));
    return new Found(
        link,
        query,
        market
            .index()
            .hits(
                knowledge.resolver().resolve(query, market.asOf()).slice(),
                Order.NEWEST,
                0,
                count));
  }

  /// The lines of each query, read a part of the jobs at a time: adverts are long.
  private static List<Map<JobId, JobLine>> lines(OpenMarket market, List<Found> found) {
    List<Map<JobId, JobLine>> lines = new ArrayList<>();
    Set<JobId> wanted = new HashSet<>();
    for (Found one : found) {
      lines.add(new HashMap<>());
      wanted.addAll(one.hits().ids());
    }
    List<JobId> ids = List.copyOf(wanted);
    for (int from = 0; from < ids.size(); from += READ_AT_ONCE) {
      List<JobId> part = ids.subList(from, Math.min(ids.size(), from + READ_AT_ONCE));
      Map<JobId, Job> jobs = new HashMap<>();
      market.store().jobs().find(part).forEach(job -> jobs.put(job.id(), job));
      for (int i = 0; i < found.size(); i++) {
        Found one = found.get(i);
        for (JobId id : one.hits().ids()) {
          Optional<Job> job = Optional.ofNullable(jobs.get(id));
          if (job.isPresent()) {
            lines.get(i).put(id, line(job.get(), one.query()));
          }
        }
      }
    }
    return lines;
  }

  private static JobLine line(Job job, JobQuery query) {
    return new JobLine(
        job.title(),
        job.employer().name(),
        job.lead().url(),
        job.firstSeen(),
        job.closed(),
        Mentions.of(job, query));
  }
}
