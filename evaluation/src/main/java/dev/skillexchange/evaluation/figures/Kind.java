package dev.skillexchange.evaluation.figures;

/// The kinds of figures in a guide, each with the SQL that recomputes it over the rows of its jobs.
enum Kind {
  JOBS("jobs", "count(*)"),
  EMPLOYERS("employers", "count(DISTINCT employer_id)"),
  POSTINGS("postings", "coalesce(sum(postings), 0)"),
  SHARE("share of all jobs of the guide", "count(*)"),
  STATED_SHARE("share of the jobs that state it", "count(*)"),
  OTHER_SHARE("share at another level or role", "count(*)"),
  YEARS(
      "median of least years",
      "pg_temp.quantile(array_agg(ROW(employer_id, least_years, 1)::pg_temp.part), ?)"),
  MINIMA(
      "quantile of posted minima",
      "pg_temp.quantile(pg_temp.ends(array_agg(ROW(employer_id, low, high)::pg_temp.range)), ?)"),
  MAXIMA(
      "quantile of posted maxima",
      "pg_temp.quantile(pg_temp.ends(array_agg(ROW(employer_id, high, low)::pg_temp.range)), ?)"),
  MIDPOINTS("median of midpoints", "pg_temp.quantile(" + Kind.MIDDLES + ", ?)"),
  MEAN("mean of midpoints", "pg_temp.mean(" + Kind.MIDDLES + ")"),
  STEP(
      "jobs in a step of the plot",
      "count(*) FILTER (WHERE (low + high) / 2 >= ? AND (low + high) / 2 < ?)"),
  WITHHELD_YEARS(
      "median of least years, withheld",
      "(count(*) >= 10 AND count(DISTINCT employer_id) >= 6)::int"),
  WITHHELD_PAY(
      "pay, withheld",
      "(count(*) >= 10 AND count(DISTINCT employer_id) >= 6 AND count(low + high) > 0)::int");

  private static final String MIDDLES =
      "array_agg(ROW(employer_id, (low + high) / 2, 1)::pg_temp.part) FILTER (WHERE low + high IS"
          + " NOT NULL)";

  private final String words;
  private final String sql;

  Kind(String words, String sql) {
    this.words = words;
    this.sql = sql;
  }

  /// What it is called in reports.
  String words() {
    return words;
  }

  /// An aggregate over rows of the table `market`; withheld figures give 0 where that is right.
  String sql() {
    return sql;
  }

  boolean isShare() {
    return this == SHARE || this == STATED_SHARE || this == OTHER_SHARE;
  }

  /// Whether it is an amount of money, which is printed in whole units from 1,000 on and in
  /// hundredths below.
  boolean isMoney() {
    return this == MINIMA || this == MAXIMA || this == MIDPOINTS || this == MEAN;
  }
}
