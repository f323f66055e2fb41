package dev.skillexchange.market.estimate;

/// Effects of strata and employers, solved for: with the effect of each employer put as what strata
/// leave of its mean, the normal equations have one row for each stratum, and are factored once for
/// every fit.
///
/// Strata are few where employers are many, so that a fit takes two passes over the cells; effects
/// set by turns ([Alternating]) take dozens.
final class StratumEquations implements Effects {
  private final SweptCells swept;
  private final int[] places;
  private final int[] placeOfStratum;
  private final Triangle triangle;

  StratumEquations(SweptCells swept, StratumOrder order) {
    this.swept = swept;
    this.placeOfStratum = new int[swept.strata()];
    for (int s = 0; s < placeOfStratum.length; s++) {
      placeOfStratum[s] = order.place(s);
    }
    this.places = new int[swept.start(swept.employers())];
    for (int at = 0; at < places.length; at++) {
      places[at] = placeOfStratum[swept.stratum(at)];
    }
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
        double weight = swept.weight(a);
        rows[places[a]][places[a] - firsts[places[a]]] += weight;
        for (int b = swept.start(g); b < swept.start(g + 1); b++) {
          if (places[b] <= places[a]) {
            rows[places[a]][places[b] - firsts[places[a]]] -=
                weight * swept.weight(b) / swept.employerWeight(g);
          }
        }
      }
    }
    return rows;
  }

  @Override
  public Fit fit(double[] means, double close) {
    double[] ofEmployers = new double[swept.employers()];
    double[] effects = triangle.solve(left(means, ofEmployers));
    double[] fit = means.clone();
    for (int g = 0; g < ofEmployers.length; g++) {
      int end = swept.start(g + 1);
      double sum = 0;
      for (int at = swept.start(g); at < end; at++) {
        sum += swept.weight(at) * effects[places[at]];
      }
      double own = ofEmployers[g] - sum / swept.employerWeight(g);
      for (int at = swept.start(g); at < end; at++) {
        fit[swept.cell(at)] = effects[places[at]] + own;
      }
    }
    double[] strata = new double[placeOfStratum.length];
    for (int s = 0; s < strata.length; s++) {
      strata[s] = effects[placeOfStratum[s]];
    }
    return new Fit(fit, strata);
  }

  /// What the means of employers leave of each stratum.
  ///
  /// @param ofEmployers takes the means
  private double[] left(double[] means, double[] ofEmployers) {
    double[] left = new double[placeOfStratum.length];
    for (int g = 0; g < ofEmployers.length; g++) {
      int end = swept.start(g + 1);
      double sum = 0;
      for (int at = swept.start(g); at < end; at++) {
        sum += swept.weight(at) * means[swept.cell(at)];
      }
      double mean = sum / swept.employerWeight(g);
      ofEmployers[g] = mean;
      for (int at = swept.start(g); at < end; at++) {
        left[places[at]] += swept.weight(at) * (means[swept.cell(at)] - mean);
      }
    }
    return left;
  }
}
