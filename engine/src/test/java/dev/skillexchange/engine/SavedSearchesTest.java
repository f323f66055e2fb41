package dev.skillexchange.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skillexchange.engine.answer.JobCard;
import dev.skillexchange.engine.answer.SavedAnswer.SavedRow;
import dev.skillexchange.engine.person.HiddenJobs;
import dev.skillexchange.engine.person.PersonalData;
import dev.skillexchange.engine.person.SavedSearches;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.store.Hidden;
import dev.skillexchange.store.PersonId;
import dev.skillexchange.testkit.Adverts;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is new in a saved search since the last visit.
final class SavedSearchesTest {
  private static final Knowledge KNOWLEDGE = Engine.shippedKnowledge();
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-01-10T10:00:00Z"));

  private final OpenMarket market = TrialMarket.open();

  private void read(int day, String... ids) {
    for (String id : ids) {
      market
          .store()
          .postings()
          .write(
              Adverts.day(day),
              List.of(
                  Adverts.posting(
                      Adverts.key("acme", id), "Employer " + id, "Nurse", "You care for " + id)),
              KNOWLEDGE.deriver());
    }
    market.follower().catchUp();
  }

  private SavedSearches saved() {
    return new SavedSearches(KNOWLEDGE, market.seenBy(PersonId.HOME), PersonId.HOME, CLOCK);
  }

  private List<String> fresh(String id) {
    return saved().fresh(id, 0, 20).jobs().stream().map(JobCard::id).toList();
  }

  @Test
  void whatIsThereWhenASearchIsSavedIsNotNew() {
    read(1, "a", "b");
    SavedRow row = saved().save("", JobQuery.words("nurse"));
    assertThat(row.jobs()).isEqualTo(2);
    assertThat(row.fresh()).isZero();
    assertThat(row.name()).isEqualTo("“nurse”");
    assertThat(fresh(row.id())).isEmpty();
  }

  @Test
  void whatIsFirstSeenLaterIsNewUntilTheNextVisitAndStaysOnItsPage() {
    read(1, "a");
    String id = saved().save("Nurses", JobQuery.words("nurse")).id();
    read(2, "a", "b");
    assertThat(saved().find(id).fresh()).isEqualTo(1);
    saved().visit(id, 0);
    assertThat(saved().find(id).fresh()).isZero();
    assertThat(fresh(id)).containsExactly("test:acme:b");
    saved().visit(id, 0);
    assertThat(fresh(id)).as("the same visit again").containsExactly("test:acme:b");
    read(3, "c");
    saved().visit(id, 1);
    assertThat(fresh(id)).containsExactly("test:acme:c");
  }

  @Test
  void whatComesLaterOnTheSameDayIsNew() {
    read(1, "a");
    String id = saved().save("Nurses", JobQuery.words("nurse")).id();
    read(1, "b");
    assertThat(saved().find(id).fresh()).isEqualTo(1);
    saved().visit(id, 0);
    assertThat(fresh(id)).containsExactly("test:acme:b");
  }

  @Test
  void allIsNewWhereNothingHadBeenRead() {
    String id = saved().save("Nurses", JobQuery.words("nurse")).id();
    read(1, "a");
    assertThat(saved().find(id).fresh()).isEqualTo(1);
  }

  @Test
  void hiddenJobsAreNotNew() {
    read(1, "a");
    String id = saved().save("Nurses", JobQuery.words("nurse")).id();
    read(2, "b");
    new HiddenJobs(KNOWLEDGE, market, PersonId.HOME, CLOCK)
        .hide("test:acme:b", Hidden.Reason.UNWANTED);
    assertThat(saved().find(id).fresh()).isZero();
    assertThat(saved().find(id).jobs()).isEqualTo(1);
  }

  @Test
  void aSearchIsSavedOnceHoweverItIsWritten() {
    read(1, "a");
    SavedRow first = saved().save("One", JobQuery.words("level:senior nurse"));
    SavedRow second = saved().save("Two", JobQuery.ofLink("q=nurse&level=senior&hidden=show"));
    assertThat(second.id()).isEqualTo(first.id());
    assertThat(second.name()).isEqualTo("Two");
    assertThat(saved().list().searches()).hasSize(1);
  }

  @Test
  void aSearchThatIsNotUnderstoodIsNotSaved() {
    assertThatThrownBy(() -> saved().save("", JobQuery.ofLink("level=royal")))
        .isInstanceOf(UserError.class);
    assertThatThrownBy(() -> saved().find("nowhere")).isInstanceOf(UserError.class);
  }

  @Test
  void allThatIsKeptIsExportedAndErased() {
    read(1, "a");
    saved().save("Nurses", JobQuery.words("nurse"));
    new HiddenJobs(KNOWLEDGE, market, PersonId.HOME, CLOCK)
        .hide("test:acme:a", Hidden.Reason.APPLIED);
    PersonalData data = new PersonalData(market, PersonId.HOME);
    assertThat(data.export().searches()).hasSize(1);
    assertThat(data.export().jobs().getFirst().postings()).containsExactly("test:acme:a");
    assertThat(data.erase().searches()).isEmpty();
    assertThat(data.export().jobs()).isEmpty();
  }
}
