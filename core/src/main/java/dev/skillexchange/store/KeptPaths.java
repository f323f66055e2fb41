package dev.skillexchange.store;

import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.catalogue.SkillId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The ways that persons keep, one to each role. Each call that writes is one step, as in [People].
public interface KeptPaths {
  /// The paths of a person, the latest kept first.
  List<KeptPath> paths(PersonId person);

  Optional<KeptPath> path(PersonId person, RoleId role);

  /// Keeps a path in place of that to the same role; what was learnt of its steps stays learnt.
  ///
  /// @throws dev.skillexchange.fault.UserError where the person has [PeopleLimit#PATHS] others
  void keep(PersonId person, KeptPath path);

  /// Notes that a step is learnt, or is not; nothing happens where there is no such step.
  void learnt(PersonId person, RoleId role, SkillId skill, Optional<Instant> at);

  /// Forgets the path to a role; nothing happens where there is none.
  void drop(PersonId person, RoleId role);
}
