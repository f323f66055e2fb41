/// Conditions of a job (visa, clearance, education, employment, certifications) against labels.
@NullMarked
package dev.skillexchange.evaluation.conditions;

import org.jspecify.annotations.NullMarked;
