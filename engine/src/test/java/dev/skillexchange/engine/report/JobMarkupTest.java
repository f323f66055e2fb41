package dev.skillexchange.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.JobPages;
import dev.skillexchange.engine.Knowledge;
import dev.skillexchange.engine.OpenMarket;
import dev.skillexchange.engine.SearchOrder;
import dev.skillexchange.engine.Searches;
import dev.skillexchange.engine.TrialMarket;
import dev.skillexchange.engine.TrialPostings;
import dev.skillexchange.engine.answer.JobAnswer;
import dev.skillexchange.engine.answer.JobCard;
import dev.skillexchange.engine.desk.Wire;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.store.Market;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What search engines are told of a job holds what they require, and nothing that its advert does
/// not say.
class JobMarkupTest {
  private static final String PAGE = "https://careers.example.org/jobs/1";
  private static final Set<String> UNITS = Set.of("HOUR", "DAY", "WEEK", "MONTH", "YEAR");
  private static final Set<String> KINDS =
      Set.of("FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN", "OTHER");

  private final Knowledge knowledge = Engine.shippedKnowledge();

  private JsonNode markup(JobAnswer job) throws Exception {
    return Wire.json().readTree(JobMarkup.of(job, PAGE).orElseThrow());
  }

  private JobAnswer answer(OpenMarket market, String id) {
    return new JobPages(knowledge).job(market, id, Optional.empty());
  }

  private JobAnswer job(String title, String html, String... places) {
    OpenMarket market = TrialMarket.open();
    new TrialPostings(market, knowledge).read(0, TrialPostings.html("1", title, html, places));
    return answer(market, "trial:umbra:1");
  }

  /// What Google's documentation of job postings requires, as rules.
  private static List<String> faults(JsonNode job) {
    List<String> faults = new ArrayList<>();
    check(job.path("@type").asText().equals("JobPosting"), "type", faults);
    check(job.path("@context").asText().equals("https://schema.org"), "context", faults);
    check(!job.path("title").asText().isBlank(), "title", faults);
    check(!job.path("title").asText().contains("<"), "markup in the title", faults);
    String text = job.path("description").asText();
    check(text.startsWith("<") && !text.equals(job.path("title").asText()), "description", faults);
    check(
        text.replaceAll("</?(p|ul|li)>", "").indexOf('<') < 0,
        "elements other than p, ul and li",
        faults);
    check(
        !LocalDate.parse(job.path("datePosted").asText()).isAfter(LocalDate.of(2100, 1, 1)),
        "datePosted",
        faults);
    check(!job.at("/hiringOrganization/name").asText().isBlank(), "hiringOrganization", faults);
    check(URI.create(job.path("url").asText()).isAbsolute(), "url", faults);
    check(!job.has("validThrough") && !job.has("directApply"), "what is not known", faults);
    place(job, faults);
    if (job.has("employmentType")) {
      check(KINDS.contains(job.path("employmentType").asText()), "employmentType", faults);
    }
    if (job.has("baseSalary")) {
      pay(job.path("baseSalary"), faults);
    }
    return faults;
  }

  private static void place(JsonNode job, List<String> faults) {
    boolean remote = job.has("jobLocationType");
    check(
        job.has("jobLocation") || remote && job.has("applicantLocationRequirements"),
        "no place",
        faults);
    check(!remote || job.path("jobLocationType").asText().equals("TELECOMMUTE"), "remote", faults);
    check(remote || !job.has("applicantLocationRequirements"), "homes of on-site work", faults);
    for (JsonNode place : job.path("jobLocation")) {
      check(place.path("@type").asText().equals("Place"), "Place", faults);
      check(place.at("/address/@type").asText().equals("PostalAddress"), "address", faults);
      check(place.at("/address/addressCountry").asText().matches("[A-Z]{2}"), "country", faults);
    }
    for (JsonNode home : job.path("applicantLocationRequirements")) {
      check(home.path("name").asText().matches("[A-Z]{2}"), "home", faults);
    }
  }

  private static void pay(JsonNode pay, List<String> faults) {
    check(pay.path("@type").asText().equals("MonetaryAmount"), "MonetaryAmount", faults);
    check(pay.path("currency").asText().matches("[A-Z]{3}"), "currency", faults);
    JsonNode value = pay.path("value");
    check(value.path("@type").asText().equals("QuantitativeValue"), "QuantitativeValue", faults);
    check(UNITS.contains(value.path("unitText").asText()), "unitText", faults);
    boolean one = value.path("value").isNumber();
    boolean range = value.path("minValue").isNumber() || value.path("maxValue").isNumber();
    check(one != range, "a value or a range", faults);
  }

  private static void check(boolean holds, String what, List<String> faults) {
    if (!holds) {
      faults.add(what);
    }
  }

  @Test
  void theRulesFindWhatIsMissing() throws Exception {
    assertThat(faults(Wire.json().readTree("{\"datePosted\":\"2026-01-01\",\"url\":\"/jobs\"}")))
        .contains("type", "title", "description", "hiringOrganization", "no place", "url");
  }

  @Test
  void everyOpenJobOfAMarketHasWhatSearchEnginesRequire() throws Exception {
    OpenMarket market = TrialMarket.filled(Market.REAL, knowledge, 300);
    int met = 0;
    for (JobCard card :
        new Searches(knowledge).search(market, JobQuery.all(), SearchOrder.NEWEST, 0, 100).jobs()) {
      Optional<String> markup = JobMarkup.of(answer(market, card.id()), PAGE);
      if (markup.isPresent()) {
        assertThat(faults(Wire.json().readTree(markup.get()))).as(card.id()).isEmpty();
        met++;
      }
    }
    assertThat(met).isGreaterThan(50);
  }

  @Test
  void aRangeOfPayHasItsUnitAndItsEnds() throws Exception {
    JsonNode pay =
        markup(job("Welder", "<p>You weld. We pay $30 to $45 per hour.</p>", "Austin, TX, US"))
            .path("baseSalary");
    assertThat(pay.at("/value/minValue").decimalValue()).isEqualByComparingTo("30");
    assertThat(pay.at("/value/maxValue").decimalValue()).isEqualByComparingTo("45");
    assertThat(pay.at("/value/unitText").asText()).isEqualTo("HOUR");
  }

  @Test
  void remoteWorkNamesTheCountriesOfAZoneOneByOne() throws Exception {
    JsonNode job = markup(job("Welder (remote)", "<p>You weld.</p>", "Remote - Germany"));
    assertThat(job.path("jobLocationType").asText()).isEqualTo("TELECOMMUTE");
    assertThat(faults(job)).isEmpty();
  }

  @Test
  void hybridWorkIsNotToldAsRemote() throws Exception {
    JsonNode job =
        markup(job("Welder", "<p>You weld. This is a hybrid role.</p>", "Austin, TX, US"));
    assertThat(job.has("jobLocationType")).isFalse();
  }

  @Test
  void theTextIsEscapedAndCanNotEndTheScript() throws Exception {
    JobAnswer job =
        job(
            "Welder",
            "<p>You weld &lt;/script&gt;&lt;b&gt;</p><ul><li>a</li><li>b</li></ul><p>c</p>",
            "Austin, TX, US");
    assertThat(JobMarkup.of(job, PAGE).orElseThrow()).doesNotContain("<", ">", "&");
    assertThat(markup(job).path("description").asText())
        .isEqualTo("<p>You weld &lt;/script&gt;&lt;b&gt;</p><ul><li>a</li><li>b</li></ul><p>c</p>");
  }

  @Test
  void theDayIsThatOfTheSource() throws Exception {
    assertThat(
            markup(job("Welder", "<p>You weld.</p>", "Austin, TX, US")).path("datePosted").asText())
        .isEqualTo("2026-02-27");
  }

  @Test
  void aClosedJobASampleMarketAndAJobNowhereHaveNone() {
    OpenMarket market = TrialMarket.open();
    TrialPostings postings = new TrialPostings(market, knowledge);
    postings.read(0, TrialPostings.html("1", "Welder", "<p>You weld.</p>", "Austin, TX, US"));
    postings.read(1);
    assertThat(JobMarkup.of(answer(market, "trial:umbra:1"), PAGE)).isEmpty();
    assertThat(JobMarkup.of(job("Welder", "<p>You weld.</p>"), PAGE)).isEmpty();

    OpenMarket sample = TrialMarket.filled(Market.SAMPLE, knowledge, 100);
    List<JobCard> jobs =
        new Searches(knowledge).search(sample, JobQuery.all(), SearchOrder.NEWEST, 0, 5).jobs();
    assertThat(jobs).isNotEmpty();
    for (JobCard card : jobs) {
      assertThat(JobMarkup.of(answer(sample, card.id()), PAGE)).isEmpty();
    }
  }
}
