package dev.skillexchange.engine;

import dev.skillexchange.engine.answer.PartingsAnswer;
import dev.skillexchange.engine.answer.PartingsAnswer.PartingRow;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.store.Parting;
import dev.skillexchange.store.Partings;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/// Sets postings apart from jobs that they were taken for, and puts them back. The index has
/// followed when a call returns.
public final class PostingPartings {
  private final OpenMarket market;
  private final InstantSource clock;

  public PostingPartings(OpenMarket market, InstantSource clock) {
    this.market = market;
    this.clock = clock;
  }

  /// Takes a posting out of a job; it stays apart from the postings that the job has besides.
  ///
  /// @param job the job's id, or the key of any of its postings
  /// @throws UserError where the job does not hold the posting and others besides
  public PartingsAnswer apart(String posting, String job) {
    PostingKey key = PostingKey.parse(posting);
    JobId asked = JobId.parse(job);
    Partings partings = market.store().partings();
    Parting said =
        partings
            .part(key, market.store().jobs().showing(asked.key()).map(Job::id).orElse(asked), now())
            .or(() -> partings.part(key, asked, now()))
            .orElseThrow(() -> notTogether(posting, job));
    return followed(List.of(said));
  }

  /// Puts a posting back: grouping decides again whether it shows a job with the others.
  ///
  /// @param job the id that the job had when the posting was taken out
  /// @throws UserError where the posting is not apart from that job
  public PartingsAnswer together(String posting, String job) {
    PostingKey key = PostingKey.parse(posting);
    JobId from = JobId.parse(job);
    if (!market.store().partings().undo(key, from, now())) {
      throw new UserError(
          "the posting is not apart from that job",
          posting + " and " + job,
          "skillexchange apart lists what is.");
    }
    return followed(
        market.store().partings().all().stream()
            .filter(one -> one.posting().equals(key) && one.from().equals(from))
            .toList());
  }

  /// All that was said, in its order.
  public PartingsAnswer all() {
    return answer(market.store().partings().all());
  }

  private Instant now() {
    return clock.instant();
  }

  private PartingsAnswer followed(List<Parting> partings) {
    market.follower().catchUp();
    return answer(partings);
  }

  private PartingsAnswer answer(List<Parting> partings) {
    return new PartingsAnswer(market.basis(), partings.stream().map(PartingRow::of).toList());
  }

  private static UserError notTogether(String posting, String job) {
    return new UserError(
        "the job does not have that posting and others besides",
        posting + " and " + job,
        "The page of the job lists its postings.");
  }
}
