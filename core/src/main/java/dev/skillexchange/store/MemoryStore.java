package dev.skillexchange.store;

import dev.skillexchange.extract.Deriver;
import dev.skillexchange.job.Job;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.job.Reading;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A store in memory, for trials and as the oracle of other stores: plain, and gone with its
/// process. Safe for use by several threads.
public final class MemoryStore implements Store {
  private final Identity identity;
  private final MemoryRecords records = new MemoryRecords();
  private final People people = new MemoryPeople(new MemoryJobs());
  private final ShortLinks links = new MemoryLinks();

  public MemoryStore(Market market) {
    identity = new Identity(UUID.randomUUID().toString(), market);
  }

  @Override
  public Identity identity() {
    return identity;
  }

  @Override
  public Postings postings() {
    return new MemoryPostings();
  }

  @Override
  public Jobs jobs() {
    return new MemoryJobs();
  }

  @Override
  public Changes changes() {
    return new MemoryChanges();
  }

  @Override
  public Partings partings() {
    return new MemoryPartings();
  }

  @Override
  public People people() {
    return people;
  }

  @Override
  public ShortLinks links() {
    return links;
  }

  @Override
  public void close() {}

  private final class MemoryPostings implements Postings {
    @Override
    public WriteCount write(LocalDate observed, List<Posting> postings, Deriver deriver) {
      synchronized (records) {
        return records.write(observed, postings, deriver);
      }
    }

    @Override
    public long complete(List<Reading> readings) {
      synchronized (records) {
        return readings.stream().mapToLong(records::complete).sum();
      }
    }

    @Override
    public long derive(Deriver deriver, int limit) {
      synchronized (records) {
        return records.derive(deriver, limit);
      }
    }

    @Override
    public Optional<StoredPosting> find(PostingKey key) {
      synchronized (records) {
        return records.posting(key);
      }
    }
  }

  private final class MemoryJobs implements Jobs {
    @Override
    public List<Job> find(List<JobId> ids) {
      synchronized (records) {
        return ids.stream().flatMap(id -> records.job(id).stream()).toList();
      }
    }

    @Override
    public Optional<Job> showing(PostingKey posting) {
      synchronized (records) {
        return records.posting(posting).flatMap(stored -> records.job(stored.job()));
      }
    }

    @Override
    public Totals totals() {
      synchronized (records) {
        return records.totals();
      }
    }

    @Override
    public Optional<LocalDate> lastReading() {
      return totals().lastReading();
    }

    @Override
    public List<Reading> monthlyReadings() {
      synchronized (records) {
        return records.monthlyReadings();
      }
    }
  }

  private final class MemoryChanges implements Changes {
    @Override
    public List<Change> after(long number, int limit) {
      synchronized (records) {
        return records.changesAfter(number, limit);
      }
    }

    @Override
    public long last() {
      synchronized (records) {
        return records.lastChange();
      }
    }
  }

  private final class MemoryPartings implements Partings {
    @Override
    public Optional<Parting> part(PostingKey posting, JobId from, Instant at) {
      synchronized (records) {
        return records.part(posting, from, at);
      }
    }

    @Override
    public boolean undo(PostingKey posting, JobId from, Instant at) {
      synchronized (records) {
        return records.undo(posting, from, at);
      }
    }

    @Override
    public List<Parting> all() {
      synchronized (records) {
        return records.partings();
      }
    }

    @Override
    public List<Parting> about(Set<PostingKey> postings) {
      return all().stream()
          .filter(parting ->
              postings.contains(parting.posting())
                  || parting.others().stream().anyMatch(postings::contains))
          .toList();
    }
  }
}
