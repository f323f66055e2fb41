package dev.skillexchange.store.postgres;

import static dev.skillexchange.testkit.Adverts.day;
import static dev.skillexchange.testkit.Adverts.key;
import static dev.skillexchange.testkit.Adverts.posting;
import static dev.skillexchange.testkit.Adverts.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skillexchange.fault.UserError;
import dev.skillexchange.job.Hints;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.Posting;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.job.Reading;
import dev.skillexchange.store.Market;
import dev.skillexchange.testkit.History;
import dev.skillexchange.testkit.StoreInvariants;
import dev.skillexchange.testkit.TextDeriver;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the contract does not see: rows, schemas, and what is told when the database refuses.
final class PostgresRowsTest {
  private static final String SCHEMA = "rows_test";
  private static final TextDeriver DERIVER = TextDeriver.first();
  private final Database database = TestDatabase.database();

  @BeforeEach
  @AfterEach
  void drop() {
    PostgresStores.drop(database, SCHEMA);
  }

  private PostgresStore open() {
    return PostgresStore.open(database, Market.REAL, SCHEMA);
  }

  private List<String> query(String sql) throws SQLException {
    try (Connection connection = Schema.connect(database);
        PreparedStatement statement = connection.prepareStatement(sql)) {
      connection.setSchema(SCHEMA);
      return Sql.list(statement, row -> row.getString(1));
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = Schema.connect(database);
        PreparedStatement statement = connection.prepareStatement(sql)) {
      connection.setSchema(SCHEMA);
      statement.execute();
    }
  }

  @Test
  void theSameReadingAgainWritesNoRow() throws SQLException {
    String versions =
        "SELECT 'p' || key || xmin FROM posting UNION ALL SELECT 'f' || posting || xmin FROM facts"
            + " UNION ALL SELECT 'j' || id || xmin FROM job"
            + " UNION ALL SELECT 'r' || source || board || observed || xmin FROM reading"
            + " UNION ALL SELECT 'c' || xmin FROM change_counter ORDER BY 1";
    try (PostgresStore store = open()) {
      History history = History.random(7);
      history.applyTo(store, DERIVER);
      List<String> before = query(versions);
      history.applyTo(store, DERIVER);
      assertThat(query(versions)).isEqualTo(before).hasSizeGreaterThan(40);
    }
  }

  @Test
  void aPersonCanAskForFactsBySql() throws SQLException {
    try (PostgresStore store = open()) {
      History.random(7).applyTo(store, DERIVER);
    }
    assertThat(query("SELECT DISTINCT facts -> 'role' ->> 'value' FROM facts"))
        .contains("back-end-engineer");
  }

  @Test
  void aPostingWithTextThatCannotBeStoredIsTakenAndIsUnchangedTheNextTime() {
    PostingKey key = key("acme", "1");
    try (PostgresStore store = open()) {
      for (long fresh = 1; fresh >= 0; fresh--) {
        assertThat(
                store
                    .postings()
                    .write(day(1), List.of(posting(key, "Chef \0", "a\0b\ud83d")), DERIVER)
                    .fresh())
            .isEqualTo(fresh);
      }
      assertThat(store.postings().find(key).orElseThrow().posting().body().content())
          .isEqualTo("a\ufffdb\ufffd");
    }
  }

  /// Every column that holds text of others, and the first and last point in time.
  @Test
  void hostileTextInEveryFieldIsTakenAndReadBackAsPostgresqlCanHoldIt() {
    String hostile = "x\0\ud83d\udc00\ude80y\uffff";
    for (String time : List.of("0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z")) {
      Posting posting =
          new Posting(
              PostingKey.of("s" + hostile, "b" + hostile, time + hostile),
              hostile,
              hostile,
              new Posting.Body(hostile, Posting.Body.Format.TEXT),
              List.of(hostile, hostile),
              new Hints(
                  Optional.of(hostile),
                  Optional.of(hostile),
                  Optional.of(true),
                  Optional.of(hostile),
                  Optional.of(hostile),
                  List.of(
                      new Hints.PayField(
                          Optional.of(BigDecimal.ONE),
                          Optional.empty(),
                          hostile,
                          hostile,
                          hostile,
                          Optional.of(hostile)))),
              Optional.of("https://" + hostile),
              Optional.of(Instant.parse(time)));
      try (PostgresStore store = open()) {
        store.postings().write(day(1), List.of(posting), DERIVER);
        store
            .postings()
            .complete(List.of(new Reading(posting.key().source(), posting.key().board(), day(1))));
        Posting stored = store.postings().find(posting.key()).orElseThrow().posting();
        assertThat(stored.employer()).isEqualTo("x\ufffd\ud83d\udc00\ufffdy\uffff");
        assertThat(stored.locations()).hasSize(2).allMatch(stored.employer()::equals);
        assertThat(stored.hints().pay().getFirst().scope()).contains(stored.employer());
        assertThat(stored.published()).isEqualTo(posting.published());
        assertThat(store.changes().after(0, 10)).isNotEmpty();
      }
    }
  }

  /// What a store has just derived is not read back for its own changes.
  @Test
  void changesRightBehindAWriteAreThoseThatAnotherProcessReads() {
    TextDeriver newer = new TextDeriver("edition-2", 2);
    try (PostgresStore store = open();
        PostgresStore another = open()) {
      for (int round = 1; round <= 8; round++) {
        List<Posting> postings = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
          String text = i == 5 ? "halves \ud83d and \0" : "text " + i + " of round " + round;
          postings.add(posting(key("acme", "p" + i), i == 5 ? "Chef \0" : "Chef " + i, text));
        }
        long before = store.changes().last();
        store.postings().write(day(round), postings, DERIVER);
        switch (round % 3) {
          case 0 ->
              another
                  .postings()
                  .write(day(round), List.of(posting(key("acme", "p1"), "Cook", "new")), DERIVER);
          case 1 -> another.postings().derive(newer, 3);
          default -> another.postings().complete(List.of(reading("acme", round + 1)));
        }
        assertThat(store.changes().after(before, 100))
            .isEqualTo(another.changes().after(before, 100))
            .isNotEmpty();
        assertThat(store.changes().after(0, 100)).isEqualTo(another.changes().after(0, 100));
      }
    }
  }

  @Test
  void aStoreIsOpenedByManyAtOnceAndKeepsItsId() throws Exception {
    try (ExecutorService openers = Executors.newFixedThreadPool(4)) {
      Callable<String> opener =
          () -> {
            try (PostgresStore store = open()) {
              return store.identity().id();
            }
          };
      List<String> ids = new ArrayList<>();
      for (Future<String> one : openers.invokeAll(List.of(opener, opener, opener, opener))) {
        ids.add(one.get());
      }
      assertThat(ids).hasSize(4).containsOnly(ids.getFirst());
    }
  }

  @Test
  void aStoreOfANewerProgramIsRefused() throws SQLException {
    open().close();
    execute("UPDATE schema_history SET version = '999' WHERE version IS NOT NULL");
    assertThatThrownBy(this::open)
        .isInstanceOf(UserError.class)
        .hasMessageContaining("newer version");
  }

  @Test
  void refusalsAreToldWithoutThePassword() {
    Database wrong = new Database(database.url(), database.user(), "s3cret-wrong");
    assertThatThrownBy(() -> PostgresStore.open(wrong, Market.REAL, SCHEMA))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("refuses the user")
        .hasMessageNotContaining("s3cret");
    String address = "jdbc:postgresql://me:s3cret@127.0.0.1:1/none?password=s3cret";
    assertThatThrownBy(
            () -> PostgresStore.open(new Database(address, "me", "s3cret"), Market.REAL, SCHEMA))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("no database answers")
        .hasMessageNotContaining("s3cret");
    String elsewhere = database.url().replaceAll("[^/]*$", "elsewhere");
    assertThatThrownBy(() ->
            PostgresStores.current(new Database(elsewhere, database.user(), database.password())))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("no such database");
  }

  @Test
  void theRealMarketIsShownOnceItHoldsAPosting() {
    PostgresStores.drop(database, Market.REAL);
    PostgresStores.drop(database, Market.SAMPLE);
    assertThat(PostgresStores.current(database)).isEmpty();
    try (PostgresStore real = PostgresStore.open(database, Market.REAL);
        PostgresStore sample = PostgresStore.open(database, Market.SAMPLE)) {
      assertThat(PostgresStores.current(database)).isEmpty();
      sample.postings().write(day(1), List.of(posting(key("acme", "1"), "Chef", "")), DERIVER);
      assertThat(PostgresStores.current(database)).contains(Market.SAMPLE);
      real.postings().write(day(1), List.of(posting(key("acme", "1"), "Chef", "")), DERIVER);
      assertThat(PostgresStores.current(database)).contains(Market.REAL);
      assertThat(sample.jobs().totals().postings()).isEqualTo(1);
    }
    PostgresStores.drop(database, Market.REAL);
    PostgresStores.drop(database, Market.SAMPLE);
  }

  @Test
  void postingsOfAnOlderProgramStayGroupedUntilTheyAreDerivedAgain() throws SQLException {
    JobId first = new JobId(key("acme", "1"));
    try (PostgresStore store = open()) {
      store
          .postings()
          .write(
              day(1),
              List.of(
                  posting(key("acme", "1"), "Chef", "One"),
                  posting(key("acme", "2"), "Chef", "Two")),
              DERIVER);
      execute("UPDATE facts SET block = '0123', signature = '', edition = 'older'");
      execute("UPDATE posting SET job_id = '" + first + "'");
      execute("UPDATE job SET live = id = '" + first + "'");
      StoreInvariants.hold(store);
      assertThat(store.postings().complete(List.of(reading("acme", 3)))).isEqualTo(2);
      assertThat(store.postings().find(key("acme", "2")).orElseThrow().job()).isEqualTo(first);
      assertThat(store.postings().derive(DERIVER, 10)).isEqualTo(2);
      assertThat(store.postings().find(key("acme", "2")).orElseThrow().job())
          .isEqualTo(new JobId(key("acme", "2")));
      StoreInvariants.hold(store);
    }
  }

  @Test
  void theMigrationsThatAreNamedAreThere() {
    for (String name : Migrations.NAMES) {
      assertThat(Migrations.class.getResource("migrations/" + name)).as(name).isNotNull();
    }
  }
}
