package dev.skillexchange.engine;

import dev.skillexchange.profile.Profile;
import dev.skillexchange.slice.JobQuery;
import java.util.Optional;

/// What somebody asks to practise.
///
/// @param role its slug, name, or a title that means it
/// @param narrowing further filters of the jobs; a level among them also chooses questions
/// @param profile what they have already
/// @param topic the slug or name of the only topic to practise; empty for all
public record PracticeQuestion(
    String role, JobQuery narrowing, Profile profile, Optional<String> topic) {}
