package dev.skillexchange.engine.suggestion;

import dev.skillexchange.catalogue.Names;
import dev.skillexchange.engine.Knowledge;
import dev.skillexchange.engine.OpenMarket;
import dev.skillexchange.engine.Progress;
import dev.skillexchange.engine.answer.SuggestAnswer;
import dev.skillexchange.engine.answer.SuggestAnswer.Form;
import dev.skillexchange.engine.answer.SuggestAnswer.RoleFamily;
import dev.skillexchange.engine.answer.SuggestAnswer.Suggestion;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.job.Job;
import dev.skillexchange.store.Change;
import dev.skillexchange.store.Changes;
import java.util.Comparator;
import java.util.List;

/// Answers which skills the catalogue lacks: the phrases of adverts that read like skills, counted
/// over every job of a store and ranked.
///
/// Every job is read once, in batches, so the time grows with the store: about 10 seconds for
/// 100,000 postings. What is held is a count for each of at most 100,000 phrases, and the passages
/// of those that are shown: a heap of 192 MB is enough.
public final class Suggestions {
  private static final int BATCH = 500;
  private static final int MOST_PHRASES = 100_000;
  private static final int MOST_ANSWERS = 5_000;
  private static final int MOST_ROLES = 3;

  private final Knowledge knowledge;
  private final Names names;
  private final CatalogueRow rows;
  private final Nearby nearby;

  public Suggestions(Knowledge knowledge) {
    this.knowledge = knowledge;
    names = knowledge.names();
    rows = new CatalogueRow(knowledge.catalogue());
    nearby = new Nearby(knowledge.catalogue(), names);
  }

  /// The phrases that most likely are skills.
  ///
  /// @param count how many at the most
  /// @param employers how many employers must name one
  /// @throws UserError where a number is out of range
  public SuggestAnswer suggest(OpenMarket market, int count, int employers, Progress progress) {
    if (count < 1 || count > MOST_ANSWERS) {
      throw new UserError(
          "no such number of suggestions",
          String.valueOf(count),
          "Ask for 1 to %,d.".formatted(MOST_ANSWERS));
    }
    if (employers < 1) {
      throw new UserError(
          "no such number of employers", String.valueOf(employers), "Ask for 1 or more.");
    }
    Phrases phrases = counted(market, progress);
    List<Phrase> enough =
        phrases.all().stream()
            .filter(phrase -> phrase.employers() >= employers)
            .sorted(
                Comparator.comparingDouble(Ranking::score).reversed().thenComparing(Phrase::key))
            .toList();
    Passages passages = new Passages(market.store().jobs());
    return new SuggestAnswer(
        market.basis(),
        phrases.jobs(),
        phrases.all().size() + phrases.forgotten(),
        phrases.forgotten(),
        enough.size(),
        enough.stream().limit(count).map(phrase -> suggestion(phrase, passages)).toList());
  }

  private Phrases counted(OpenMarket market, Progress progress) {
    Phrases phrases = new Phrases(knowledge.catalogue(), names, MOST_PHRASES);
    Changes changes = market.store().changes();
    long total = market.totals().jobs();
    List<Change> some = changes.after(0, BATCH);
    while (!some.isEmpty()) {
      for (Change change : some) {
        if (change instanceof Change.Put(Job job)) {
          phrases.count(job);
        }
      }
      progress.at("reading jobs", phrases.jobs(), total);
      some = changes.after(some.getLast().version(), BATCH);
    }
    return phrases;
  }

  private Suggestion suggestion(Phrase phrase, Passages passages) {
    return new Suggestion(
        phrase.name(),
        phrase.forms().stream().map(form -> new Form(form.getKey(), form.getValue())).toList(),
        phrase.jobs(),
        phrase.employers(),
        phrase.listed(),
        phrase.roles().stream()
            .limit(MOST_ROLES)
            .map(role ->
                new RoleFamily(role.getKey().slug(), nearby.family(role.getKey()), role.getValue()))
            .toList(),
        rows.family(phrase).slug(),
        nearby.to(phrase.name()),
        passages.of(phrase),
        rows.row(phrase));
  }
}
