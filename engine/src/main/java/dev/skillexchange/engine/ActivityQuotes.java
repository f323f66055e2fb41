package dev.skillexchange.engine;

import dev.skillexchange.catalogue.ActivityId;
import dev.skillexchange.engine.answer.ActivityRow.Quote;
import dev.skillexchange.guide.ActivityShare;
import dev.skillexchange.index.Order;
import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.JobId;
import dev.skillexchange.slice.SliceResolver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds an advert for each activity of a guide: the newest that names it and has not been quoted.
final class ActivityQuotes {
  private static final int TRIED = 3;
  private static final int MOST_AROUND = 70;

  private final OpenMarket market;
  private final SliceResolver resolver;
  private final Optional<LocalDate> asOf;

  ActivityQuotes(OpenMarket market, SliceResolver resolver, Optional<LocalDate> asOf) {
    this.market = market;
    this.resolver = resolver;
    this.asOf = asOf;
  }

  Map<ActivityId, Quote> of(List<ActivityShare> day) {
    Map<ActivityId, List<JobId>> named = new HashMap<>();
    Set<JobId> wanted = new HashSet<>();
    for (ActivityShare share : day) {
      List<JobId> jobs =
          market
              .index()
              .hits(
                  resolver.resolve(share.named().sample().behind(), asOf).slice(),
                  Order.NEWEST,
                  0,
                  TRIED)
              .ids();
      named.put(share.activity().id(), jobs);
      wanted.addAll(jobs);
    }
    Map<JobId, Job> jobs = new HashMap<>();
    market.store().jobs().find(List.copyOf(wanted)).forEach(job -> jobs.put(job.id(), job));
    return chosen(day, named, jobs);
  }

  private static Map<ActivityId, Quote> chosen(
      List<ActivityShare> day, Map<ActivityId, List<JobId>> named, Map<JobId, Job> jobs) {
    Map<ActivityId, Quote> quotes = new HashMap<>();
    Set<String> quoted = new HashSet<>();
    for (ActivityShare share : day) {
      ActivityId activity = share.activity().id();
      List<Quote> found = new ArrayList<>();
      for (JobId id : named.getOrDefault(activity, List.of())) {
        Optional.ofNullable(jobs.get(id))
            .flatMap(job -> quote(job, activity))
            .ifPresent(found::add);
      }
      found.stream()
          .filter(quote -> !quoted.contains(quote.employer()))
          .findFirst()
          .or(() -> found.stream().findFirst())
          .ifPresent(quote -> {
            quoted.add(quote.employer());
            quotes.put(activity, quote);
          });
    }
    return quotes;
  }

  private static Optional<Quote> quote(Job job, ActivityId activity) {
    return job.facts().activities().stream()
        .filter(mention -> mention.activity().equals(activity))
        .filter(mention -> mention.evidence().field() == Evidence.Field.TEXT)
        .findFirst()
        .map(mention -> quote(job, mention.evidence()));
  }

  private static Quote quote(Job job, Evidence evidence) {
    String text = job.text();
    int start = evidence.span().start();
    int end = evidence.span().end();
    LineAround line = new LineAround(text, MOST_AROUND);
    return new Quote(
        line.before(start),
        text.substring(start, end),
        line.after(end),
        job.id().toString(),
        job.employer().name());
  }
}
