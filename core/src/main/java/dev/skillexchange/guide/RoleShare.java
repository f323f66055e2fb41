package dev.skillexchange.guide;

import dev.skillexchange.catalogue.Role;
import dev.skillexchange.market.Figure;
import dev.skillexchange.market.Share;

/// A role among all that a guide counts.
///
/// @param share of the jobs
/// @param open its open jobs
public record RoleShare(Role role, Figure<Share> share, Figure<Long> open) {}
