package dev.skillexchange.profile;

import dev.skillexchange.job.Education;
import java.util.Optional;

/// A course of education.
///
/// @param degree as the CV has it, such as "BSc"
/// @param education the degree's rank; empty where none is told or understood
/// @param field what was studied
/// @param mark where the CV tells of it; empty where a person added it
public record Study(
    Optional<String> school,
    Optional<String> degree,
    Optional<Education> education,
    Optional<String> field,
    Period period,
    Optional<Mark> mark) {}
