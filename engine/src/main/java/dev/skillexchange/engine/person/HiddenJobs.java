package dev.skillexchange.engine.person;

import dev.skillexchange.engine.Knowledge;
import dev.skillexchange.engine.OpenMarket;
import dev.skillexchange.engine.answer.GuideAnswer.Named;
import dev.skillexchange.engine.answer.HiddenAnswer;
import dev.skillexchange.engine.answer.HiddenAnswer.HiddenJob;
import dev.skillexchange.engine.answer.JobCard;
import dev.skillexchange.engine.answer.JobCards;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.index.Hits;
import dev.skillexchange.index.Order;
import dev.skillexchange.job.Employer;
import dev.skillexchange.job.Employer.EmployerId;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.JobSketch;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.slice.Slice;
import dev.skillexchange.store.Hidden;
import dev.skillexchange.store.HiddenEmployer;
import dev.skillexchange.store.PersonId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Keeps what a person does not want to see: jobs, those they applied for, and employers.
public final class HiddenJobs {
  /// How many jobs are listed.
  public static final int MOST_LISTED = 100;

  private final Knowledge knowledge;
  private final OpenMarket market;
  private final PersonId person;
  private final InstantSource clock;

  public HiddenJobs(Knowledge knowledge, OpenMarket market, PersonId person, InstantSource clock) {
    this.knowledge = knowledge;
    this.market = market;
    this.person = person;
    this.clock = clock;
  }

  public HiddenAnswer list() {
    List<Hidden> hidden = market.store().people().hidden(person);
    return new HiddenAnswer(
        market.basis(),
        hidden.size(),
        hidden.stream().limit(MOST_LISTED).map(this::row).toList(),
        market.store().people().hiddenEmployers(person).stream().map(this::row).toList());
  }

  private HiddenJob row(Hidden hidden) {
    Optional<JobCard> card = market.store().jobs().showing(hidden.job().key()).map(this::card);
    return new HiddenJob(
        card.map(JobCard::id).orElse(hidden.job().toString()),
        card,
        hidden.reason().id(),
        hidden.at());
  }

  private JobCard card(Job job) {
    return knowledge.cards().card(JobSketch.of(job), JobCards.Around.day(market.asOf()));
  }

  /// A job in short, where it is hidden.
  public Optional<JobCard> card(String id) {
    return of(id).flatMap(hidden -> row(hidden).card());
  }

  private HiddenAnswer.HiddenEmployer row(HiddenEmployer hidden) {
    return new HiddenAnswer.HiddenEmployer(
        new Named(hidden.employer().id().slug(), hidden.employer().name()),
        hidden.at(),
        hits(hidden.employer().id(), true).total());
  }

  private Hits hits(EmployerId employer, boolean open) {
    Slice jobs = Slice.employer(employer);
    return market.index().hits(open ? jobs.and(Slice.open()) : jobs, Order.NEWEST, 0, 1);
  }

  /// Whether a job is hidden, and why; empty also where only its employer is.
  public Optional<Hidden> of(String id) {
    Optional<Job> job = market.store().jobs().showing(PostingKey.parse(id));
    return job.flatMap(known ->
        market.store().people().hidden(person).stream()
            .filter(hidden ->
                known.postings().stream()
                    .anyMatch(posting -> hidden.postings().contains(posting.key())))
            .findFirst());
  }

  /// Whether an employer is hidden.
  public boolean employerHidden(String id) {
    return market.store().people().hiddenEmployers(person).stream()
        .anyMatch(hidden -> hidden.employer().id().slug().equals(id));
  }

  /// Hides a job with all postings that show it.
  ///
  /// @param id its id, or the key of a posting of it
  /// @throws UserError where there is no such job, or too many are hidden
  public void hide(String id, Hidden.Reason reason) {
    Job job = job(id);
    market
        .store()
        .people()
        .hide(
            person,
            new Hidden(
                job.id(), job.postings().stream().map(Job.Member::key).toList(), reason, now()));
  }

  private Job job(String id) {
    return market
        .store()
        .jobs()
        .showing(PostingKey.parse(id))
        .orElseThrow(
            () -> new UserError("no such job", id, "Search for it: ids change with the market."));
  }

  /// Shows a job again, whichever of its postings it was hidden by.
  ///
  /// @throws UserError where there is no such job
  public void show(String id) {
    market.store().people().show(person, job(id).postings().stream().map(Job.Member::key).toList());
  }

  /// Hides the jobs of an employer.
  ///
  /// @param name its name or its id
  /// @throws UserError where it has no jobs, or too many are hidden
  public void hideEmployer(String name) {
    List<Job> jobs = market.store().jobs().find(hits(Employer.named(name).id(), false).ids());
    if (jobs.isEmpty()) {
      throw new UserError("no such employer", name, "Search for one: employer:NAME.");
    }
    market.store().people().hide(person, new HiddenEmployer(jobs.getFirst().employer(), now()));
  }

  /// Shows the jobs of an employer again; nothing happens where it is not hidden.
  ///
  /// @param name its name or its id
  public void showEmployer(String name) {
    market.store().people().show(person, Employer.named(name).id());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
