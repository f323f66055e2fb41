package dev.skillexchange.cli;

import dev.skillexchange.fault.UserError;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Tells a failure in one line: a user's mistake as it is; of anything else what it was, with the
/// trace where `SKILLEXCHANGE_DEBUG` is set.
final class Failures implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult arguments) {
    PrintWriter err = command.getErr();
    err.println("skillexchange: " + line(failure));
    if (!(failure instanceof UserError) && System.getenv("SKILLEXCHANGE_DEBUG") != null) {
      failure.printStackTrace(err);
    }
    return 1;
  }

  private static String line(Exception failure) {
    return switch (failure) {
      case UserError mistake -> mistake.line();
      case UncheckedIOException io -> io.getMessage() + " (" + io.getCause() + ")";
      default ->
          "failed: "
              + failure
              + ". This is a fault of the program; SKILLEXCHANGE_DEBUG=1 shows where.";
    };
  }
}
