package dev.skillexchange.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skillexchange.engine.answer.HiddenAnswer;
import dev.skillexchange.engine.answer.JobCard;
import dev.skillexchange.engine.answer.SearchAnswer;
import dev.skillexchange.engine.answer.SearchAnswer.Facet;
import dev.skillexchange.engine.answer.SearchAnswer.Value;
import dev.skillexchange.engine.person.HiddenJobs;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.store.Hidden;
import dev.skillexchange.store.Market;
import dev.skillexchange.store.PersonId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Searches leave out what a person hid, and say so.
final class HiddenJobsTest {
  private static final Knowledge KNOWLEDGE = Engine.shippedKnowledge();
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-05-02T10:00:00Z"));

  private final OpenMarket market = TrialMarket.filled(Market.REAL, KNOWLEDGE, 400);
  private final HiddenJobs hidden = new HiddenJobs(KNOWLEDGE, market, PersonId.HOME, CLOCK);

  private SearchAnswer search(String query) {
    return new Searches(KNOWLEDGE)
        .search(market.seenBy(PersonId.HOME), JobQuery.ofLink(query), SearchOrder.NEWEST, 0, 20);
  }

  private static long counted(SearchAnswer answer, String filter) {
    return answer.facets().stream()
        .filter(facet -> facet.parameter().equals(filter))
        .map(Facet::values)
        .flatMap(List::stream)
        .mapToLong(Value::jobs)
        .sum();
  }

  @Test
  void totalFacetsAndHitsAllLeaveAHiddenJobOutAndTheCountIsSaid() {
    SearchAnswer before = search("");
    JobCard first = before.jobs().getFirst();
    hidden.hide(first.id(), Hidden.Reason.UNWANTED);
    SearchAnswer after = search("");
    assertThat(after.total()).isEqualTo(before.total() - 1);
    assertThat(after.jobs()).extracting(JobCard::id).doesNotContain(first.id());
    assertThat(counted(after, "level")).isEqualTo(counted(before, "level") - 1);
    assertThat(after.hidden())
        .contains(new SearchAnswer.Hidden(1, "out", "state=open&hidden=show", List.of()));
  }

  @Test
  void hiddenJobsAreShownWhereAskedForAndMarked() {
    SearchAnswer before = search("");
    String id = before.jobs().get(2).id();
    hidden.hide(id, Hidden.Reason.APPLIED);
    SearchAnswer shown = search("hidden=show");
    assertThat(shown.total()).isEqualTo(before.total());
    assertThat(shown.jobs()).isEqualTo(before.jobs());
    assertThat(shown.hidden().orElseThrow().ids()).containsExactly(id);
    assertThat(shown.hidden().orElseThrow().link()).isEqualTo("state=open");
    SearchAnswer only = search("q=hidden:only");
    assertThat(only.jobs()).extracting(JobCard::id).containsExactly(id);
  }

  @Test
  void nobodyElseMissesWhatAPersonHid() {
    String id = search("").jobs().getFirst().id();
    hidden.hide(id, Hidden.Reason.UNWANTED);
    SearchAnswer other =
        new Searches(KNOWLEDGE).search(market, JobQuery.all(), SearchOrder.NEWEST, 0, 20);
    assertThat(other.jobs()).extracting(JobCard::id).contains(id);
    assertThat(other.hidden()).isEmpty();
  }

  @Test
  void whereAllJobsAreHiddenThatIsSaidAndNothingElseIsBlamed() {
    JobCard job = search("").jobs().getFirst();
    hidden.hideEmployer(job.employer().id());
    SearchAnswer answer = search("employer=" + job.employer().id());
    assertThat(answer.total()).isZero();
    assertThat(answer.hidden().orElseThrow().jobs()).isPositive();
    assertThat(answer.loosening().orElseThrow().suggestions())
        .allSatisfy(change ->
            assertThat(search(change.link()).total()).as(change.link()).isEqualTo(change.jobs()));
  }

  @Test
  void anEmployerIsHiddenWithItsNameAndShownAgain() {
    JobCard job = search("").jobs().getFirst();
    hidden.hideEmployer(job.employer().name());
    HiddenAnswer kept = hidden.list();
    assertThat(kept.employers()).hasSize(1);
    assertThat(kept.employers().getFirst().employer()).isEqualTo(job.employer());
    assertThat(hidden.employerHidden(job.employer().id())).isTrue();
    hidden.showEmployer(job.employer().id());
    assertThat(search("").hidden()).isEmpty();
    assertThatThrownBy(() -> hidden.hideEmployer("Nobody of Nowhere"))
        .isInstanceOf(UserError.class);
  }

  @Test
  void hidingIsUndoneAndTwiceIsOnce() {
    SearchAnswer before = search("");
    String id = before.jobs().getFirst().id();
    hidden.hide(id, Hidden.Reason.UNWANTED);
    hidden.hide(id, Hidden.Reason.UNWANTED);
    assertThat(hidden.list().total()).isEqualTo(1);
    hidden.show(id);
    hidden.show(id);
    assertThat(search("")).isEqualTo(before);
    assertThatThrownBy(() -> hidden.hide("a:b:c", Hidden.Reason.UNWANTED))
        .isInstanceOf(UserError.class);
  }
}
