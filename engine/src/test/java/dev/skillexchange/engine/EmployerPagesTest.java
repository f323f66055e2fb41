package dev.skillexchange.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skillexchange.engine.answer.EmployerAnswer;
import dev.skillexchange.engine.answer.JobCard;
import dev.skillexchange.engine.desk.Wire;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.slice.JobQuery;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmployerPagesTest {
  private final Knowledge knowledge = Engine.shippedKnowledge();
  private final OpenMarket market = TrialMarket.sample(knowledge);
  private final JobCard job =
      new Searches(knowledge)
          .search(market, JobQuery.ofLink("pay=stated"), SearchOrder.NEWEST, 0, 1)
          .jobs()
          .getFirst();

  private EmployerAnswer employer(String name) {
    return new EmployerPages(knowledge).employer(market, name);
  }

  @Test
  void anEmployerIsFoundByItsIdAndByItsNameHoweverWritten() {
    EmployerAnswer byId = employer(job.employer().id());

    assertThat(employer(job.employer().name())).isEqualTo(byId);
    assertThat(employer(" " + job.employer().name().toUpperCase(Locale.ROOT) + " "))
        .isEqualTo(byId);
  }

  @Test
  void itsNewestJobsAreItsOwnAndOpen() {
    assertThat(employer(job.employer().id()).newest())
        .isNotEmpty()
        .allSatisfy(one -> {
          assertThat(one.employer().id()).isEqualTo(job.employer().id());
          assertThat(one.closed()).isEmpty();
        });
  }

  @Test
  void payStandsAsItIsStated() {
    assertThat(employer(job.employer().id()).pay())
        .extracting(EmployerAnswer.StatedPay::pay)
        .contains(job.pay().orElseThrow());
  }

  @Test
  void itsSharesHaveNoIntervalsSinceTheyAreCounted() {
    EmployerAnswer answer = employer(job.employer().id());

    assertThat(answer.roles()).allSatisfy(row -> assertThat(row.part().interval()).isEmpty());
    assertThat(answer.beside())
        .allSatisfy(row -> {
          assertThat(row.here().interval()).isEmpty();
          assertThat(row.market().interval()).isPresent();
        });
  }

  @Test
  void anUnknownEmployerGetsTheNearestNames() {
    String name = job.employer().name();

    assertThatThrownBy(() -> employer(name.substring(0, name.length() - 1) + "zz"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("no such employer")
        .hasMessageContaining(name);
    assertThatThrownBy(() -> employer("?")).isInstanceOf(UserError.class);
  }

  @Test
  void itTravelsWhole() throws Exception {
    EmployerAnswer answer = employer(job.employer().id());

    assertThat(Wire.json().readValue(Wire.json().writeValueAsString(answer), EmployerAnswer.class))
        .isEqualTo(answer);
  }
}
