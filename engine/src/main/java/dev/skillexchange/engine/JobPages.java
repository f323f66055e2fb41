package dev.skillexchange.engine;

import dev.skillexchange.catalogue.CountryCode;
import dev.skillexchange.catalogue.Gazetteer;
import dev.skillexchange.engine.answer.JobAnswer;
import dev.skillexchange.engine.answer.JobAnswer.Openings;
import dev.skillexchange.engine.answer.JobAnswer.PostingRow;
import dev.skillexchange.engine.answer.JobAnswer.SimilarRow;
import dev.skillexchange.engine.answer.JobCard;
import dev.skillexchange.engine.answer.JobCards;
import dev.skillexchange.engine.answer.JobListing;
import dev.skillexchange.engine.answer.PartingsAnswer.PartingRow;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.index.Order;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.JobSketch;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.match.SimilarJob;
import dev.skillexchange.match.SimilarJobs;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Nearness;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.Slice;
import dev.skillexchange.store.StoredPosting;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Answers what is known of one job, where it stands, and which jobs are like it.
public final class JobPages {
  private static final int SIMILAR = 6;
  private static final int OPENINGS = 5;

  /// Of a job with more postings the others are told without title and places.
  private static final int LOOKED_INTO = 30;

  private final Knowledge knowledge;

  public JobPages(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /// A job with its text, its facts and their places in the text.
  ///
  /// @param id the job's id, or the key of any of its postings
  /// @param near a place to tell the distance from, as the filter `near` has it
  /// @throws UserError where there is no such job, or no such place
  public JobAnswer job(OpenMarket market, String id, Optional<String> near) {
    Job job = showing(market, id);
    StoredPosting lead = market.store().postings().find(job.lead().key()).orElseThrow();
    FactSheet sheet =
        new FactSheet(lead.posting(), lead.derived(), knowledge.labels(), knowledge.cards());
    JobCards.Around around =
        new JobCards.Around(
            market.asOf(),
            EmployerOpenings.of(market.index(), List.of(job.employer().id())),
            Optional.empty());
    JobCard card = knowledge.cards().card(JobSketch.of(job), around);
    JobSummary summary = new JobSummary(job, card, sheet.rows());
    List<PostingRow> postings = postings(market, job);
    summary.alsoAt(postings.stream().flatMap(posting -> posting.places().stream()).toList());
    Gazetteer gazetteer = knowledge.catalogue().gazetteer();
    near.map(knowledge.resolver()::distanceFrom)
        .ifPresent(from -> summary.distance(new Nearness(List.of(from), gazetteer)));
    return new JobAnswer(
        market.basis(),
        id,
        card,
        summary.lines(),
        summary.notStated(),
        listing(job, gazetteer),
        MarkedText.of(lead, sheet.marks()),
        sheet.rows(),
        openings(market, job, card),
        similar(market, job),
        postings,
        partings(market, job));
  }

  private static Job showing(OpenMarket market, String id) {
    return market
        .store()
        .jobs()
        .showing(PostingKey.parse(id))
        .orElseThrow(
            () -> new UserError("no such job", id, "Search for it: ids change with the market."));
  }

  private static JobListing listing(Job job, Gazetteer gazetteer) {
    return new JobListing(
        job.lead().published().orElse(job.firstSeen()),
        job.facts().places().stream()
            .map(place -> place.value())
            .map(place ->
                new JobListing.Address(
                    place.cityName(), place.lyingIn(), place.country().map(CountryCode::code)))
            .distinct()
            .toList(),
        job.facts().remoteScope().stream()
            .flatMap(scope -> countries(scope.value(), gazetteer))
            .distinct()
            .toList(),
        job.facts().employment().stated().map(kind -> kind.id()));
  }

  /// A country by its code, those of a zone by its id.
  private static Stream<String> countries(String scope, Gazetteer gazetteer) {
    return CountryCode.isCode(scope)
        ? Stream.of(scope)
        : gazetteer.zones().stream()
            .filter(zone -> zone.id().equals(scope))
            .flatMap(zone -> zone.countries().stream())
            .map(CountryCode::code)
            .sorted();
  }

  private Openings openings(OpenMarket market, Job job, JobCard card) {
    JobQuery all =
        JobQuery.all()
            .with(Parameter.EMPLOYER, job.employer().id().slug())
            .with(Parameter.STATE, "open");
    Slice slice = Slice.open().and(Slice.employer(job.employer().id()));
    List<JobSketch> newest =
        market
            .index()
            .snapshot(now -> now.sketches(now.hits(slice, Order.NEWEST, 0, OPENINGS + 1).ids()));
    return new Openings(
        card.marks().otherOpenings().orElse(0L),
        newest.stream()
            .filter(other -> !other.id().equals(job.id()))
            .limit(OPENINGS)
            .map(other -> knowledge.cards().card(other, JobCards.Around.day(market.asOf())))
            .toList(),
        all.toLink());
  }

  private List<SimilarRow> similar(OpenMarket market, Job job) {
    return new SimilarJobs(market.index())
        .to(job, SIMILAR).stream().map(one -> similar(one, market)).toList();
  }

  private SimilarRow similar(SimilarJob one, OpenMarket market) {
    return new SimilarRow(
        knowledge.cards().card(one.job(), JobCards.Around.day(market.asOf())),
        Math.round(one.score() * 1000) / 1000.0,
        one.shared());
  }

  private List<PostingRow> postings(OpenMarket market, Job job) {
    boolean few = job.postings().size() <= LOOKED_INTO;
    return job.postings().stream().map(member -> posting(market, job, member, few)).toList();
  }

  private PostingRow posting(OpenMarket market, Job job, Job.Member member, boolean looked) {
    Optional<StoredPosting> stored =
        looked ? market.store().postings().find(member.key()) : Optional.empty();
    return new PostingRow(
        member.key().toString(),
        member.key().source(),
        member.equals(job.lead()),
        stored.map(one -> one.posting().title()).orElse(""),
        stored.stream()
            .flatMap(one -> one.derived().facts().places().stream())
            .map(place -> knowledge.cards().place(place.value()))
            .distinct()
            .toList(),
        member.url(),
        member.published(),
        member.sighting().firstSeen(),
        member.sighting().lastSeen(),
        member.sighting().closed());
  }

  private static List<PartingRow> partings(OpenMarket market, Job job) {
    return market
        .store()
        .partings()
        .about(job.postings().stream().map(Job.Member::key).collect(Collectors.toSet()))
        .stream()
        .map(PartingRow::of)
        .toList();
  }
}
