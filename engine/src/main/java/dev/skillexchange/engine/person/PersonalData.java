package dev.skillexchange.engine.person;

import dev.skillexchange.engine.OpenMarket;
import dev.skillexchange.engine.answer.PersonAnswer;
import dev.skillexchange.practice.Rating;
import dev.skillexchange.store.KeptPath;
import dev.skillexchange.store.People;
import dev.skillexchange.store.PersonId;
import dev.skillexchange.store.Practised;
import dev.skillexchange.store.SavedSearch;

/// Exports and erases all that is kept for a person.
public final class PersonalData {
  private final People people;
  private final PersonId person;

  public PersonalData(OpenMarket market, PersonId person) {
    this.people = market.store().people();
    this.person = person;
  }

  public PersonAnswer export() {
    return new PersonAnswer(
        person.id(),
        people.searches(person).stream().map(PersonalData::search).toList(),
        people.hidden(person).stream()
            .map(hidden ->
                new PersonAnswer.HiddenJob(
                    hidden.job().toString(),
                    hidden.postings().stream().map(Object::toString).toList(),
                    hidden.reason().id(),
                    hidden.at()))
            .toList(),
        people.hiddenEmployers(person).stream()
            .map(hidden ->
                new PersonAnswer.HiddenEmployer(
                    hidden.employer().id().slug(), hidden.employer().name(), hidden.at()))
            .toList(),
        people.paths(person).stream().map(PersonalData::path).toList(),
        people
            .profile(person)
            .map(one -> new PersonAnswer.Profile(one.resume(), one.told(), one.kept())),
        people.practised(person).stream().map(PersonalData::practised).toList());
  }

  private static PersonAnswer.Path path(KeptPath path) {
    return new PersonAnswer.Path(
        path.role().slug(),
        path.link(),
        path.kept(),
        path.steps().stream()
            .map(step -> new PersonAnswer.PathStep(step.skill().slug(), step.learnt()))
            .toList());
  }

  private static PersonAnswer.PractisedQuestion practised(Practised time) {
    return new PersonAnswer.PractisedQuestion(
        time.question().slug(),
        time.number(),
        time.at(),
        Rating.ofGrade(time.grade()).id(),
        time.covered());
  }

  private static PersonAnswer.Search search(SavedSearch search) {
    return new PersonAnswer.Search(
        search.id(),
        search.name(),
        search.link(),
        search.saved(),
        search.visits(),
        visit(search.before()),
        visit(search.last()));
  }

  private static PersonAnswer.Visit visit(SavedSearch.Visit visit) {
    return new PersonAnswer.Visit(
        visit.at(), visit.since(), visit.known().stream().map(Object::toString).toList());
  }

  /// Erases it.
  ///
  /// @return what is left: nothing
  public PersonAnswer erase() {
    people.erase(person);
    return export();
  }
}
