package dev.skillexchange.evaluation.speed;

import dev.skillexchange.catalogue.Role;
import dev.skillexchange.slice.Parameter;
import java.util.Map;

/// Where guides come from whose time is taken: an index in this process, or a server.
interface GuideSource {

  /// Roles with their jobs, by slug.
  Map<String, Long> roles();

  /// Values of a filter that jobs of a role have, with their jobs.
  Map<String, Long> values(Role role, Parameter parameter);

  /// Has a guide written: what is timed.
  void write(SliceDraw.Drawn slice);

  /// How many jobs a slice has.
  long jobs(SliceDraw.Drawn slice);
}
