package dev.skillexchange.engine.answer;

import dev.skillexchange.engine.answer.GuideAnswer.Named;
import dev.skillexchange.engine.answer.Part.Limits;
import dev.skillexchange.engine.answer.PayRow.Amount;
import dev.skillexchange.guide.Comparison;
import dev.skillexchange.market.ConvertedPair;
import dev.skillexchange.market.Figure;
import dev.skillexchange.market.PayBand;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Two roles, or one role at two values of a filter, side by side.
///
/// @param by the filter that tells them apart, such as `role` or `country`
/// @param shared the filters that both share, as the part of a link behind `?`
/// @param levels of the jobs that state one; likewise workplaces
/// @param skills of all jobs; likewise activities
/// @param converted the salaries of both in one currency, where that needs rates and there are some
public record ComparisonAnswer(
    Basis basis,
    String by,
    Optional<Named> role,
    String shared,
    Side left,
    Side right,
    List<Pair> levels,
    List<Pair> workplaces,
    List<Pair> skills,
    List<Pair> activities,
    List<PayPair> pay,
    Optional<Converted> converted)
    implements Answer {

  /// What tells the two apart.
  ///
  /// @param by the filter
  /// @param role the role that both are about; empty where the roles differ
  public record About(String by, Optional<Named> role, String shared, Named left, Named right) {}

  /// One of the two.
  ///
  /// @param scope the query of its jobs, as the part of a link behind `?`
  public record Side(
      Named what,
      String scope,
      Counted jobs,
      long postings,
      Counted open,
      Counted hiring,
      YearsRow years) {

    static Side of(Named what, Comparison.Side side) {
      return new Side(
          what,
          side.scope().toLink(),
          Counted.of(side.jobs()),
          side.postings(),
          Counted.of(side.open()),
          Counted.of(side.hiring()),
          YearsRow.of(side.years()));
    }
  }

  /// Something with its share in both.
  ///
  /// @param apart whether the 95 % intervals do not meet
  public record Pair(Named what, Part left, Part right, boolean apart) {

    static Pair of(Comparison.Pair pair, UnaryOperator<String> name) {
      return new Pair(
          new Named(pair.value(), name.apply(pair.value())),
          part(Part.of(pair.left()), pair.leftInterval().map(Limits::of)),
          part(Part.of(pair.right()), pair.rightInterval().map(Limits::of)),
          pair.apart());
    }

    private static Part part(Part part, Optional<Limits> interval) {
      return new Part(part.share(), interval, part.evidence());
    }

    /// Whether the left asks for it clearly more often.
    public boolean moreOnTheLeft() {
      return apart && left.share() > right.share();
    }

    /// Whether the right does.
    public boolean moreOnTheRight() {
      return apart && right.share() > left.share();
    }
  }

  /// Pay on one basis in both, each as stated in this currency.
  ///
  /// @param per `year` or `hour`
  /// @param left empty where no job states it
  public record PayPair(
      String currency, String per, Optional<PayRow> left, Optional<PayRow> right) {

    static PayPair of(Comparison.PayPair pair, About about) {
      return new PayPair(
          pair.currency(),
          pair.hourly() ? "hour" : "year",
          row(about.left(), pair.left()),
          row(about.right(), pair.right()));
    }

    private static Optional<PayRow> row(Named what, Optional<Figure<PayBand>> figure) {
      return figure.map(one -> PayRow.of(what, one));
    }

    /// Whether either has a figure.
    public boolean told() {
      return left.flatMap(PayRow::band).isPresent() || right.flatMap(PayRow::band).isPresent();
    }
  }

  /// The salaries of both in one currency.
  public record Converted(ConvertedAnswer how, Salary left, Salary right) {

    static Converted of(ConvertedPair pair, Basis basis) {
      return new Converted(
          ConvertedAnswer.of(pair.how(), basis), Salary.of(pair.left()), Salary.of(pair.right()));
    }

    /// A range as it is written, and what it was stated in.
    public String words(Salary salary) {
      return how.money(salary.range(), "year")
          + (salary.stated().equals(how.currency()) ? "" : ", stated in " + salary.stated());
    }
  }

  /// The salaries of one side.
  ///
  /// @param stated the currency in which most of its jobs state one
  public record Salary(String stated, ConvertedAnswer.Range range, Evidence evidence) {

    static Salary of(ConvertedPair.Side side) {
      return new Salary(
          side.stated(),
          new ConvertedAnswer.Range(Amount.of(side.low()), Amount.of(side.high())),
          Evidence.of(side.sample()));
    }
  }

  /// A comparison with its words.
  public static ComparisonAnswer of(
      Basis basis, About about, Comparison comparison, Labels labels) {
    return new ComparisonAnswer(
        basis,
        about.by(),
        about.role(),
        about.shared(),
        Side.of(about.left(), comparison.left()),
        Side.of(about.right(), comparison.right()),
        pairs(comparison.levels(), labels::level),
        pairs(comparison.workplaces(), Labels::words),
        pairs(comparison.skills(), labels::skill),
        pairs(comparison.activities(), labels::activity),
        comparison.pay().stream().map(pair -> PayPair.of(pair, about)).toList(),
        comparison.converted().map(pair -> Converted.of(pair, basis)));
  }

  private static List<Pair> pairs(List<Comparison.Pair> pairs, UnaryOperator<String> name) {
    return pairs.stream().map(pair -> Pair.of(pair, name)).toList();
  }
}
