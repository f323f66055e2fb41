package dev.skillexchange.market.estimate;

/// Effects of strata and employers, solved for: with the effect of each employer put as what strata
/// leave of its mean, the normal equations have one row for each stratum, and are factored once for
/// every fit.
///
/// Strata are few where employers are many, so that a fit takes a few passes over the cells;
/// effects of strata and employers that are set by turns until nothing moves take dozens.
final class StratumEquations implements Effects {
  private final SweptCells swept;
  private final StratumOrder order;
  private final Triangle triangle;

  StratumEquations(SweptCells swept, StratumOrder order) {
    this.swept = swept;
    this.order = order;
    int[] firsts = order.firsts();
    this.triangle = Triangle.of(firsts, rows(firsts));
  }

  private double[][] rows(int[] firsts) {
    double[][] rows = new double[firsts.length][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new double[i - firsts[i] + 1];
    }
    for (int g = 0; g < swept.employers(); g++) {
      for (int a = swept.start(g); a < swept.start(g + 1); a++) {
        int place = order.place(swept.stratum(a));
        double[] row = rows[place];
        double weight = swept.weight(a);
        row[place - firsts[place]] += weight;
        for (int b = swept.start(g); b < swept.start(g + 1); b++) {
          int other = order.place(swept.stratum(b));
          if (other <= place) {
            row[other - firsts[place]] -= weight * swept.weight(b) / swept.employerWeight(g);
          }
        }
      }
    }
    return rows;
  }

  @Override
  public Fit fit(double[] means) {
    double[] ofEmployers = swept.means(means);
    double[] left = swept.left(means, ofEmployers);
    double[] inOrder = new double[left.length];
    for (int s = 0; s < left.length; s++) {
      inOrder[order.place(s)] = left[s];
    }
    triangle.solve(inOrder);
    double[] effects = left;
    for (int s = 0; s < left.length; s++) {
      effects[s] = inOrder[order.place(s)];
    }
    return swept.fit(means, ofEmployers, effects);
  }
}
