package dev.skillexchange.guide;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Role;
import dev.skillexchange.catalogue.RoleId;
import dev.skillexchange.market.Counts;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Parameter;
import java.util.List;

/// Writes which roles there are among the jobs of a guide of all roles.
final class RoleWriter {
  private static final int MOST_ROLES = 40;

  private final Scope scope;
  private final Scope open;

  private RoleWriter(Scope scope, Scope open) {
    this.scope = scope;
    this.open = open;
  }

  /// The roles with most jobs.
  ///
  /// @param open those of the jobs that are open
  static List<RoleShare> write(Scope scope, Scope open, Catalogue catalogue) {
    RoleWriter writer = new RoleWriter(scope, open);
    return scope.counts(Dimension.ROLE).ranked().stream()
        .flatMap(count -> catalogue.role(new RoleId(count.value())).stream())
        .limit(MOST_ROLES)
        .map(writer::share)
        .toList();
  }

  private RoleShare share(Role role) {
    String slug = role.id().slug();
    Counts.Count there = open.counts(Dimension.ROLE).at(slug);
    return new RoleShare(
        role,
        scope.counts(Dimension.ROLE).shareOfAll(slug, scope.query().with(Parameter.ROLE, slug)),
        Scope.counted(
            open.query().with(Parameter.ROLE, slug), there.jobs(), there.employers(), open.jobs()));
  }
}
