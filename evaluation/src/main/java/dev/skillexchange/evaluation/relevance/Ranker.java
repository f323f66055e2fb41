package dev.skillexchange.evaluation.relevance;

import dev.skillexchange.job.Job;
import java.util.List;

/// A way to order the open jobs of a market for a query.
interface Ranker {

  /// What reports call it.
  String name();

  /// The first jobs for a query; fewer where it finds fewer.
  List<Job> top(String query, int count);
}
