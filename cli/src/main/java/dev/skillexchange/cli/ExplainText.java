package dev.skillexchange.cli;

import dev.skillexchange.engine.answer.Explanation;
import dev.skillexchange.engine.answer.Explanation.Group;
import dev.skillexchange.engine.answer.Explanation.Line;
import dev.skillexchange.engine.answer.Explanation.Reading;
import dev.skillexchange.engine.answer.Explanation.Run;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// An explanation for a terminal: the posting with its sections in the margin and facts marked,
/// then the facts by their numbers. In colour where the terminal can, otherwise in brackets.
final class ExplainText {
  private static final int WIDTH = 84;
  private static final int MARGIN = 14;
  private static final int WIDEST_FACT = 48;
  private static final String PLAIN = "\u001b[0m";
  private static final String DIM = "\u001b[2m";

  private final PrintWriter out;
  private final boolean colour;

  /// A word that is printed, and the room it takes.
  private record Piece(String shown, int width, boolean joined) {}

  ExplainText(PrintWriter out, boolean colour) {
    this.out = out;
    this.colour = colour;
  }

  /// Prints a posting; gives it back.
  Explanation print(Explanation explanation) {
    out.println(explanation.id() + ", " + explanation.employer());
    out.println();
    String part = "";
    for (Line line : explanation.lines()) {
      if (line.kind().equals("heading") || !line.part().equals(part)) {
        out.println();
      }
      wrapped(line.part().equals(part) ? "" : line.part(), line, explanation);
      part = line.part();
    }
    out.println();
    facts(explanation);
    out.println();
    return explanation;
  }

  private void wrapped(String part, Line line, Explanation explanation) {
    String indent = " ".repeat(MARGIN + Math.max(0, 2 * (line.depth() - 1)));
    String first = dim((part + " ".repeat(MARGIN)).substring(0, MARGIN));
    StringBuilder row = new StringBuilder(first + indent.substring(MARGIN));
    row.append(line.depth() > 0 ? "• " : "");
    String next = line.depth() > 0 ? indent + "  " : indent;
    int room = WIDTH - next.length();
    int used = 0;
    for (Piece piece : pieces(line, explanation)) {
      boolean begins = used == 0;
      if (!begins && !piece.joined() && used + 1 + piece.width() > room) {
        out.println(row);
        row.setLength(0);
        row.append(next);
        used = 0;
        begins = true;
      }
      row.append(begins || piece.joined() ? "" : " ").append(piece.shown());
      used += piece.width() + (begins || piece.joined() ? 0 : 1);
    }
    out.println(row);
  }

  /// The words of a line; a mark is broken between its words, too.
  private List<Piece> pieces(Line line, Explanation explanation) {
    List<Piece> pieces = new ArrayList<>();
    boolean blank = true;
    for (Run run : line.runs()) {
      String[] words = run.text().strip().split("\\s+");
      boolean leading = blank || Character.isWhitespace(run.text().charAt(0));
      for (int i = 0; i < words.length; i++) {
        if (!words[i].isEmpty()) {
          pieces.add(piece(words, i, run, !leading && i == 0, explanation));
        }
      }
      blank = Character.isWhitespace(run.text().charAt(run.text().length() - 1));
    }
    return pieces;
  }

  private Piece piece(String[] words, int at, Run run, boolean joined, Explanation explanation) {
    String word = printable(words[at]);
    if (run.facts().isEmpty()) {
      return new Piece(word, word.length(), joined);
    }
    boolean last = at == words.length - 1;
    String numbers =
        last ? run.facts().stream().map(String::valueOf).collect(Collectors.joining(",")) : "";
    if (!colour) {
      String shown = (at == 0 ? "[" : "") + word + (last ? "]" + numbers : "");
      return new Piece(shown, shown.length(), joined);
    }
    Group group = explanation.facts().get(run.facts().getFirst() - 1).group();
    String shown = code(group) + word + PLAIN + (last ? dim(numbers) : "");
    return new Piece(shown, word.length() + numbers.length(), joined);
  }

  private void facts(Explanation explanation) {
    int wide =
        explanation.facts().stream()
            .mapToInt(fact -> Math.min(WIDEST_FACT, shown(fact).length()))
            .max()
            .orElse(0);
    for (Reading fact : explanation.facts()) {
      String value = shown(fact);
      String mark = colour ? code(fact.group()) + value + PLAIN : value;
      String blanks = " ".repeat(Math.max(0, wide - value.length()));
      out.printf("%4d  %s%s  %s%n", fact.number(), mark, blanks, dim(source(fact)));
    }
  }

  private static String shown(Reading fact) {
    return fact.kind() + ": " + printable(fact.value());
  }

  private static String source(Reading fact) {
    return fact.rule()
        + ", "
        + fact.where()
        + fact.span().map(span -> " " + span.start() + "-" + span.end()).orElse("")
        + (fact.quote().isEmpty() ? "" : ", \"" + printable(fact.quote()) + "\"");
  }

  /// What a posting holds must not steer the terminal.
  private static String printable(String text) {
    return text.replaceAll("[\\p{Cntrl}]+", " ");
  }

  private String dim(String text) {
    return colour ? DIM + text + PLAIN : text;
  }

  private static String code(Group group) {
    return switch (group) {
      case ROLE -> "\u001b[1;35m";
      case SKILL -> "\u001b[1;34m";
      case ACTIVITY -> "\u001b[4m";
      case PAY -> "\u001b[1;32m";
      case PLACE -> "\u001b[1;33m";
      case CONDITION -> "\u001b[1;36m";
    };
  }
}
