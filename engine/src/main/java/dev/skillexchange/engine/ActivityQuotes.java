package dev.skillexchange.engine;

import dev.skillexchange.catalogue.ActivityId;
import dev.skillexchange.engine.answer.ActivityRow.Quote;
import dev.skillexchange.guide.ActivityShare;
import dev.skillexchange.index.Order;
import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.JobId;
import dev.skillexchange.slice.Slice;
import dev.skillexchange.slice.SliceResolver;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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

  /// Adverts are large, so that only those are read which decide: the newest of each activity, then
  /// the next ones where it has been quoted or cannot be.
  Map<ActivityId, Quote> of(List<ActivityShare> day) {
    Map<ActivityId, List<JobId>> named = new LinkedHashMap<>();
    for (ActivityShare share : day) {
      named.put(share.activity().id(), newest(share));
    }
    Map<JobId, Job> read = new HashMap<>();
    Choice choice = chosen(named, read);
    while (!choice.unread().isEmpty()) {
      market
          .store()
          .jobs()
          .find(List.copyOf(choice.unread()))
          .forEach(job -> read.put(job.id(), job));
      choice = chosen(named, read);
    }
    return choice.quotes();
  }

  private List<JobId> newest(ActivityShare share) {
    Slice slice = resolver.resolve(share.named().sample().behind(), asOf).slice();
    return market.index().hits(slice, Order.NEWEST, 0, TRIED).ids();
  }

  /// What is quoted as far as adverts have been read.
  ///
  /// @param unread adverts that may change it
  private record Choice(Map<ActivityId, Quote> quotes, Set<JobId> unread) {}

  private static Choice chosen(Map<ActivityId, List<JobId>> named, Map<JobId, Job> read) {
    Map<ActivityId, Quote> quotes = new HashMap<>();
    Set<JobId> unread = new LinkedHashSet<>();
    Set<String> quoted = new HashSet<>();
    named.forEach((activity, jobs) -> {
      Optional<Quote> fallback = Optional.empty();
      for (JobId id : jobs) {
        Job job = read.get(id);
        if (job == null) {
          unread.add(id);
          break;
        }
        Optional<Quote> quote = quote(job, activity);
        if (quote.isPresent() && quoted.add(quote.get().employer())) {
          quotes.put(activity, quote.get());
          return;
        }
        fallback = fallback.or(() -> quote);
      }
      fallback.ifPresent(quote -> quotes.put(activity, quote));
    });
    return new Choice(quotes, unread);
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
