package dev.skillexchange.store;

import dev.skillexchange.job.Employer.EmployerId;
import dev.skillexchange.job.JobId;
import dev.skillexchange.job.PostingKey;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a store keeps for persons: the searches they saved, the jobs they hid, the ways to roles
/// and the profile that they keep, and the questions they practised.
///
/// Every call that writes is one step: done wholly or not at all, durable on return, and the same
/// when it is done twice. What one person keeps no other sees. Safe for use by several threads.
public interface People extends KeptPaths {
  /// The searches of a person, the latest saved first.
  List<SavedSearch> searches(PersonId person);

  Optional<SavedSearch> search(PersonId person, String id);

  /// Keeps a search. One of the same link is kept once: it gets the new name, and its visits stay.
  ///
  /// @return the search as it is kept
  /// @throws dev.skillexchange.fault.UserError where the person has [PeopleLimit#SEARCHES] others
  SavedSearch save(PersonId person, SavedSearch search);

  /// Notes a visit: what was known at the last one becomes what was known before. Nothing happens
  /// where the search is gone or was visited meanwhile.
  ///
  /// @param visits how often the search had been visited as far as the caller knows
  void visit(PersonId person, String id, int visits, SavedSearch.Visit now);

  /// Forgets a search; nothing happens where there is none.
  void forget(PersonId person, String id);

  /// Hides a job. One that shares a posting with it and is hidden already is replaced: of both, all
  /// postings are hidden, for the new reason.
  ///
  /// @throws dev.skillexchange.fault.UserError where the person has hidden [PeopleLimit#JOBS]
  ///   others
  void hide(PersonId person, Hidden job);

  /// Shows again whatever was hidden by one of some postings.
  void show(PersonId person, Collection<PostingKey> postings);

  /// Hides an employer; one that is hidden stays as it is.
  ///
  /// @throws dev.skillexchange.fault.UserError where the person has hidden [PeopleLimit#EMPLOYERS]
  ///   others
  void hide(PersonId person, HiddenEmployer employer);

  void show(PersonId person, EmployerId employer);

  /// The jobs that a person hid, the latest first.
  List<Hidden> hidden(PersonId person);

  /// The employers that a person hid, the latest first.
  List<HiddenEmployer> hiddenEmployers(PersonId person);

  /// What a person hid, as the jobs are grouped now; what another process changed may be seen a
  /// fifth of a second late. Every search asks for it.
  Unwanted unwanted(PersonId person);

  /// The jobs that some postings show now, and the keys of the postings as ids: what was known by
  /// an id is found again behind a regrouping.
  Set<JobId> showing(Collection<JobId> jobs);

  /// The times that a person practised questions, by question and number.
  List<Practised> practised(PersonId person);

  /// Notes that a person practised a question. Nothing happens where its number is not the next of
  /// the question: it was noted before, or another was.
  ///
  /// @throws dev.skillexchange.fault.UserError where the person has [PeopleLimit#PRACTISED]
  void practise(PersonId person, Practised time);

  /// Forgets the times that a person practised questions.
  void forgetPractice(PersonId person);

  /// The profile that a person keeps.
  Optional<KeptProfile> profile(PersonId person);

  /// Keeps a profile in place of the one before.
  void keep(PersonId person, KeptProfile profile);

  /// Forgets the profile; nothing happens where there is none.
  void forgetProfile(PersonId person);

  /// Erases all that is kept for a person.
  void erase(PersonId person);
}
