package dev.skillexchange.roadmap;

import dev.skillexchange.market.Figure;
import java.util.List;

/// What to learn for the jobs of a slice, in which order, and what each step opens.
///
/// @param jobs all jobs of the slice
/// @param employers how many employers have jobs that require a skill which can be learnt
/// @param start what is within reach before any step
/// @param now what is within reach with the steps that are learnt by now
/// @param met the mean share of what the jobs ask for that is met before any step, from 0 to 1
/// @param kept whether the steps were kept from before, and not chosen now
public record Roadmap(
    RoadmapAsked asked,
    Figure<Long> jobs,
    long employers,
    Opening start,
    Opening now,
    double met,
    boolean kept,
    List<Step> steps) {
  public Roadmap {
    steps = List.copyOf(steps);
  }
}
