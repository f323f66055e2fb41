package dev.skillexchange.engine;

import dev.skillexchange.engine.answer.Answer;
import dev.skillexchange.engine.desk.Desk;
import dev.skillexchange.engine.desk.Question;
import dev.skillexchange.index.MemoryIndex;
import dev.skillexchange.sample.SampleMarket;
import dev.skillexchange.sample.SampleReading;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.store.Market;
import dev.skillexchange.store.MemoryStore;
import java.time.LocalDate;
import java.util.List;

/// A market in memory, for tests of other packages.
public final class TrialMarket {
  private static final LocalDate AS_OF = LocalDate.of(2026, 5, 1);

  private TrialMarket() {}

  public static OpenMarket open() {
    return new OpenMarket(new MemoryStore(Market.REAL), new MemoryIndex());
  }

  /// A sample market of some hundred jobs.
  static OpenMarket sample(Knowledge knowledge) {
    OpenMarket market = new OpenMarket(new MemoryStore(Market.SAMPLE), new MemoryIndex());
    List<SampleReading> readings = SampleMarket.of(3, 700, AS_OF).readings();
    new SampleIntake(market.store().postings(), knowledge.deriver(), new ImportCount(Market.SAMPLE))
        .take(
            readings.subList(Math.max(0, readings.size() - 250), readings.size()),
            Progress.silent());
    market.follower().catchUp();
    return market;
  }

  /// A market with invented postings, whether it calls itself the sample or not.
  ///
  /// @param postings how many, roughly
  public static OpenMarket filled(Market market, Knowledge knowledge, int postings) {
    OpenMarket open = new OpenMarket(new MemoryStore(market), new MemoryIndex());
    List<SampleReading> readings = SampleMarket.of(3, postings, AS_OF).readings();
    new SampleIntake(open.store().postings(), knowledge.deriver(), new ImportCount(market))
        .take(readings, Progress.silent());
    open.follower().catchUp();
    return open;
  }

  /// A desk that answers what publishing asks.
  public static Desk desk(OpenMarket market, Knowledge knowledge) {
    return new Desk() {
      @Override
      public <A extends Answer> A ask(Question<A> question, Progress progress) {
        return question
            .answers()
            .cast(
                switch (question) {
                  case Question.Guide(String role, String query, String currency) ->
                      new Guides(knowledge).guide(market, role, JobQuery.ofLink(query), currency);
                  case Question.Employer(String name) ->
                      new EmployerPages(knowledge).employer(market, name);
                  case Question.Compare(String query, String currency) ->
                      new Comparisons(knowledge).compare(market, JobQuery.ofLink(query), currency);
                  case Question.Titles() -> new TitleLists(knowledge.catalogue()).titles();
                  case Question.Roles() -> new RoleLists(knowledge).roles(market);
                  case Question.Behind(List<String> queries, int count) ->
                      new JobsBehind(knowledge).list(market, queries, count);
                  default -> throw new IllegalStateException("not asked here: " + question);
                });
      }

      @Override
      public void close() {}
    };
  }
}
