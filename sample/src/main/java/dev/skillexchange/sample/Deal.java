package dev.skillexchange.sample;

import dev.skillexchange.sample.Books.RoleKind;
import dev.skillexchange.sample.Books.Sector;
import java.util.Arrays;
import java.util.List;

/// Who publishes how many postings, and for which roles: every role gets its share of the market,
/// within the sectors that hire for it.
final class Deal {
  private static final int POSTINGS_AN_EMPLOYER = 24;
  private static final double EVENNESS = 0.8;

  private final int[] sectorOf;
  private final int[] firstOf;
  private final int[] sizeOf;
  private final int[][] rolesUpTo;
  private final int[] stride;

  private Deal(int[] sectorOf, int[] firstOf, int[] sizeOf, int[][] rolesUpTo, int[] stride) {
    this.sectorOf = sectorOf;
    this.firstOf = firstOf;
    this.sizeOf = sizeOf;
    this.rolesUpTo = rolesUpTo;
    this.stride = stride;
  }

  static Deal of(int postings, Books books) {
    int[][] counts = counts(postings, books);
    int sectors = counts.length;
    int[][] upTo = new int[sectors][];
    int[] stride = new int[sectors];
    int[] employers = new int[sectors];
    int[] totals = new int[sectors];
    for (int s = 0; s < sectors; s++) {
      upTo[s] = counts[s].clone();
      Arrays.parallelPrefix(upTo[s], Integer::sum);
      totals[s] = upTo[s][upTo[s].length - 1];
      stride[s] = coprime(totals[s]);
      employers[s] = Math.min(totals[s], Math.max(4, totals[s] / POSTINGS_AN_EMPLOYER));
    }
    int all = Arrays.stream(employers).sum();
    int[] sectorOf = new int[all];
    int[] firstOf = new int[all];
    int[] sizeOf = new int[all];
    int at = 0;
    for (int s = 0; s < sectors; s++) {
      int[] sizes = shares(totals[s], sizes(employers[s]), 1);
      int first = 0;
      for (int size : sizes) {
        sectorOf[at] = s;
        firstOf[at] = first;
        sizeOf[at++] = size;
        first += size;
      }
    }
    return new Deal(sectorOf, firstOf, sizeOf, upTo, stride);
  }

  int employers() {
    return sizeOf.length;
  }

  int size(int employer) {
    return sizeOf[employer];
  }

  int sector(int employer) {
    return sectorOf[employer];
  }

  /// The role of an employer's n-th posting, as an index of the roles of the books.
  int role(int employer, int ordinal) {
    int sector = sectorOf[employer];
    int[] upTo = rolesUpTo[sector];
    int total = upTo[upTo.length - 1];
    int slot = (int) ((long) (firstOf[employer] + ordinal) * stride[sector] % total);
    int low = 0;
    int high = upTo.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (upTo[middle] > slot) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /// Postings by sector and role.
  private static int[][] counts(int postings, Books books) {
    List<RoleKind> roles = books.roles;
    List<Sector> sectors = books.sectors;
    double[] weights = roles.stream().mapToDouble(RoleKind::weight).toArray();
    int[] quotas = shares(postings, weights, Math.max(0, (int) Math.round(postings * 0.00135)));
    int[][] counts = new int[sectors.size()][roles.size()];
    for (int r = 0; r < roles.size(); r++) {
      String family = roles.get(r).family();
      double[] pull =
          sectors.stream()
              .mapToDouble(one -> one.weight() * one.families().getOrDefault(family, 0))
              .toArray();
      int[] split = shares(quotas[r], pull, 0);
      for (int s = 0; s < split.length; s++) {
        counts[s][r] = split[s];
      }
    }
    return counts;
  }

  private static double[] sizes(int employers) {
    double[] sizes = new double[employers];
    for (int k = 0; k < employers; k++) {
      sizes[k] = Math.pow(k + 4.0, -EVENNESS);
    }
    return sizes;
  }

  /// Splits a whole number by weights, each part at least `least`, with the rest going to the
  /// greatest parts. Without weights there are no parts: a sector that a small market leaves empty.
  private static int[] shares(int whole, double[] weights, int least) {
    int[] parts = new int[weights.length];
    if (parts.length == 0) {
      return parts;
    }
    double total = Arrays.stream(weights).sum();
    int floor =
        Math.min(
            Math.max(least, whole >= weights.length && least > 0 ? 1 : 0), whole / weights.length);
    int free = whole - floor * weights.length;
    double carried = 0;
    int given = 0;
    for (int i = 0; i < weights.length; i++) {
      carried += weights[i] / total * free;
      int upTo = (int) Math.round(carried);
      parts[i] = floor + upTo - given;
      given = upTo;
    }
    return parts;
  }

  /// A stride near the golden section that visits every slot once.
  private static int coprime(int total) {
    int stride = Math.max(1, (int) (total * 0.6180339887));
    while (gcd(stride, total) != 1) {
      stride++;
    }
    return stride;
  }

  private static int gcd(int a, int b) {
    return b == 0 ? a : gcd(b, a % b);
  }
}
