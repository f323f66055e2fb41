/// What evaluations print: tables, for people or as JSON.
@NullMarked
package dev.skillexchange.evaluation.report;

import org.jspecify.annotations.NullMarked;
