/// How much roadmaps open at employers that had no say in their choice, and how fast they are.
@NullMarked
package dev.skillexchange.evaluation.roadmap;

import org.jspecify.annotations.NullMarked;
