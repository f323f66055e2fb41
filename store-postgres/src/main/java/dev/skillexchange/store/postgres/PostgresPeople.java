package dev.skillexchange.store.postgres;

import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.job.Employer.EmployerId;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.store.Hidden;
import dev.skillexchange.store.HiddenEmployer;
import dev.skillexchange.store.KeptPath;
import dev.skillexchange.store.KeptProfile;
import dev.skillexchange.store.People;
import dev.skillexchange.store.PersonId;
import dev.skillexchange.store.Practised;
import dev.skillexchange.store.SavedSearch;
import dev.skillexchange.store.Unwanted;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a store on PostgreSQL keeps for persons. Each step locks the row of its person to the end,
/// so that the steps of one person follow each other.
final class PostgresPeople implements People {
  /// Of how many persons it is remembered what they hid.
  private static final int MOST_REMEMBERED = 1_000;

  private final Connections connections;
  private final Map<PersonId, Recent<State>> states = new ConcurrentHashMap<>();
  private final Map<PersonId, Seen> seen = new ConcurrentHashMap<>();

  PostgresPeople(Connections connections) {
    this.connections = connections;
  }

  /// State of the store: its last step, and the last change of what a person keeps.
  private record State(long steps, Optional<Long> revision) {}

  /// What a person hid, at a state.
  private record Seen(State state, Unwanted unwanted) {}

  /// Locks the person, notes that what is kept changes, and does so.
  private <T> T change(PersonId person, Connections.Work<T> work) {
    String sql =
        "INSERT INTO person (id) VALUES (?)"
            + " ON CONFLICT (id) DO UPDATE SET revision = nextval('person_revision')";
    return connections.step(connection -> {
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        statement.setString(1, person.id());
        statement.executeUpdate();
      }
      return work.on(connection);
    });
  }

  @Override
  public List<SavedSearch> searches(PersonId person) {
    return connections.read(connection -> SavedRows.all(connection, person));
  }

  @Override
  public Optional<SavedSearch> search(PersonId person, String id) {
    return connections.read(connection -> SavedRows.find(connection, person, id));
  }

  @Override
  public SavedSearch save(PersonId person, SavedSearch search) {
    return change(person, connection -> SavedRows.save(connection, person, search));
  }

  @Override
  public void visit(PersonId person, String id, int visits, SavedSearch.Visit now) {
    change(person, connection -> SavedRows.visit(connection, person, id, visits, now));
  }

  @Override
  public void forget(PersonId person, String id) {
    change(person, connection -> SavedRows.forget(connection, person, id));
  }

  @Override
  public void hide(PersonId person, Hidden job) {
    change(person, connection -> HiddenRows.hide(connection, person, job));
  }

  @Override
  public void show(PersonId person, Collection<PostingKey> postings) {
    change(person, connection -> HiddenRows.show(connection, person, postings));
  }

  @Override
  public void hide(PersonId person, HiddenEmployer employer) {
    change(person, connection -> HiddenRows.hide(connection, person, employer));
  }

  @Override
  public void show(PersonId person, EmployerId employer) {
    change(person, connection -> HiddenRows.show(connection, person, employer));
  }

  @Override
  public List<Hidden> hidden(PersonId person) {
    return connections.read(connection -> HiddenRows.jobs(connection, person));
  }

  @Override
  public List<HiddenEmployer> hiddenEmployers(PersonId person) {
    return connections.read(connection -> HiddenRows.employers(connection, person));
  }

  @Override
  public List<KeptPath> paths(PersonId person) {
    return connections.read(connection -> PathRows.all(connection, person));
  }

  @Override
  public Optional<KeptPath> path(PersonId person, RoleId role) {
    return connections.read(connection -> PathRows.find(connection, person, role));
  }

  @Override
  public void keep(PersonId person, KeptPath path) {
    change(person, connection -> PathRows.keep(connection, person, path));
  }

  @Override
  public void learnt(PersonId person, RoleId role, SkillId skill, Optional<Instant> at) {
    change(person, connection -> PathRows.learnt(connection, person, role, skill, at));
  }

  @Override
  public void drop(PersonId person, RoleId role) {
    change(person, connection -> PathRows.drop(connection, person, role));
  }

  /// Read anew only where the store or what the person keeps has changed since.
  @Override
  public Unwanted unwanted(PersonId person) {
    State now = state(person);
    if (now.revision().isEmpty()) {
      return Unwanted.NOTHING;
    }
    Optional<Seen> known = Optional.ofNullable(seen.get(person));
    if (known.isPresent() && known.get().state().equals(now)) {
      return known.get().unwanted();
    }
    Unwanted unwanted =
        new Unwanted(
            showing(
                hidden(person).stream()
                    .flatMap(one -> one.postings().stream())
                    .map(JobId::new)
                    .toList()),
            hiddenEmployers(person).stream()
                .map(one -> one.employer().id())
                .collect(Collectors.toSet()));
    if (seen.size() >= MOST_REMEMBERED) {
      seen.clear();
    }
    seen.put(person, new Seen(now, unwanted));
    return unwanted;
  }

  private State state(PersonId person) {
    if (states.size() >= MOST_REMEMBERED) {
      states.clear();
    }
    return states
        .computeIfAbsent(
            person, one -> new Recent<>(connections, connection -> state(connection, one)))
        .get();
  }

  private static State state(Connection connection, PersonId person) throws SQLException {
    String sql = "SELECT steps, (SELECT revision FROM person WHERE id = ?) FROM change_counter";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, person.id());
      return Sql.list(
              statement,
              row -> new State(row.getLong(1), Optional.ofNullable(row.getObject(2, Long.class))))
          .getFirst();
    }
  }

  @Override
  public Set<JobId> showing(Collection<JobId> jobs) {
    if (jobs.isEmpty()) {
      return Set.of();
    }
    String sql = "SELECT DISTINCT job_id FROM posting WHERE key = ANY (?::text[])";
    List<JobId> now =
        connections.read(connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, Sql.texts(connection, jobs));
            return Sql.list(statement, row -> JobId.parse(row.getString(1)));
          }
        });
    return Stream.concat(jobs.stream(), now.stream())
        .collect(Collectors.toCollection(HashSet::new));
  }

  @Override
  public List<Practised> practised(PersonId person) {
    return connections.read(connection -> PracticeRows.all(connection, person));
  }

  @Override
  public void practise(PersonId person, Practised time) {
    change(person, connection -> PracticeRows.add(connection, person, time));
  }

  @Override
  public void forgetPractice(PersonId person) {
    change(person, connection -> PracticeRows.forget(connection, person));
  }

  @Override
  public Optional<KeptProfile> profile(PersonId person) {
    return connections.read(connection -> ProfileRows.find(connection, person));
  }

  @Override
  public void keep(PersonId person, KeptProfile profile) {
    change(person, connection -> ProfileRows.keep(connection, person, profile));
  }

  @Override
  public void forgetProfile(PersonId person) {
    change(person, connection -> ProfileRows.forget(connection, person));
  }

  @Override
  public void erase(PersonId person) {
    connections.step(connection -> {
      try (PreparedStatement statement =
          connection.prepareStatement("DELETE FROM person WHERE id = ?")) {
        statement.setString(1, person.id());
        return statement.executeUpdate();
      }
    });
    seen.remove(person);
    states.remove(person);
  }
}
