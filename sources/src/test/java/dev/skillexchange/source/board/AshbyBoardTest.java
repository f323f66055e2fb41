package dev.skillexchange.source.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skillexchange.fault.UserError;
import dev.skillexchange.job.Hints.PayField;
import dev.skillexchange.job.Posting;
import dev.skillexchange.source.Gathered;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AshbyBoardTest {
  private static final String ENGINEER =
      """
      {"id": "11111111-aaaa", "title": "Backend Engineer ", "department": "Engineering", "team": "Payments",
       "employmentType": "FullTime", "location": "Lisbon", "isListed": true, "isRemote": true,
       "workplaceType": "Hybrid", "publishedAt": "2026-03-02T09:30:00.000+00:00",
       "secondaryLocations": [
         {"location": "Porto", "address": {"postalAddress": {"addressLocality": "Porto"}}},
         {"location": "", "address": {"postalAddress": {"addressLocality": "Braga", "addressCountry": "Portugal"}}},
         {"location": "Lisbon", "address": {}}],
       "address": {"postalAddress": {"addressLocality": "Lisbon", "addressCountry": "Portugal"}},
       "jobUrl": "https://jobs.ashbyhq.com/Brass%20Kettle/11111111-aaaa",
       "descriptionHtml": "<p>We boil water.</p>", "descriptionPlain": "We boil water.",
       "shouldDisplayCompensationOnJobPostings": true,
       "compensation": {"compensationTiers": [
         {"title": "Portugal", "components": [
           {"compensationType": "Salary", "interval": "1 YEAR", "currencyCode": "EUR", "minValue": 52000.5, "maxValue": 70000},
           {"compensationType": "EquityPercentage", "interval": "NONE", "currencyCode": null, "minValue": 0.1, "maxValue": 0.2},
           {"compensationType": "Bonus", "interval": "1 YEAR", "currencyCode": "EUR", "minValue": null, "maxValue": null}]}]}}
      """;

  private static Gathered read(String answer) throws IOException {
    byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
    return Gathered.from(
        new AshbyBoard("kettle.json", "kettle", () -> new ByteArrayInputStream(bytes)));
  }

  private static String board(String... jobs) {
    return "{\"jobs\": [" + String.join(",", jobs) + "], \"apiVersion\": \"1\"}";
  }

  @Test
  void everyFieldOfAPostingIsRead() throws IOException {
    Posting posting = read(board(ENGINEER)).postings.getFirst();

    assertThat(posting.key()).hasToString("ashby:brass%20kettle:11111111-aaaa");
    assertThat(posting.employer()).isEqualTo("Brass Kettle");
    assertThat(posting.title()).isEqualTo("Backend Engineer");
    assertThat(posting.body())
        .isEqualTo(new Posting.Body("<p>We boil water.</p>", Posting.Body.Format.HTML));
    assertThat(posting.locations()).containsExactly("Lisbon", "Porto", "Braga, Portugal");
    assertThat(posting.hints().employment()).contains("FullTime");
    assertThat(posting.hints().workplace()).contains("Hybrid");
    assertThat(posting.hints().remote()).contains(true);
    assertThat(posting.hints().department()).contains("Engineering / Payments");
    assertThat(posting.hints().country()).contains("Portugal");
    assertThat(posting.url()).contains("https://jobs.ashbyhq.com/Brass%20Kettle/11111111-aaaa");
    assertThat(posting.published()).contains(Instant.parse("2026-03-02T09:30:00Z"));
    assertThat(posting.hints().pay())
        .containsExactly(
            new PayField(
                Optional.of(new BigDecimal("52000.5")),
                Optional.of(new BigDecimal("70000")),
                "EUR",
                "1 YEAR",
                "Salary",
                Optional.of("Portugal")));
  }

  @Test
  void theTextIsTheMarkedOneWhereverItStandsAndThePlainOneWhereItIsMissing() throws IOException {
    String job = "{\"id\": \"%s\", \"title\": \"Cook\", %s, \"jobUrl\": \"\"}";
    Gathered gathered =
        read(
            board(
                job.formatted(
                    "1", "\"descriptionHtml\": \"<p>A</p>\", \"descriptionPlain\": [{\"b\": 1}]"),
                job.formatted(
                    "2", "\"descriptionPlain\": \"B\", \"descriptionHtml\": \"<p>A</p>\""),
                job.formatted("3", "\"descriptionHtml\": \" \", \"descriptionPlain\": \"B\""),
                job.formatted("4", "\"descriptionPlain\": \"B\"")));
    assertThat(gathered.postings)
        .extracting(posting -> posting.body().content())
        .containsExactly("<p>A</p>", "<p>A</p>", "B", "B");
  }

  @Test
  void payThatTheEmployerDoesNotShowIsNotRead() throws IOException {
    String hidden =
        ENGINEER.replace(
            "\"shouldDisplayCompensationOnJobPostings\": true",
            "\"shouldDisplayCompensationOnJobPostings\": false");

    assertThat(read(board(hidden)).postings.getFirst().hints().pay()).isEmpty();
  }

  @Test
  void unlistedPostingsAreCountedAndLeftOut() throws IOException {
    Gathered gathered = read(board(ENGINEER.replace("\"isListed\": true", "\"isListed\": false")));

    assertThat(gathered.postings).isEmpty();
    assertThat(gathered.unlisted).isEqualTo(1);
  }

  @Test
  void badElementsAreToldByRowAndTheRestGoesOn() throws IOException {
    Gathered gathered = read(board("17", ENGINEER, "{\"id\": \"x\"}", "{\"title\": \"Cook\"}"));

    assertThat(gathered.postings).hasSize(1);
    assertThat(gathered.rejected)
        .containsExactly(
            "1: no job: 'NUMBER'. A job is a JSON object.",
            "3: no title. A job needs the field title.",
            "4: no id: 'Cook'. A job needs the field id.");
  }

  @Test
  void aBoardIsCompleteAtItsEndAndNamedByItsPages() throws IOException {
    assertThat(read(board(ENGINEER)).complete).containsExactly("ashby:brass%20kettle");
    assertThat(read(board()).complete).containsExactly("ashby:kettle");
  }

  @Test
  void anAnswerThatBreaksOffKeepsWhatCameAndIsNotComplete() {
    String cut = board(ENGINEER, ENGINEER).substring(0, ENGINEER.length() + 60);
    Gathered gathered = new Gathered();
    byte[] bytes = cut.getBytes(StandardCharsets.UTF_8);
    AshbyBoard board =
        new AshbyBoard("kettle.json", "kettle", () -> new ByteArrayInputStream(bytes));

    assertThatThrownBy(() -> board.read(gathered)).isInstanceOf(IOException.class);
    assertThat(gathered.postings).hasSize(1);
    assertThat(gathered.complete).isEmpty();
  }

  @Test
  void whatIsNoBoardIsRefused() {
    for (String other :
        new String[] {"", "[]", "{}", "{\"jobs\": 3}", "\u0000\u0001PK", "title,company", "null"}) {
      assertThatThrownBy(() -> read(other))
          .as(other)
          .isInstanceOf(UserError.class)
          .hasMessageContaining("kettle.json")
          .hasMessageContaining("list \"jobs\"");
    }
  }

  @Test
  void anAmountBeyondAllMeasureIsNone() throws IOException {
    Gathered gathered = read(board(ENGINEER.replace("52000.5", "1e400")));

    PayField field = gathered.postings.getFirst().hints().pay().getFirst();
    assertThat(field.min()).isEmpty();
    assertThat(field.max()).contains(new BigDecimal("70000"));
  }

  @Test
  void anIdTooLongForAKeyIsToldAndTheRestGoesOn() throws IOException {
    Gathered gathered =
        read(
            board(
                ENGINEER.replace("\"11111111-aaaa\"", "\"" + "9".repeat(2_000) + "\""), ENGINEER));

    assertThat(gathered.postings).hasSize(1);
    assertThat(gathered.rejected.getFirst()).contains("too long");
  }

  @Test
  void aDateThatNoCalendarHoldsIsLeftOut() throws IOException {
    String job = ENGINEER.replace("2026-03-02T09:30:00.000+00:00", "+999999999-01-01T00:00:00Z");

    assertThat(read(board(job)).postings.getFirst().published()).isEmpty();
  }
}
