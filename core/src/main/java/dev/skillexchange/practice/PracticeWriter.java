package dev.skillexchange.practice;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.InterviewQuestion;
import dev.skillexchange.catalogue.Level;
import dev.skillexchange.catalogue.Role;
import dev.skillexchange.index.JobIndex;
import dev.skillexchange.profile.Profile;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import dev.skillexchange.slice.SliceResolver;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Writes what to practise for a role: weighs topics by the jobs of a slice, and orders the
/// catalogue's questions by them. Nothing is precomputed.
public final class PracticeWriter {
  private static final String OPEN = "open";

  private final JobIndex index;
  private final Catalogue catalogue;
  private final SliceResolver resolver;

  public PracticeWriter(JobIndex index, Catalogue catalogue, SliceResolver resolver) {
    this.index = index;
    this.catalogue = catalogue;
    this.resolver = resolver;
  }

  /// The plan for a role.
  ///
  /// @param narrowing further filters; a level among them also chooses questions
  /// @param asOf the day of the last reading
  /// @param profile what a person has already; [Profile#EMPTY] where nothing is known
  public PracticePlan write(
      Role role, JobQuery narrowing, Optional<LocalDate> asOf, Profile profile) {
    JobQuery scope = scope(role, narrowing);
    Set<Level> levels = levels(scope);
    return index.snapshot(now -> {
      TopicWriter topics =
          TopicWriter.of(now, resolver.resolve(scope, asOf).slice(), scope, catalogue);
      List<Topic> weighted = topics.write(role, new Shown(catalogue, profile));
      return new PracticePlan(
          scope,
          topics.jobs(),
          weighted,
          new QuestionRanking(weighted, catalogue, topics.fit(levels)).of(questions(role, levels)));
    });
  }

  /// The jobs whose adverts tell what is asked: the role's open ones, unless the narrowing says
  /// otherwise.
  public static JobQuery scope(Role role, JobQuery narrowing) {
    JobQuery scope = narrowing.with(Parameter.ROLE, role.id().slug());
    return scope.has(Parameter.STATE) ? scope : scope.with(Parameter.STATE, OPEN);
  }

  private static Set<Level> levels(JobQuery scope) {
    return scope.choices(Parameter.LEVEL).stream()
        .flatMap(level -> Level.of(level.replace("stated:", "")).stream())
        .collect(Collectors.toSet());
  }

  /// The questions that are asked of who has a role, at some levels where any are chosen.
  private List<InterviewQuestion> questions(Role role, Set<Level> levels) {
    return catalogue.interviewQuestions().values().stream()
        .filter(question -> question.isFor(role))
        .filter(
            question -> levels.isEmpty() || question.levels().stream().anyMatch(levels::contains))
        .toList();
  }
}
