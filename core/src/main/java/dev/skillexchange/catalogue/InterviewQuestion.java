package dev.skillexchange.catalogue;

import java.util.List;
import java.util.Set;

/// A question to practise for an interview, with what a good answer covers.
///
/// @param levels at which it is asked; never empty
/// @param skills what it examines
/// @param activities what one does at work that it examines
/// @param roles whose interviews it belongs to; with `families` empty where it is asked of anybody
/// @param families of roles whose interviews it belongs to
/// @param checklist what a good answer covers, three to seven points, in no order of worth
/// @param followUps what an interviewer asks next, one to three
public record InterviewQuestion(
    InterviewQuestionId id,
    InterviewGroup group,
    String text,
    Set<Level> levels,
    List<SkillId> skills,
    List<ActivityId> activities,
    List<RoleId> roles,
    List<FamilyId> families,
    List<String> checklist,
    List<String> followUps) {
  public InterviewQuestion {
    levels = Set.copyOf(levels);
    skills = List.copyOf(skills);
    activities = List.copyOf(activities);
    roles = List.copyOf(roles);
    families = List.copyOf(families);
    checklist = List.copyOf(checklist);
    followUps = List.copyOf(followUps);
  }

  /// Whether it is asked of who has a role.
  public boolean isFor(Role role) {
    return ofAnybody() || roles.contains(role.id()) || families.contains(role.family());
  }

  /// Whether it is asked whatever the role.
  public boolean ofAnybody() {
    return roles.isEmpty() && families.isEmpty();
  }
}
