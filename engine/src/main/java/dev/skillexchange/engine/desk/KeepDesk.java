package dev.skillexchange.engine.desk;

import dev.skillexchange.document.JsonResume;
import dev.skillexchange.engine.Knowledge;
import dev.skillexchange.engine.OpenMarket;
import dev.skillexchange.engine.PracticeQuestion;
import dev.skillexchange.engine.SkillsHeld;
import dev.skillexchange.engine.answer.Answer;
import dev.skillexchange.engine.answer.LinksAnswer;
import dev.skillexchange.engine.answer.SearchAnswer;
import dev.skillexchange.engine.link.Shortener;
import dev.skillexchange.engine.match.Told;
import dev.skillexchange.engine.person.HiddenJobs;
import dev.skillexchange.engine.person.PersonalData;
import dev.skillexchange.engine.person.PracticeBook;
import dev.skillexchange.engine.person.ProfileBook;
import dev.skillexchange.engine.person.SavedSearches;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.store.Hidden;
import dev.skillexchange.store.PersonId;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Answers what is asked about what is kept, for the person whose home it is.
final class KeepDesk {
  private final OpenMarket market;
  private final SavedSearches saved;
  private final HiddenJobs hidden;
  private final Shortener links;
  private final ProfileBook profile;
  private final PracticeBook practice;
  private final Knowledge knowledge;

  KeepDesk(Knowledge knowledge, OpenMarket whole) {
    market = whole.seenBy(PersonId.HOME);
    saved = new SavedSearches(knowledge, market, PersonId.HOME, InstantSource.system());
    hidden = new HiddenJobs(knowledge, market, PersonId.HOME, InstantSource.system());
    profile = new ProfileBook(knowledge, market, PersonId.HOME, InstantSource.system());
    practice = new PracticeBook(knowledge, whole, PersonId.HOME, InstantSource.system());
    this.knowledge = knowledge;
    links = new Shortener(market, InstantSource.system());
  }

  Answer answer(KeepQuestion<?> question) {
    return switch (question) {
      case KeepQuestion.Saved() -> saved.list();
      case KeepQuestion.Save(String name, String query) -> {
        saved.save(name, JobQuery.ofLink(query));
        yield saved.list();
      }
      case KeepQuestion.Forget(String id) -> {
        saved.find(id);
        saved.forget(id);
        yield saved.list();
      }
      case KeepQuestion.Fresh(String id, int count) -> fresh(id, count);
      case KeepQuestion.HiddenOnes() -> hidden.list();
      case KeepQuestion.Hide(String kind, String id) -> {
        hide(kind, id);
        yield hidden.list();
      }
      case KeepQuestion.Show(String kind, String id) -> {
        show(kind, id);
        yield hidden.list();
      }
      case KeepQuestion.Person(boolean erase) -> person(erase);
      case KeepQuestion.Profile() -> profile.answer();
      case KeepQuestion.KeepProfile(String resume, Map<String, String> told) -> {
        profile.keep(JsonResume.parsed(resume), new Told(told).over(profile.told()));
        yield profile.answer();
      }
      case KeepQuestion.ForgetProfile() -> profile.forget();
      case KeepQuestion.Practice asked -> practice.plan(asked(asked), asked.count());
      case KeepQuestion.Practised(boolean forget) ->
          forget ? practice.forget() : practice.practised();
      case KeepQuestion.Rate(String id, int number, String rating, List<Integer> covered) ->
          practice.rate(id, number, rating, covered);
      case KeepQuestion.Links() -> links.all();
      case KeepQuestion.MakeLink(String target, int days) ->
          links.made(links.make(target, days == 0 ? OptionalInt.empty() : OptionalInt.of(days)));
      case KeepQuestion.EraseLinks(String code) -> erase(code);
    };
  }

  private PracticeQuestion asked(KeepQuestion.Practice asked) {
    return new PracticeQuestion(
        asked.role(),
        JobQuery.ofLink(asked.query()),
        new SkillsHeld(knowledge).profile(market, asked.holding()),
        Optional.of(asked.topic()).filter(topic -> !topic.isBlank()));
  }

  private SearchAnswer fresh(String id, int count) {
    saved.visit(id, saved.find(id).visits());
    return saved.fresh(id, 0, count);
  }

  private void hide(String kind, String id) {
    switch (kind) {
      case "job" -> hidden.hide(id, Hidden.Reason.UNWANTED);
      case "applied" -> hidden.hide(id, Hidden.Reason.APPLIED);
      case "employer" -> hidden.hideEmployer(id);
      default -> throw unknown(kind);
    }
  }

  private void show(String kind, String id) {
    switch (kind) {
      case "job" -> hidden.show(id);
      case "employer" -> hidden.showEmployer(id);
      default -> throw unknown(kind);
    }
  }

  private static UserError unknown(String kind) {
    return new UserError("nothing that can be hidden", kind, "Name a job or an employer.");
  }

  private Answer person(boolean erase) {
    PersonalData data = new PersonalData(market, PersonId.HOME);
    return erase ? data.erase() : data.export();
  }

  private LinksAnswer erase(String code) {
    if (code.isEmpty()) {
      links.eraseAll();
    } else {
      links.erase(code);
    }
    return links.all();
  }
}
