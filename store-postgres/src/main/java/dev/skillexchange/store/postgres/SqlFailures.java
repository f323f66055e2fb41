package dev.skillexchange.store.postgres;

import dev.skillexchange.fault.UserError;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/// What went wrong in the database, for those who have to mend it, and whether to try again.
final class SqlFailures {
  private static final String CONNECTION = "08";
  private static final Set<String> LOST = Set.of("57P01", "57P02", "57P03");
  private static final Set<String> CONFLICTS = Set.of("40001", "40P01");

  private SqlFailures() {}

  /// Whether the same step may succeed at once: the connection broke, or steps were in each other's
  /// way.
  static boolean passing(SQLException failure) {
    return lost(failure) || CONFLICTS.contains(state(failure));
  }

  /// Whether the connection is gone, and with it probably all others.
  static boolean lost(SQLException failure) {
    return state(failure).startsWith(CONNECTION) || LOST.contains(state(failure));
  }

  private static String state(SQLException failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof SQLException sql && sql.getSQLState() != null) {
        return sql.getSQLState();
      }
    }
    return "";
  }

  static RuntimeException explain(Database database, SQLException failure) {
    String state = state(failure);
    Optional<UserError> known = explain(database, state, failure);
    return known.isPresent()
        ? known.get()
        : new IllegalStateException("the database refused a statement (" + state + ")", failure);
  }

  private static Optional<UserError> explain(
      Database database, String state, SQLException failure) {
    if (state.startsWith(CONNECTION) || LOST.contains(state)) {
      return error(
          "no database answers", database.shown(), "Start it, or mend its address.", failure);
    }
    return switch (state) {
      case "28P01", "28000" ->
          error(
              "the database refuses the user or its password",
              database.toString(),
              "Set the user and password that it knows.",
              failure);
      case "3D000" ->
          error("there is no such database", database.shown(), "Create it, or name one.", failure);
      case "42501" ->
          error(
              "the database's user lacks a right",
              database.toString(),
              "Let it create schemas and tables there.",
              failure);
      case "53100" ->
          error("the database's disk is full", database.shown(), "Make room and repeat.", failure);
      case "53200", "53300" ->
          error(
              "the database has no room for another connection or step",
              database.shown(),
              "Raise its limits, or repeat when it is less busy.",
              failure);
      case "25006" ->
          error("the database is read-only", database.shown(), "Name its primary server.", failure);
      default -> Optional.empty();
    };
  }

  private static Optional<UserError> error(
      String subject, String value, String remedy, SQLException cause) {
    return Optional.of(new UserError(subject, value, remedy, cause));
  }
}
