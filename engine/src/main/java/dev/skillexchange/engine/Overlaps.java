package dev.skillexchange.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How many jobs have which parts of a query, of those that have what is no part of it: counted in
/// one pass, so that any choice of parts costs nothing more.
final class Overlaps {
  private final int parts;
  private final long[] exactly;

  /// @param cells jobs by the parts they have, the lowest bit for what is no part
  Overlaps(int parts, long[] cells) {
    this.parts = parts;
    this.exactly = new long[1 << parts];
    for (int i = 0; i < exactly.length; i++) {
      exactly[i] = cells[2 * i + 1];
    }
  }

  /// How many jobs have at least some parts.
  long jobs(int... wanted) {
    int all = 0;
    for (int part : wanted) {
      all |= 1 << part;
    }
    long jobs = 0;
    for (int cell = 0; cell < exactly.length; cell++) {
      jobs += (cell & all) == all ? exactly[cell] : 0;
    }
    return jobs;
  }

  /// Parts, by number, and the jobs that have all others.
  record Choice(List<Integer> parts, long jobs) {}

  /// The choices of as few parts as can be without which there are jobs, that with most jobs first;
  /// none where there are none at all, or some with all parts.
  List<Choice> fewest() {
    int most = 0;
    for (int cell = 0; cell < exactly.length; cell++) {
      most = exactly[cell] > 0 ? Math.max(most, Integer.bitCount(cell)) : most;
    }
    List<Choice> choices = new ArrayList<>();
    for (int cell = 0; cell < exactly.length && most < parts; cell++) {
      if (exactly[cell] > 0 && Integer.bitCount(cell) == most) {
        choices.add(new Choice(outside(cell), exactly[cell]));
      }
    }
    choices.sort(Comparator.comparingLong(Choice::jobs).reversed());
    return choices;
  }

  private List<Integer> outside(int cell) {
    List<Integer> left = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      if ((cell & 1 << part) == 0) {
        left.add(part);
      }
    }
    return left;
  }
}
