@org.jspecify.annotations.NullMarked
package dev.skillexchange.evaluation.conditions;
