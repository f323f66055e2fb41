package dev.skillexchange.engine;

import dev.skillexchange.catalogue.ActivityId;
import dev.skillexchange.engine.answer.ActivityRow.Quote;
import dev.skillexchange.guide.ActivityShare;
import dev.skillexchange.index.JobIndex;
import dev.skillexchange.job.Evidence;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.JobId;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Slice;
import dev.skillexchange.store.Jobs;
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

  private final Jobs jobs;
  private final JobIndex index;

  ActivityQuotes(Jobs jobs, JobIndex index) {
    this.jobs = jobs;
    this.index = index;
  }

  /// Adverts are large, so that only those are read which decide: the newest of each activity, then
  /// the next ones where it has been quoted or cannot be.
  ///
  /// @param slice the jobs that the guide is about
  Map<ActivityId, Quote> of(List<ActivityShare> day, Slice slice) {
    List<ActivityId> activities = day.stream().map(share -> share.activity().id()).toList();
    Map<String, List<JobId>> newest =
        index.newestOf(
            slice, Dimension.ACTIVITY, activities.stream().map(ActivityId::slug).toList(), TRIED);
    Map<ActivityId, List<JobId>> named = new LinkedHashMap<>();
    activities.forEach(id -> named.put(id, newest.getOrDefault(id.slug(), List.of())));
    Map<JobId, Optional<Job>> read = new HashMap<>();
    Choice choice = chosen(named, read);
    while (!choice.unread().isEmpty()) {
      List<JobId> unread = List.copyOf(choice.unread());
      unread.forEach(id -> read.put(id, Optional.empty()));
      jobs.find(unread).forEach(job -> read.put(job.id(), Optional.of(job)));
      choice = chosen(named, read);
    }
    return choice.quotes();
  }

  /// What is quoted as far as adverts have been read.
  ///
  /// @param unread adverts that may change it
  private record Choice(Map<ActivityId, Quote> quotes, Set<JobId> unread) {}

  private static Choice chosen(Map<ActivityId, List<JobId>> named, Map<JobId, Optional<Job>> read) {
    Map<ActivityId, Quote> quotes = new HashMap<>();
    Set<JobId> unread = new LinkedHashSet<>();
    Set<String> quoted = new HashSet<>();
    named.forEach((activity, jobs) -> {
      Optional<Quote> fallback = Optional.empty();
      for (JobId id : jobs) {
        Optional<Job> job = read.get(id);
        if (job == null) {
          unread.add(id);
          break;
        }
        Optional<Quote> quote = job.flatMap(advert -> quote(advert, activity));
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
