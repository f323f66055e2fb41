package dev.skillexchange.evaluation.speed;

import dev.skillexchange.catalogue.Catalogue;
import dev.skillexchange.catalogue.Role;
import dev.skillexchange.slice.Dimension;
import dev.skillexchange.slice.JobQuery;
import dev.skillexchange.slice.Parameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Random slices of a market: a role, drawn by turns evenly and by its jobs, with none to two
/// filters, each of a value that jobs of the role have.
final class SliceDraw {
  /// What slices are narrowed by.
  static final Map<Parameter, Dimension> FILTERS =
      Map.of(
          Parameter.LEVEL, Dimension.LEVEL,
          Parameter.COUNTRY, Dimension.COUNTRY,
          Parameter.WORKPLACE, Dimension.WORKPLACE,
          Parameter.SKILL, Dimension.SKILL,
          Parameter.EMPLOYMENT, Dimension.EMPLOYMENT);

  private final GuideSource source;
  private final Random random;
  private final List<Role> roles;
  private final Map<String, Long> jobs;
  private final Set<Drawn> drawn = new HashSet<>();

  /// A role and what narrows it; no role for all of them.
  record Drawn(Optional<Role> role, JobQuery narrowing) {}

  SliceDraw(GuideSource source, Catalogue catalogue, long seed) {
    this.source = source;
    this.random = new Random(seed);
    this.jobs = source.roles();
    this.roles =
        catalogue.roles().values().stream()
            .filter(role -> jobs.getOrDefault(role.id().slug(), 0L) > 0)
            .sorted(Comparator.comparing(Role::id))
            .toList();
  }

  /// The role with most jobs.
  Role largest() {
    return roles.stream()
        .max(Comparator.comparing(role -> jobs.getOrDefault(role.id().slug(), 0L)))
        .orElseThrow();
  }

  /// Slices that differ from each other and from all drawn before: a server keeps the last guides.
  List<Drawn> slices(int count) {
    List<Drawn> slices = new ArrayList<>();
    while (slices.size() < count) {
      Role role = slices.size() % 2 == 0 ? roles.get(random.nextInt(roles.size())) : byJobs();
      Drawn slice = new Drawn(Optional.of(role), narrowing(role));
      if (drawn.add(slice)) {
        slices.add(slice);
      }
    }
    return slices;
  }

  private Role byJobs() {
    long left = (long) (random.nextDouble() * jobs.values().stream().mapToLong(n -> n).sum());
    for (Role role : roles) {
      left -= jobs.getOrDefault(role.id().slug(), 0L);
      if (left < 0) {
        return role;
      }
    }
    return roles.getLast();
  }

  private JobQuery narrowing(Role role) {
    JobQuery query = JobQuery.all();
    List<Parameter> left = new ArrayList<>(FILTERS.keySet().stream().sorted().toList());
    for (int filters = random.nextInt(3); filters > 0; filters--) {
      Parameter parameter = left.remove(random.nextInt(left.size()));
      List<String> values =
          source.values(role, parameter).entrySet().stream()
              .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
              .limit(20)
              .map(Map.Entry::getKey)
              .sorted()
              .toList();
      query =
          values.isEmpty()
              ? query
              : query.with(parameter, values.get(random.nextInt(values.size())));
    }
    return query;
  }
}
