package dev.skillexchange.testkit;

import static dev.skillexchange.testkit.Adverts.day;
import static dev.skillexchange.testkit.Adverts.key;
import static dev.skillexchange.testkit.Adverts.posting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skillexchange.catalogue.InterviewQuestionId;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.fault.UserError;
import dev.skillexchange.job.Employer;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.PostingKey;
import dev.skillexchange.store.Hidden;
import dev.skillexchange.store.HiddenEmployer;
import dev.skillexchange.store.KeptPath;
import dev.skillexchange.store.KeptPath.KeptStep;
import dev.skillexchange.store.KeptProfile;
import dev.skillexchange.store.People;
import dev.skillexchange.store.PeopleLimit;
import dev.skillexchange.store.PersonId;
import dev.skillexchange.store.Practised;
import dev.skillexchange.store.SavedSearch;
import dev.skillexchange.store.SavedSearch.Visit;
import dev.skillexchange.store.Store;
import dev.skillexchange.store.Unwanted;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What every store has to do for persons: keep what they saved, hid and practised.
public abstract class PeopleContract extends StoreTrial {
  private static final PersonId ME = PersonId.HOME;
  private static final PersonId OTHER = new PersonId("other");
  private static final Employer UMBRA = Employer.named("Umbra Works");

  private static final RoleId BAKER = new RoleId("baker");
  private static final RoleId SMITH = new RoleId("smith");
  private static final SkillId SQL = new SkillId("sql");
  private static final SkillId GO = new SkillId("go");

  private static Instant at(int day) {
    return day(day).atTime(9, 30).toInstant(ZoneOffset.UTC);
  }

  private static Visit visit(int day, JobId... known) {
    return new Visit(at(day), Optional.of(day(day)), List.of(known));
  }

  private static SavedSearch search(String id, String name, String link, int day) {
    return new SavedSearch(id, name, link, at(day), 0, visit(day), visit(day));
  }

  private static Hidden hidden(int day, PostingKey... postings) {
    return new Hidden(new JobId(postings[0]), List.of(postings), Hidden.Reason.UNWANTED, at(day));
  }

  @Test
  void nothingIsKeptForWhoKeepsNothing() {
    People people = store().people();
    assertThat(people.searches(ME)).isEmpty();
    assertThat(people.hidden(ME)).isEmpty();
    assertThat(people.hiddenEmployers(ME)).isEmpty();
    assertThat(people.unwanted(ME)).isEqualTo(Unwanted.NOTHING);
    assertThat(people.search(ME, "a")).isEmpty();
    people.forget(ME, "a");
    people.show(ME, List.of(LOW));
    people.show(ME, UMBRA.id());
    assertThat(people.paths(ME)).isEmpty();
    assertThat(people.path(ME, BAKER)).isEmpty();
    people.learnt(ME, BAKER, SQL, Optional.of(at(1)));
    people.drop(ME, BAKER);
    people.erase(ME);
  }

  @Test
  void aProfileIsKeptInPlaceOfTheOneBeforeAndSeenByNobodyElse() {
    People people = store().people();
    assertThat(people.profile(ME)).isEmpty();

    people.keep(ME, new KeptProfile("{}", "", at(1)));
    KeptProfile later = new KeptProfile("{\"basics\": {}}", "wish-pay=EUR+60k", at(2));
    people.keep(ME, later);
    people.keep(OTHER, new KeptProfile("{}", "", at(3)));
    people.forgetProfile(OTHER);

    assertThat(people.profile(ME)).contains(later);
    assertThat(people.profile(OTHER)).isEmpty();
    people.erase(ME);
    assertThat(people.profile(ME)).isEmpty();
  }

  @Test
  void whatIsLearntOfAPathStaysLearntWhenItIsKeptAnew() {
    People people = store().people();
    people.keep(ME, KeptPath.of(BAKER, "level=senior", at(1), List.of(SQL, GO)));
    people.learnt(ME, BAKER, SQL, Optional.of(at(2)));
    people.learnt(ME, BAKER, new SkillId("rust"), Optional.of(at(2)));
    people.keep(ME, KeptPath.of(BAKER, "", at(3), List.of(GO, new SkillId("java"), SQL)));

    KeptPath path = people.path(ME, BAKER).orElseThrow();
    assertThat(path.link()).isEmpty();
    assertThat(path.kept()).isEqualTo(at(3));
    assertThat(path.steps())
        .containsExactly(
            new KeptStep(GO, Optional.empty()),
            new KeptStep(new SkillId("java"), Optional.empty()),
            new KeptStep(SQL, Optional.of(at(2))));
    people.learnt(ME, BAKER, SQL, Optional.empty());
    assertThat(people.path(ME, BAKER).orElseThrow().steps())
        .allMatch(step -> step.learnt().isEmpty());
  }

  @Test
  void pathsAreKeptOneToEachRoleTheLatestFirstUntilTheyAreDropped() {
    People people = store().people();
    people.keep(ME, KeptPath.of(BAKER, "", at(1), List.of(SQL)));
    people.keep(ME, KeptPath.of(SMITH, "", at(2), List.of(GO)));
    people.keep(OTHER, KeptPath.of(BAKER, "", at(3), List.of(GO)));
    assertThat(people.paths(ME)).extracting(KeptPath::role).containsExactly(SMITH, BAKER);
    people.drop(ME, SMITH);
    assertThat(people.paths(ME)).extracting(KeptPath::role).containsExactly(BAKER);
    people.erase(ME);
    assertThat(people.paths(ME)).isEmpty();
    assertThat(people.path(OTHER, BAKER).orElseThrow().steps())
        .containsExactly(new KeptStep(GO, Optional.empty()));
  }

  @Test
  void morePathsThanMayBeAreRefusedAndKnownOnesStay() {
    People people = store().people();
    for (int i = 0; i < PeopleLimit.PATHS.most(); i++) {
      people.keep(ME, KeptPath.of(new RoleId("role-" + i), "", at(1), List.of(SQL)));
    }
    assertThatThrownBy(() -> people.keep(ME, KeptPath.of(BAKER, "", at(1), List.of(SQL))))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("too many kept roadmaps");
    people.keep(ME, KeptPath.of(new RoleId("role-1"), "", at(2), List.of(GO)));
    assertThat(people.paths(ME)).hasSize(PeopleLimit.PATHS.most());
  }

  @Test
  void aSearchIsKeptOnceForEachLinkAndGetsTheLatestName() {
    People people = store().people();
    SavedSearch first = search("a", "Nurses", "q=nurse", 1);
    assertThat(people.save(ME, first)).isEqualTo(first);
    SavedSearch chefs = search("c", "Chefs", "q=chef", 2);
    people.save(ME, chefs);
    SavedSearch again = people.save(ME, search("b", "Care", "q=nurse", 3));
    assertThat(again)
        .isEqualTo(new SavedSearch("a", "Care", "q=nurse", at(1), 0, first.before(), first.last()));
    assertThat(people.searches(ME)).containsExactly(chefs, again);
    assertThat(people.search(ME, "b")).isEmpty();
  }

  @Test
  void aVisitCountsOnceHoweverOftenItIsNoted() {
    People people = store().people();
    people.save(ME, search("a", "Nurses", "q=nurse", 1));
    Visit now = visit(5, new JobId(LOW), new JobId(HIGH));
    people.visit(ME, "a", 0, now);
    people.visit(ME, "a", 0, visit(6));
    people.visit(ME, "nowhere", 0, now);
    SavedSearch search = people.search(ME, "a").orElseThrow();
    assertThat(search.visits()).isEqualTo(1);
    assertThat(search.before()).isEqualTo(visit(1));
    assertThat(search.last()).isEqualTo(now);
    people.visit(ME, "a", 1, new Visit(at(7), Optional.empty(), List.of()));
    assertThat(people.search(ME, "a").orElseThrow().last().since()).isEmpty();
    assertThat(people.search(ME, "a").orElseThrow().before()).isEqualTo(now);
  }

  @Test
  void moreSearchesThanMayBeAreRefusedAndKnownOnesStay() {
    People people = store().people();
    for (int i = 0; i < PeopleLimit.SEARCHES.most(); i++) {
      people.save(ME, search("s" + i, "Search", "q=" + i, 1));
    }
    assertThatThrownBy(() -> people.save(ME, search("more", "More", "q=more", 2)))
        .isInstanceOf(UserError.class);
    people.save(ME, search("same", "Renamed", "q=7", 2));
    assertThat(people.search(ME, "s7").orElseThrow().name()).isEqualTo("Renamed");
    people.forget(ME, "s8");
    people.save(ME, search("more", "More", "q=more", 2));
    assertThat(people.searches(ME)).hasSize(PeopleLimit.SEARCHES.most());
  }

  @Test
  void aHiddenJobStaysHiddenWhenItIsMergedIntoAnother() {
    Store store = store();
    write(store, 1, posting(MIDDLE, "Nurse", "We care."));
    store.people().hide(ME, hidden(1, MIDDLE));
    write(store, 2, posting(LOW, "Nurse", "We care."));
    assertThat(jobOf(store, MIDDLE)).as("merged").isEqualTo(new JobId(LOW));
    assertThat(store.people().unwanted(ME).jobs())
        .containsExactlyInAnyOrder(new JobId(LOW), new JobId(MIDDLE));
  }

  @Test
  void allJobsThatAHiddenOnePartsIntoStayHidden() {
    Store store = store();
    write(store, 1, posting(LOW, "Nurse", "We care."), posting(MIDDLE, "Nurse", "We care."));
    store.people().hide(ME, hidden(1, LOW, MIDDLE));
    write(store, 2, posting(MIDDLE, "Chef", "We cook other things."));
    assertThat(jobOf(store, MIDDLE)).as("parted").isEqualTo(new JobId(MIDDLE));
    assertThat(store.people().unwanted(ME).jobs())
        .containsExactlyInAnyOrder(new JobId(LOW), new JobId(MIDDLE));
  }

  @Test
  void hidingTwiceIsHidingOnceAndKeepsEveryPosting() {
    People people = store().people();
    people.hide(ME, hidden(1, MIDDLE));
    people.hide(ME, hidden(1, MIDDLE));
    Hidden applied = new Hidden(new JobId(LOW), List.of(LOW, MIDDLE), Hidden.Reason.APPLIED, at(2));
    people.hide(ME, applied);
    people.hide(ME, hidden(3, HIGH));
    assertThat(people.hidden(ME)).containsExactly(hidden(3, HIGH), applied);
    people.show(ME, List.of(MIDDLE, key("acme", "9")));
    assertThat(people.hidden(ME)).containsExactly(hidden(3, HIGH));
    assertThat(people.unwanted(ME).jobs()).containsExactly(new JobId(HIGH));
  }

  @Test
  void whatIsUnwantedIsAlwaysThatOfNow() {
    People people = store().people();
    people.hide(ME, hidden(1, LOW));
    assertThat(people.unwanted(ME).jobs()).containsExactly(new JobId(LOW));
    people.erase(ME);
    assertThat(people.unwanted(ME)).isEqualTo(Unwanted.NOTHING);
    people.hide(ME, hidden(1, HIGH));
    assertThat(people.unwanted(ME).jobs()).containsExactly(new JobId(HIGH));
  }

  @Test
  void aHiddenEmployerIsHiddenUntilItIsShownAgain() {
    People people = store().people();
    HiddenEmployer hidden = new HiddenEmployer(UMBRA, at(1));
    people.hide(ME, hidden);
    people.hide(ME, new HiddenEmployer(Employer.named("UMBRA works"), at(2)));
    assertThat(people.hiddenEmployers(ME)).containsExactly(hidden);
    assertThat(people.unwanted(ME).employers()).containsExactly(UMBRA.id());
    people.show(ME, UMBRA.id());
    assertThat(people.unwanted(ME)).isEqualTo(Unwanted.NOTHING);
  }

  @Test
  void moreEmployersThanMayBeAreRefused() {
    People people = store().people();
    for (int i = 0; i < PeopleLimit.EMPLOYERS.most(); i++) {
      people.hide(ME, new HiddenEmployer(Employer.named("Works " + i), at(1)));
    }
    assertThatThrownBy(() -> people.hide(ME, new HiddenEmployer(UMBRA, at(1))))
        .isInstanceOf(UserError.class);
    people.hide(ME, new HiddenEmployer(Employer.named("Works 3"), at(2)));
    assertThat(people.hiddenEmployers(ME)).hasSize(PeopleLimit.EMPLOYERS.most());
  }

  @Test
  void nobodySeesOrErasesWhatAnotherKeeps() {
    People people = store().people();
    people.save(ME, search("a", "Nurses", "q=nurse", 1));
    people.hide(ME, hidden(1, LOW));
    people.hide(ME, new HiddenEmployer(UMBRA, at(1)));
    people.save(OTHER, search("a", "Chefs", "q=nurse", 2));
    people.hide(OTHER, hidden(2, LOW, MIDDLE));
    assertThat(people.searches(OTHER)).extracting(SavedSearch::name).containsExactly("Chefs");
    assertThat(people.hiddenEmployers(OTHER)).isEmpty();
    people.show(OTHER, List.of(LOW));
    people.erase(OTHER);
    assertThat(people.searches(OTHER)).isEmpty();
    assertThat(people.searches(ME)).extracting(SavedSearch::name).containsExactly("Nurses");
    assertThat(people.unwanted(ME))
        .isEqualTo(new Unwanted(Set.of(new JobId(LOW)), Set.of(UMBRA.id())));
  }

  @Test
  void whatWasKnownByAnIdIsFoundBehindARegrouping() {
    Store store = store();
    write(store, 1, posting(LOW, "Nurse", "We care."), posting(MIDDLE, "Nurse", "We care."));
    assertThat(store.people().showing(List.of(new JobId(MIDDLE), new JobId(HIGH))))
        .containsExactlyInAnyOrder(new JobId(LOW), new JobId(MIDDLE), new JobId(HIGH));
    assertThat(store.people().showing(List.of())).isEmpty();
  }

  private static Practised practised(String question, int number, int day, Integer... covered) {
    return new Practised(
        new InterviewQuestionId(question), number, at(day), number, List.of(covered));
  }

  @Test
  void aTimeOfPracticeIsNotedOnceHoweverOftenItIsPosted() {
    People people = store().people();
    Practised first = practised("b", 1, 1, 1, 3);
    people.practise(ME, first);
    people.practise(ME, practised("b", 1, 2));
    people.practise(ME, practised("b", 3, 2));
    assertThat(people.practised(ME)).containsExactly(first);
    people.practise(ME, practised("b", 2, 3, 2));
    people.practise(ME, practised("a", 1, 4));
    assertThat(people.practised(ME))
        .containsExactly(practised("a", 1, 4), first, practised("b", 2, 3, 2));
    assertThat(people.practised(OTHER)).isEmpty();
  }

  @Test
  void practiceIsForgottenAloneAndErasedWithAllElse() {
    People people = store().people();
    people.save(ME, search("a", "Nurses", "q=nurse", 1));
    people.practise(ME, practised("b", 1, 1));
    people.practise(OTHER, practised("b", 1, 1));
    people.forgetPractice(ME);
    assertThat(people.practised(ME)).isEmpty();
    assertThat(people.searches(ME)).hasSize(1);
    people.practise(ME, practised("b", 1, 2));
    people.erase(ME);
    assertThat(people.practised(ME)).isEmpty();
    assertThat(people.practised(OTHER)).hasSize(1);
  }
}
