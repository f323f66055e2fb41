package dev.skillexchange.engine.desk;

import dev.skillexchange.engine.Comparisons;
import dev.skillexchange.engine.EmployerPages;
import dev.skillexchange.engine.Engine;
import dev.skillexchange.engine.Guides;
import dev.skillexchange.engine.Imports;
import dev.skillexchange.engine.JobPages;
import dev.skillexchange.engine.JobsBehind;
import dev.skillexchange.engine.Knowledge;
import dev.skillexchange.engine.Matches;
import dev.skillexchange.engine.OpenMarket;
import dev.skillexchange.engine.PostingPartings;
import dev.skillexchange.engine.Progress;
import dev.skillexchange.engine.Roadmaps;
import dev.skillexchange.engine.RoleLists;
import dev.skillexchange.engine.SampleMaker;
import dev.skillexchange.engine.SearchOrder;
import dev.skillexchange.engine.Searches;
import dev.skillexchange.engine.Statuses;
import dev.skillexchange.engine.TitleLists;
import dev.skillexchange.engine.Upkeep;
import dev.skillexchange.engine.answer.Answer;
import dev.skillexchange.engine.answer.ImportAnswer;
import dev.skillexchange.engine.answer.SearchAnswer;
import dev.skillexchange.engine.export.Exports;
import dev.skillexchange.engine.match.Told;
import dev.skillexchange.engine.suggestion.Suggestions;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.store.Market;
import dev.skillexchange.store.PersonId;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Answers questions in this process. Closes its engine with it.
public final class LocalDesk implements Desk {
  private final Engine engine;

  public LocalDesk(Engine engine) {
    this.engine = engine;
  }

  @Override
  public <A extends Answer> A ask(Question<A> question, Progress progress) {
    return question.answers().cast(answer(question, progress));
  }

  private SearchAnswer searched(Question.Search search, Searches searches) {
    JobQuery query = JobQuery.ofLink(search.query());
    SearchOrder order = SearchOrder.of(search.order());
    return search.explain()
        ? searches.explained(mine(), query, order, search.from(), search.count())
        : searches.search(mine(), query, order, search.from(), search.count());
  }

  private Answer answer(Question<?> question, Progress progress) {
    Knowledge knowledge = engine.knowledge();
    return switch (question) {
      case Question.Guide(String role, String query, String currency) ->
          new Guides(knowledge).guide(engine.market(), role, JobQuery.ofLink(query), currency);
      case Question.Employer(String name) ->
          new EmployerPages(knowledge).employer(engine.market(), name);
      case Question.Compare(String query, String currency) ->
          new Comparisons(knowledge).compare(engine.market(), JobQuery.ofLink(query), currency);
      case Question.Roles() -> new RoleLists(knowledge).roles(engine.market());
      case Question.Titles() -> new TitleLists(knowledge.catalogue()).titles();
      case Question.Search search -> searched(search, new Searches(knowledge));
      case Question.Export(String query, String order, int count) ->
          new Exports(knowledge)
              .answer(mine(), JobQuery.ofLink(query), SearchOrder.of(order), count);
      case Question.Keep<?> keep ->
          new KeepDesk(knowledge, engine.market()).answer(keep.question());
      case Question.Behind(List<String> queries, int count) ->
          new JobsBehind(knowledge).list(engine.market(), queries, count);
      case Question.ShowJob(String id, String near) ->
          new JobPages(knowledge)
              .job(engine.market(), id, Optional.of(near).filter(place -> !place.isBlank()));
      case Question.Part(String posting, String job, boolean undo) ->
          undo ? partings().together(posting, job) : partings().apart(posting, job);
      case Question.Partings() -> partings().all();
      case Question.Match match ->
          new Matches(knowledge)
              .match(
                  mine(),
                  new Told(match.told()),
                  new Matches.Asked(JobQuery.ofLink(match.query()), match.jobs(), match.roles()));
      case Question.Roadmap asked ->
          new Roadmaps(knowledge)
              .roadmap(
                  mine(),
                  new Roadmaps.Way(asked.role(), asked.holding(), JobQuery.ofLink(asked.query())),
                  asked.steps(),
                  asked.effort() == 0 ? OptionalInt.empty() : OptionalInt.of(asked.effort()));
      case Question.Status() -> new Statuses(engine).status();
      case Question.Import order -> imported(order, progress);
      case Question.Sample(int postings, long seed) ->
          new SampleMaker(engine).make(postings, seed, progress);
      case Question.Derive() -> new Upkeep(knowledge).derive(engine.market(), progress);
      case Question.Suggest(int count, int employers) ->
          new Suggestions(knowledge).suggest(engine.market(), count, employers, progress);
      case Question.Reindex() -> new Upkeep(knowledge).reindex(engine.market(), progress);
    };
  }

  /// The market as the person whose home it is sees it.
  private OpenMarket mine() {
    return engine.market().seenBy(PersonId.HOME);
  }

  private PostingPartings partings() {
    return new PostingPartings(engine.market(), InstantSource.system());
  }

  private ImportAnswer imported(Question.Import order, Progress progress) {
    Imports.Order read =
        new Imports.Order(
            order.paths().stream().map(Path::of).toList(), day(order.observed()), order.complete());
    Imports imports = new Imports(engine.knowledge());
    imports.prepare();
    return imports.run(engine.market(Market.REAL), read, progress);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new UserError("no day", text, "Write it as 2026-11-23.", e);
    }
  }

  @Override
  public void close() {
    engine.close();
  }
}
