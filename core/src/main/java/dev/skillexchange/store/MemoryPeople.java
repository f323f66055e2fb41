package dev.skillexchange.store;

import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.job.Employer.EmployerId;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.PostingKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What persons keep, in memory.
final class MemoryPeople implements People {
  private final Jobs jobs;
  private final Map<PersonId, Kept> kept = new HashMap<>();

  MemoryPeople(Jobs jobs) {
    this.jobs = jobs;
  }

  /// What one person keeps.
  private static final class Kept {
    final Map<String, SavedSearch> searches = new HashMap<>();
    final List<Hidden> jobs = new ArrayList<>();
    final Map<EmployerId, HiddenEmployer> employers = new HashMap<>();
    final List<Practised> practised = new ArrayList<>();
    final MemoryPaths paths = new MemoryPaths();
    Optional<KeptProfile> profile = Optional.empty();
  }

  private Kept of(PersonId person) {
    return kept.computeIfAbsent(person, _ -> new Kept());
  }

  @Override
  public synchronized List<SavedSearch> searches(PersonId person) {
    return of(person).searches.values().stream()
        .sorted(
            Comparator.comparing(SavedSearch::saved, Comparator.reverseOrder())
                .thenComparing(SavedSearch::id))
        .toList();
  }

  @Override
  public synchronized Optional<SavedSearch> search(PersonId person, String id) {
    return Optional.ofNullable(of(person).searches.get(id));
  }

  @Override
  public synchronized SavedSearch save(PersonId person, SavedSearch search) {
    Map<String, SavedSearch> searches = of(person).searches;
    Optional<SavedSearch> same =
        searches.values().stream().filter(one -> one.link().equals(search.link())).findFirst();
    if (same.isEmpty() && searches.size() >= PeopleLimit.SEARCHES.most()) {
      throw PeopleLimit.SEARCHES.exceeded();
    }
    SavedSearch saved = same.map(one -> renamed(one, search.name())).orElse(search);
    searches.put(saved.id(), saved);
    return saved;
  }

  private static SavedSearch renamed(SavedSearch search, String name) {
    return new SavedSearch(
        search.id(),
        name,
        search.link(),
        search.saved(),
        search.visits(),
        search.before(),
        search.last());
  }

  @Override
  public synchronized void visit(PersonId person, String id, int visits, SavedSearch.Visit now) {
    of(person)
        .searches
        .computeIfPresent(
            id,
            (_, search) ->
                search.visits() != visits
                    ? search
                    : new SavedSearch(
                        id,
                        search.name(),
                        search.link(),
                        search.saved(),
                        visits + 1,
                        search.last(),
                        now));
  }

  @Override
  public synchronized void forget(PersonId person, String id) {
    of(person).searches.remove(id);
  }

  @Override
  public synchronized void hide(PersonId person, Hidden job) {
    List<Hidden> hidden = of(person).jobs;
    List<Hidden> others = new ArrayList<>(hidden);
    Set<PostingKey> postings = new TreeSet<>(job.postings());
    others.removeIf(one -> {
      boolean same = one.postings().stream().anyMatch(job.postings()::contains);
      if (same) {
        postings.addAll(one.postings());
      }
      return same;
    });
    if (others.size() >= PeopleLimit.JOBS.most()) {
      throw PeopleLimit.JOBS.exceeded();
    }
    others.add(new Hidden(job.job(), List.copyOf(postings), job.reason(), job.at()));
    hidden.clear();
    hidden.addAll(others);
  }

  @Override
  public synchronized void show(PersonId person, Collection<PostingKey> postings) {
    of(person).jobs.removeIf(one -> one.postings().stream().anyMatch(postings::contains));
  }

  @Override
  public synchronized void hide(PersonId person, HiddenEmployer employer) {
    Map<EmployerId, HiddenEmployer> employers = of(person).employers;
    EmployerId id = employer.employer().id();
    if (!employers.containsKey(id) && employers.size() >= PeopleLimit.EMPLOYERS.most()) {
      throw PeopleLimit.EMPLOYERS.exceeded();
    }
    employers.putIfAbsent(id, employer);
  }

  @Override
  public synchronized void show(PersonId person, EmployerId employer) {
    of(person).employers.remove(employer);
  }

  @Override
  public synchronized List<Hidden> hidden(PersonId person) {
    return of(person).jobs.stream()
        .sorted(
            Comparator.comparing(Hidden::at, Comparator.reverseOrder()).thenComparing(Hidden::job))
        .toList();
  }

  @Override
  public synchronized List<HiddenEmployer> hiddenEmployers(PersonId person) {
    return of(person).employers.values().stream()
        .sorted(
            Comparator.comparing(HiddenEmployer::at, Comparator.reverseOrder())
                .thenComparing(one -> one.employer().id()))
        .toList();
  }

  @Override
  public synchronized Unwanted unwanted(PersonId person) {
    Kept own = of(person);
    List<JobId> postings =
        own.jobs.stream().flatMap(one -> one.postings().stream()).map(JobId::new).toList();
    return new Unwanted(showing(postings), own.employers.keySet());
  }

  @Override
  public Set<JobId> showing(Collection<JobId> asked) {
    Set<JobId> showing = new HashSet<>(asked);
    asked.forEach(id -> jobs.showing(id.key()).ifPresent(job -> showing.add(job.id())));
    return showing;
  }

  @Override
  public synchronized List<Practised> practised(PersonId person) {
    return of(person).practised.stream()
        .sorted(Comparator.comparing(Practised::question).thenComparingInt(Practised::number))
        .toList();
  }

  @Override
  public synchronized void practise(PersonId person, Practised time) {
    List<Practised> practised = of(person).practised;
    long before = practised.stream().filter(one -> one.question().equals(time.question())).count();
    if (time.number() != before + 1) {
      return;
    }
    if (practised.size() >= PeopleLimit.PRACTISED.most()) {
      throw PeopleLimit.PRACTISED.exceeded();
    }
    practised.add(time);
  }

  @Override
  public synchronized void forgetPractice(PersonId person) {
    of(person).practised.clear();
  }

  @Override
  public synchronized List<KeptPath> paths(PersonId person) {
    return of(person).paths.all();
  }

  @Override
  public synchronized Optional<KeptPath> path(PersonId person, RoleId role) {
    return of(person).paths.find(role);
  }

  @Override
  public synchronized void keep(PersonId person, KeptPath path) {
    of(person).paths.keep(path);
  }

  @Override
  public synchronized void learnt(
      PersonId person, RoleId role, SkillId skill, Optional<Instant> at) {
    MemoryPaths paths = of(person).paths;
    paths.find(role).ifPresent(path -> paths.change(path.with(skill, at)));
  }

  @Override
  public synchronized void drop(PersonId person, RoleId role) {
    of(person).paths.drop(role);
  }

  @Override
  public synchronized Optional<KeptProfile> profile(PersonId person) {
    return of(person).profile;
  }

  @Override
  public synchronized void keep(PersonId person, KeptProfile profile) {
    of(person).profile = Optional.of(profile);
  }

  @Override
  public synchronized void forgetProfile(PersonId person) {
    of(person).profile = Optional.empty();
  }

  @Override
  public synchronized void erase(PersonId person) {
    kept.remove(person);
  }
}
