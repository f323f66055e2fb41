package dev.skillexchange.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// How alike the company is that skills keep in adverts.
///
/// A skill's context is a vector over the other skills: how much more often they are named together
/// than chance has it (positive pointwise mutual information, Church and Hanks 1990; with the
/// smoothing of contexts by a power of 0.75, Levy, Goldberg and Dagan 2015). Two skills are as
/// alike as the cosine of their vectors, each left out of the other's. Only skills of one kind are
/// compared: a language and its framework keep the same company and do not stand in for each other.
final class Contexts {
  /// Fewer jobs tell too little of a skill.
  private static final int LEAST_JOBS = 8;

  private static final int LEAST_TOGETHER = 3;
  private static final double SMOOTHING = 0.75;

  /// A cosine from which skills are somewhat alike, and one from which they are fully so.
  private static final double NONE = 0.25;

  private static final double FULL = 0.75;

  private final SkillCounts counts;
  private final List<List<Coordinate>> vectors = new ArrayList<>();
  private final double[] lengths;

  private record Coordinate(int skill, double value) {}

  /// Takes each pair of skills that are alike, with how much from 0 to 1.
  interface Alike {
    void take(int first, int second, double alike);
  }

  Contexts(SkillCounts counts) {
    this.counts = counts;
    int skills = counts.skills().size();
    for (int i = 0; i < skills; i++) {
      vectors.add(new ArrayList<>());
    }
    double[] company = company();
    double all = Arrays.stream(company).map(one -> Math.pow(one, SMOOTHING)).sum();
    counts.together.forEach((first, second, jobs) -> {
      if (jobs >= LEAST_TOGETHER && enough(first) && enough(second)) {
        double pair = jobs * all / company[first] / Math.pow(company[second], SMOOTHING);
        double other = jobs * all / company[second] / Math.pow(company[first], SMOOTHING);
        add(first, second, pair);
        add(second, first, other);
      }
    });
    vectors.forEach(vector -> vector.sort(Comparator.comparingInt(Coordinate::skill)));
    lengths =
        vectors.stream()
            .mapToDouble(vector ->
                Math.sqrt(vector.stream().mapToDouble(one -> one.value * one.value).sum()))
            .toArray();
  }

  private boolean enough(int skill) {
    return counts.naming[skill] >= LEAST_JOBS;
  }

  private double[] company() {
    double[] company = new double[counts.skills().size()];
    counts.together.forEach((first, second, jobs) -> {
      company[first] += jobs;
      company[second] += jobs;
    });
    return company;
  }

  private void add(int skill, int context, double ratio) {
    double information = Math.log(ratio);
    if (information > 0) {
      vectors.get(skill).add(new Coordinate(context, information));
    }
  }

  /// Hands out all pairs that are alike, by rising numbers.
  void alike(Alike alike) {
    double[] dense = new double[vectors.size()];
    for (int first = 0; first < dense.length; first++) {
      List<Coordinate> vector = vectors.get(first);
      if (vector.isEmpty()) {
        continue;
      }
      vector.forEach(one -> dense[one.skill] = one.value);
      for (int second = first + 1; second < dense.length; second++) {
        if (comparable(first, second)) {
          double much = scaled(first, second, product(second, dense));
          if (much > 0) {
            alike.take(first, second, much);
          }
        }
      }
      vector.forEach(one -> dense[one.skill] = 0);
    }
  }

  private boolean comparable(int first, int second) {
    return !vectors.get(second).isEmpty()
        && counts.skills().get(first).kind() == counts.skills().get(second).kind();
  }

  /// How alike two skills of any kind are, from 0 to 1.
  double alike(int first, int second) {
    return scaled(first, second, product(vectors.get(first), vectors.get(second)));
  }

  /// The product of two vectors, whose coordinates are by rising skills.
  private static double product(List<Coordinate> first, List<Coordinate> second) {
    double product = 0;
    int at = 0;
    for (Coordinate one : second) {
      while (at < first.size() && first.get(at).skill < one.skill) {
        at++;
      }
      if (at < first.size() && first.get(at).skill == one.skill) {
        product += one.value * first.get(at).value;
      }
    }
    return product;
  }

  private double product(int second, double[] dense) {
    double product = 0;
    for (Coordinate one : vectors.get(second)) {
      product += one.value * dense[one.skill];
    }
    return product;
  }

  private double scaled(int first, int second, double product) {
    double lengths = this.lengths[first] * this.lengths[second];
    double cosine = lengths > 0 ? product / lengths : 0;
    return Math.clamp((cosine - NONE) / (FULL - NONE), 0, 1);
  }
}
