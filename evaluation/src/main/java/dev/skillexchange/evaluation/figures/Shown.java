package dev.skillexchange.evaluation.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;

/// A figure as a guide shows it.
///
/// @param where it stands in the guide, such as `skills java required`
/// @param whole the jobs that it is out of
/// @param printed a share from 0 to 1, an amount, a number
/// @param arguments of the SQL of its kind
record Shown(
    Kind kind, String where, Proof proof, Whole whole, double printed, List<Double> arguments) {

  /// What a figure says that it rests on.
  record Proof(long jobs, long employers, long outOf, Link link) {
    static Proof of(JsonNode evidence) {
      return new Proof(
          evidence.path("jobs").asLong(),
          evidence.path("employers").asLong(),
          evidence.path("outOf").asLong(),
          Link.of(evidence.path("link").asText()));
    }
  }

  /// Jobs out of which a figure is.
  ///
  /// @param stating the filter whose matter they state; empty for all
  record Whole(Link link, String stating) {
    static Whole of(Link link) {
      return new Whole(link, "");
    }
  }

  static Shown of(
      Kind kind,
      String where,
      JsonNode evidence,
      Whole whole,
      double printed,
      Double... arguments) {
    return new Shown(
        kind, where, Proof.of(evidence), whole, printed, Arrays.stream(arguments).toList());
  }
}
