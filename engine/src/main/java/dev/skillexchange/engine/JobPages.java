package dev.skillexchange.engine;

import dev.skillexchange.engine.answer.JobAnswer;
import dev.skillexchange.engine.answer.JobAnswer.PostingRow;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.store.StoredPosting;

/// Answers what is known of one job, and where it stands.
public final class JobPages {
  private final Knowledge knowledge;

  public JobPages(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /// A job with its text, its facts and their places in the text.
  ///
  /// @param id the job's id, or the key of any of its postings
  /// @throws UserError where there is no such job
  public JobAnswer job(OpenMarket market, String id) {
    PostingKey key = PostingKey.parse(id);
    Job job =
        market
            .store()
            .jobs()
            .showing(key)
            .orElseThrow(() ->
                new UserError("no such job", id, "Search for it: ids change with the market."));
    StoredPosting lead = market.store().postings().find(job.lead().key()).orElseThrow();
    FactSheet sheet =
        new FactSheet(lead.posting(), lead.derived(), knowledge.labels(), knowledge.cards());
    return new JobAnswer(
        market.basis(),
        id,
        knowledge.cards().card(job),
        MarkedText.of(lead, sheet.marks()),
        sheet.rows(),
        job.postings().stream()
            .map(posting ->
                new PostingRow(
                    posting.key().toString(),
                    posting.key().source(),
                    posting.url(),
                    posting.sighting().firstSeen(),
                    posting.sighting().lastSeen(),
                    posting.sighting().closed()))
            .toList());
  }
}
