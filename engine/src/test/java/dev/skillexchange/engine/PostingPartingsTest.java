package dev.skillexchange.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skillexchange.engine.answer.PartingsAnswer;
import dev.skillexchange.engine.answer.PartingsAnswer.PartingRow;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.index.Order;
import dev.skillexchange.job.Posting;
import dev.skillexchange.slice.Slice;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A person says that a posting is not the same opening.
class PostingPartingsTest {
  private static final String ONE = "trial:umbra:1";
  private static final String OTHER = "trial:umbra:2";
  private static final Instant NOW = Instant.parse("2026-04-01T10:00:00Z");
  private static final Posting[] BOTH = {
    TrialPostings.html("1", "Nurse", "<p>You care.</p>", "Leeds, England, GB"),
    TrialPostings.html("2", "Nurse", "<p>You care.</p>", "York, England, GB")
  };

  private final Knowledge knowledge = Engine.shippedKnowledge();
  private final OpenMarket market = TrialMarket.open();
  private final TrialPostings postings = new TrialPostings(market, knowledge);
  private final PostingPartings partings = new PostingPartings(market, InstantSource.fixed(NOW));

  @BeforeEach
  void importBoth() {
    postings.read(0, BOTH);
    assertThat(jobs()).isEqualTo(1);
  }

  private long jobs() {
    return market.index().hits(Slice.open(), Order.NEWEST, 0, 9).total();
  }

  private List<String> postingsOf(String id) {
    return new JobPages(knowledge)
        .job(market, id, Optional.empty()).postings().stream().map(row -> row.key()).toList();
  }

  @Test
  void thePostingIsAJobOfItsOwnAtOnceAndStaysOneWhenImportedAgain() {
    partings.apart(OTHER, ONE);
    assertThat(jobs()).isEqualTo(2);
    postings.read(7, BOTH);
    assertThat(jobs()).isEqualTo(2);
    assertThat(postingsOf(OTHER)).containsExactly(OTHER);
    assertThat(postingsOf(ONE)).containsExactly(ONE);
  }

  @Test
  void itIsOnRecordWhenItWasSaidAndWhenItWasTakenBack() {
    partings.apart(OTHER, ONE);
    partings.together(OTHER, ONE);
    assertThat(jobs()).isEqualTo(1);
    assertThat(partings.all().partings())
        .containsExactly(new PartingRow(OTHER, ONE, List.of(ONE), NOW, Optional.of(NOW)));
  }

  @Test
  void bothPagesTellThatItWasSaid() {
    PartingsAnswer said = partings.apart(OTHER, ONE);
    for (String id : List.of(ONE, OTHER)) {
      assertThat(new JobPages(knowledge).job(market, id, Optional.empty()).partings())
          .isEqualTo(said.partings());
    }
  }

  @Test
  void thePostingThatNamesTheJobCanBeTakenOutTwiceAndPutBack() {
    PartingsAnswer said = partings.apart(ONE, ONE);
    assertThat(partings.apart(ONE, ONE)).isEqualTo(said);
    assertThat(jobs()).isEqualTo(2);
    partings.together(ONE, said.partings().getFirst().job());
    assertThat(jobs()).isEqualTo(1);
  }

  @Test
  void whatIsNotTogetherCanNotBePartedAndWhatIsNotApartNotPutBack() {
    assertThatThrownBy(() -> partings.apart("trial:umbra:9", ONE))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("trial:umbra:9 and " + ONE);
    assertThatThrownBy(() -> partings.together(OTHER, ONE)).isInstanceOf(UserError.class);
    assertThatThrownBy(() -> partings.apart("no key", ONE)).isInstanceOf(UserError.class);
    assertThat(partings.all().partings()).isEmpty();
  }
}
