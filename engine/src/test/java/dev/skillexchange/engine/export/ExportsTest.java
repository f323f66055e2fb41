package dev.skillexchange.engine.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.Knowledge;
import dev.skillexchange.engine.OpenMarket;
import dev.skillexchange.engine.SearchOrder;
import dev.skillexchange.engine.Searches;
import dev.skillexchange.engine.TrialMarket;
import dev.skillexchange.engine.answer.GuideAnswer.Named;
import dev.skillexchange.engine.answer.JobCard;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.store.Market;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Exports hold the jobs of their search, in files that other programs read safely.
final class ExportsTest {
  private static final Knowledge KNOWLEDGE = Engine.shippedKnowledge();
  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

  private static JobCard card(String title) {
    return new JobCard(
        "test:acme:1",
        title,
        new Named("kite-co", "Kite, \"Co\""),
        Optional.empty(),
        Optional.of(new JobCard.Stage("senior", "Senior", false)),
        Optional.empty(),
        List.of("Leeds, United Kingdom", "Berlin, Germany"),
        Optional.of(
            new JobCard.Pay(Optional.of(new BigDecimal("1E+5")), Optional.empty(), "USD", "year")),
        List.of("Go", "C++"),
        DAY,
        DAY,
        Optional.empty(),
        1,
        Optional.empty(),
        new JobCard.Marks(
            Optional.empty(), 0, true, Optional.empty(), false, List.of("test"), Optional.empty()),
        Optional.of(new JobCard.Distance(12, "km", "Leeds")));
  }

  private static String text(JobLines lines, JobCard... jobs) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    lines.begin(out);
    List.of(jobs).forEach(job -> lines.print(job, out));
    out.flush();
    return text.toString();
  }

  @Test
  void aLineOfCsvHasACellForEachColumnAndQuotesWhatItMust() {
    String[] lines = text(JobLines.CSV, card("Nurse")).split("\r\n", -1);
    assertThat(lines[0]).isEqualTo(String.join(",", JobLines.COLUMNS));
    assertThat(lines[1])
        .isEqualTo(
            "test:acme:1,Nurse,\"Kite, \"\"Co\"\"\",,senior,false,,"
                + "\"Leeds, United Kingdom; Berlin, Germany\",100000,,USD,year,Go; C++,"
                + "2026-05-01,2026-05-01,,1,,,0,,false,test,,12,km");
    assertThat(lines[2]).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "=cmd|' /C x'!A0"})
  void noCellIsAFormula(String title) {
    String line = text(JobLines.CSV, card(title)).split("\r\n", 2)[1];
    String cell = line.substring("test:acme:1,".length());
    assertThat(cell).matches("(?s)\"?'.*").contains(title);
  }

  @Test
  void aLineOfJsonIsTheJobOfTheApi() throws Exception {
    String line = text(JobLines.JSONL, card("Nurse\nof \"them\""));
    assertThat(line).endsWith("\n").hasLineCount(1);
    assertThat(new ObjectMapper().readTree(line).path("title").asText())
        .isEqualTo("Nurse\nof \"them\"");
  }

  @Test
  void anExportHoldsTheJobsOfTheSearchInItsOrder() {
    OpenMarket market = TrialMarket.filled(Market.REAL, KNOWLEDGE, 600);
    JobQuery query = JobQuery.words("state:all");
    List<JobCard> pages = new ArrayList<>();
    long total = new Searches(KNOWLEDGE).search(market, query, SearchOrder.NEWEST, 0, 0).total();
    for (int from = 0; from < total; from += 100) {
      pages.addAll(
          new Searches(KNOWLEDGE).search(market, query, SearchOrder.NEWEST, from, 100).jobs());
    }
    assertThat(total).isGreaterThan(200);
    assertThat(new Exports(KNOWLEDGE).answer(market, query, SearchOrder.NEWEST, 10_000).jobs())
        .isEqualTo(pages);
    assertThat(new Exports(KNOWLEDGE).answer(market, query, SearchOrder.NEWEST, 3).jobs())
        .isEqualTo(pages.subList(0, 3));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 10_001})
  void anExportOfNoneOrOfMoreThanHitsReachIsRefused(int count) {
    OpenMarket market = TrialMarket.open();
    assertThatThrownBy(
            () -> new Exports(KNOWLEDGE).export(market, JobQuery.all(), SearchOrder.NEWEST, count))
        .isInstanceOf(UserError.class);
  }
}
