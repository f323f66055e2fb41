package dev.skillexchange.engine;

import dev.skillexchange.catalogue.Role;
import dev.skillexchange.engine.answer.GuideAnswer.Named;
import dev.skillexchange.engine.answer.RolesAnswer;
import dev.skillexchange.engine.answer.RolesAnswer.FamilyRow;
import dev.skillexchange.engine.answer.RolesAnswer.RoleRow;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.Slice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Answers which roles there are.
public final class RoleLists {
  private final Knowledge knowledge;

  public RoleLists(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /// Every role of the catalogue by family, with its open jobs.
  public RolesAnswer roles(OpenMarket market) {
    Map<String, Long> open = open(market);
    return new RolesAnswer(
        market.basis(),
        knowledge.catalogue().families().values().stream()
            .map(family ->
                new FamilyRow(
                    new Named(family.id().slug(), family.name()),
                    knowledge.catalogue().rolesOf(family.id()).stream()
                        .map(role -> row(role, open))
                        .toList()))
            .toList());
  }

  /// The roles that words may mean, the likeliest first, with their open jobs.
  public List<RoleRow> like(OpenMarket market, String words) {
    Map<String, Long> open = open(market);
    return knowledge.resolver().roles(words).stream().map(role -> row(role, open)).toList();
  }

  private static RoleRow row(Role role, Map<String, Long> open) {
    return new RoleRow(
        new Named(role.id().slug(), role.name()), open.getOrDefault(role.id().slug(), 0L));
  }

  private static Map<String, Long> open(OpenMarket market) {
    Map<String, Long> open = new HashMap<>();
    market
        .index()
        .tally(
            Slice.open(),
            List.of(Dimension.ROLE),
            (cell, jobs) -> open.merge(cell.getFirst(), jobs, Long::sum));
    return open;
  }
}
