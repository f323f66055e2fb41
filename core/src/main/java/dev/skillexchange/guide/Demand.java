package dev.skillexchange.guide;

import dev.skillexchange.market.Figure;
import java.util.List;

/// How much a role is wanted: open jobs, who hires, and where.
///
/// @param open jobs open at the last reading, each once however many postings show it
/// @param openPostings how many postings show them, re-posts and doubles with them
/// @param hiring employers with an open job
/// @param countries by share of the jobs
/// @param regions likewise
/// @param cities likewise
/// @param workplaces by share of the jobs that state one
/// @param employments likewise
public record Demand(
    Figure<Long> open,
    long openPostings,
    Figure<Long> hiring,
    List<ValueShare> countries,
    List<ValueShare> regions,
    List<ValueShare> cities,
    List<ValueShare> workplaces,
    List<ValueShare> employments) {
  public Demand {
    countries = List.copyOf(countries);
    regions = List.copyOf(regions);
    cities = List.copyOf(cities);
    workplaces = List.copyOf(workplaces);
    employments = List.copyOf(employments);
  }
}
