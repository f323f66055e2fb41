package dev.skillexchange.job;

import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.catalogue.SkillKind;
import java.util.Optional;

/// A skill that a posting names, at its strongest need.
///
/// @param skill the catalogue's entry; empty for a skill that no catalogue holds
/// @param name the catalogue's name, or the words of the posting
public record SkillMention(
    Optional<SkillId> skill, String name, SkillKind kind, Need need, Evidence evidence) {}
