package dev.skillexchange.profile;

import dev.skillexchange.catalogue.SkillId;
import dev.skillexchange.job.LanguageLevel;
import java.util.Optional;

/// A natural language that a person knows.
///
/// @param language the catalogue's entry, such as `german`; empty for one that it lacks
/// @param name the catalogue's name, or the words of the CV
/// @param level empty where the CV names the language alone
/// @param mark where the CV tells of it; empty where a person added it
public record SpokenLanguage(
    Optional<SkillId> language, String name, Optional<LanguageLevel> level, Optional<Mark> mark) {}
