package dev.skillexchange.job;

import dev.skillexchange.catalogue.SkillId;
import java.util.Optional;

/// A natural language that a posting asks for.
///
/// @param language the catalogue's entry, such as `german`
/// @param level empty where the posting names the language alone
public record LanguageMention(
    SkillId language, Optional<LanguageLevel> level, Need need, Evidence evidence) {}
