package dev.skillexchange.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skillexchange.engine.answer.JobAnswer;
import dev.skillexchange.engine.answer.JobAnswer.Block;
import dev.skillexchange.engine.answer.JobAnswer.FactRow;
import dev.skillexchange.engine.answer.JobAnswer.Run;
import dev.skillexchange.engine.answer.JobAnswer.SummaryLine;
import dev.skillexchange.engine.answer.JobCard;
import dev.skillexchange.engine.desk.Wire;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.slice.JobQuery;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What the page of a job says.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JobPagesTest {
  private static final String ADVERT =
      """
      <h2>What you do</h2><p>You build services in <b>Java</b> and PostgreSQL in Bradford.</p>
      <ul><li>5+ years of experience</li><li>Kubernetes is a plus</li></ul>
      <p>We pay $60 to $150 per hour.</p>
      <script>alert(1)</script><p onclick="x()">&lt;b&gt;kind&lt;/b&gt; people</p>
      """;

  private final Knowledge knowledge = Engine.shippedKnowledge();
  private final OpenMarket market = TrialMarket.open();
  private final JobAnswer job = read("leeds");

  private JobAnswer read(String near) {
    TrialPostings postings = new TrialPostings(market, knowledge);
    postings.read(
        0,
        TrialPostings.html("1", "Senior Back End Engineer", ADVERT, "Bradford, England, GB"),
        TrialPostings.html("2", "Back End Engineer", "<p>Go and Redis.</p>"),
        TrialPostings.html("9", "Pastry Chef", "<p>You bake.</p>"));
    postings.read(
        40,
        TrialPostings.html("1", "Senior Back End Engineer", ADVERT, "Bradford, England, GB"),
        TrialPostings.html("2", "Back End Engineer", "<p>Go and Redis.</p>"),
        TrialPostings.html("9", "Pastry Chef", "<p>You bake.</p>"));
    return answer("trial:umbra:1", near);
  }

  private JobAnswer answer(String id, String near) {
    return new JobPages(knowledge)
        .job(market, id, Optional.of(near).filter(place -> !place.isEmpty()));
  }

  private SummaryLine line(String name) {
    return job.summary().stream()
        .filter(line -> line.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name + " in " + job.summary()));
  }

  @Test
  void payStandsAsStatedAndByTheYearWithTheHoursItIsComputedWith() {
    assertThat(line("Pay").value()).isEqualTo("$60 to $150 an hour");
    assertThat(line("Pay").note())
        .isEqualTo(
            "$124,800 to $312,000 a year at 2,080 hours; the upper end is 2.5 times the lower");
  }

  @Test
  void theDistanceIsToldToThePlaceAskedForAlone() {
    assertThat(line("Distance").value()).matches("1[0-9] km from Leeds");
    assertThat(answer("trial:umbra:1", "leeds, 20 mi").summary().getFirst().value())
        .matches("[0-9]+ mi from Leeds");
    assertThat(answer("trial:umbra:1", "").summary())
        .extracting(SummaryLine::name)
        .doesNotContain("Distance");
    assertThatThrownBy(() -> answer("trial:umbra:1", "atlantis of mars"))
        .isInstanceOf(UserError.class);
  }

  @Test
  void openJobsAreOpenToTheLastReading() {
    assertThat(line("Open for").value()).isEqualTo("40 days");
    assertThat(job.card().marks().daysOpen()).contains(40L);
  }

  @Test
  void whatIsNotStatedIsSaidToBeSo() {
    assertThat(job.notStated()).contains("Education", "Visa").doesNotContain("Pay", "Level");
    assertThat(answer("trial:umbra:9", "").notStated()).contains("Pay");
    assertThat(answer("trial:umbra:9", "").card().marks().payStated()).isFalse();
  }

  @Test
  void theTextIsInBlocksWithoutAnyMarkup() {
    assertThat(job.blocks())
        .extracting(Block::kind)
        .containsExactly("heading", "paragraph", "item", "item", "paragraph", "paragraph");
    assertThat(text(job.blocks().getLast())).isEqualTo("<b>kind</b> people");
    assertThat(job.blocks().stream().map(JobPagesTest::text))
        .noneMatch(one -> one.contains("alert"));
  }

  private static String text(Block block) {
    return block.runs().stream().map(Run::text).collect(Collectors.joining());
  }

  @Test
  void everyFactOfTheTextIsMarkedWhereItWasReadUnlessItCrossesAnother() {
    List<Run> runs = job.blocks().stream().flatMap(block -> block.runs().stream()).toList();
    List<FactRow> inText = job.facts().stream().filter(row -> row.field().equals("text")).toList();

    assertThat(inText).hasSizeGreaterThan(4);
    for (FactRow row : inText) {
      if (!row.quote().isEmpty()) {
        String marked =
            runs.stream()
                .filter(run -> run.facts().contains(row.number()))
                .map(Run::text)
                .collect(Collectors.joining());
        assertThat(marked).as(row.toString()).isEqualTo(row.quote());
      }
    }
    assertThat(job.facts())
        .extracting(FactRow::number)
        .isEqualTo(IntStream.rangeClosed(1, job.facts().size()).boxed().toList());
  }

  @Test
  void theOtherOpeningsOfTheEmployerAreCountedWithoutTheJobItself() {
    assertThat(job.openings().others()).isEqualTo(2);
    assertThat(job.openings().newest())
        .extracting(JobCard::id)
        .containsExactly("trial:umbra:2", "trial:umbra:9");
    assertThat(
            new Searches(knowledge)
                .search(market, JobQuery.ofLink(job.openings().link()), SearchOrder.NEWEST, 0, 9)
                .total())
        .isEqualTo(3);
  }

  @Test
  void hitsCarryTheMarksOfTheirPages() {
    assertThat(
            new Searches(knowledge).search(market, JobQuery.all(), SearchOrder.NEWEST, 0, 9).jobs())
        .extracting(JobCard::marks)
        .contains(job.card().marks());
  }

  @Test
  void aPostingOfAnotherPlaceIsToldWithIt() {
    OpenMarket two = TrialMarket.open();
    new TrialPostings(two, knowledge)
        .read(
            0,
            TrialPostings.html("1", "Nurse", "<p>You care.</p>", "Leeds, England, GB"),
            TrialPostings.html("2", "Nurse", "<p>You care.</p>", "York, England, GB"));
    JobAnswer both = new JobPages(knowledge).job(two, "trial:umbra:2", Optional.empty());

    assertThat(both.card().id()).isEqualTo("trial:umbra:1");
    assertThat(both.postings()).hasSize(2);
    assertThat(both.postings().getLast().places()).singleElement().asString().startsWith("York");
    assertThat(both.summary())
        .filteredOn(line -> line.name().equals("Also at"))
        .singleElement()
        .matches(line -> line.value().startsWith("York"));
  }

  @Test
  void itTravelsWhole() throws Exception {
    String json = Wire.json().writeValueAsString(job);
    assertThat(Wire.json().readValue(json, JobAnswer.class)).isEqualTo(job);
  }
}
