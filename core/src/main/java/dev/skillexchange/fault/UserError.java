package dev.skillexchange.fault;

import java.util.List;

/// A mistake that a person can mend: shown as one line, without a trace.
///
/// The line says what is wrong (`subject`), the value that was met (`value`, may be empty) and what
/// to do about it (`remedy`).
public final class UserError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final int LONGEST_VALUE = 200;

  private final String subject;
  private final String value;
  private final String remedy;

  public UserError(String subject, String value, String remedy) {
    super(line(subject, shortened(value), remedy));
    this.subject = subject;
    this.value = shortened(value);
    this.remedy = remedy;
  }

  public UserError(String subject, String value, String remedy, Throwable cause) {
    this(subject, value, remedy);
    initCause(cause);
  }

  /// A mistake about a thing that has a name: "/data: the disk is full. Free some space."
  public static UserError of(String thing, String problem, String remedy) {
    return new UserError(shortened(thing) + ": " + problem, "", remedy);
  }

  /// A name that is not known: "unknown skill: 'javva'. Did you mean Java?"
  ///
  /// @param nearest names that are like it
  public static UserError unknown(String what, String value, List<String> nearest) {
    return unknown("unknown " + what, value, nearest, "Check its spelling.");
  }

  /// The same in other words.
  ///
  /// @param otherwise the remedy where no name is like it
  public static UserError unknown(
      String subject, String value, List<String> nearest, String otherwise) {
    return new UserError(
        subject,
        value,
        nearest.isEmpty() ? otherwise : "Did you mean " + String.join(", ", nearest) + "?");
  }

  /// The whole line: what, where, remedy.
  public String line() {
    return line(subject, value, remedy);
  }

  public String subject() {
    return subject;
  }

  public String value() {
    return value;
  }

  public String remedy() {
    return remedy;
  }

  private static String line(String subject, String value, String remedy) {
    return (value.isEmpty() ? subject : subject + ": '" + value + "'") + ". " + remedy;
  }

  /// Cuts a hostile value and blanks its control characters, so that the line stays one line.
  private static String shortened(String value) {
    String oneLine = value.replaceAll("\\p{Cntrl}", " ").strip();
    return oneLine.length() <= LONGEST_VALUE
        ? oneLine
        : oneLine.substring(0, LONGEST_VALUE) + "...";
  }
}
