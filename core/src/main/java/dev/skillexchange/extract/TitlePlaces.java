package dev.skillexchange.extract;

import dev.skillexchange.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/// Reads places of work from titles ("Account Manager - Germany") and from the header lines of "Who
/// is hiring" comments ("Fernhill | Engineer | Berlin or REMOTE (EU) | Full-time").
///
/// Names of companies and of products may be places as well. So a name counts only in a piece of
/// the line (between bars, brackets and dashes) that says nothing but where, behind a preposition,
/// beside "remote" and the like, or at the end of its segment behind a comma; and what stands first
/// is the company or the role.
final class TitlePlaces {
  private final PlaceDrafts drafts;
  private final PlaceWords words;

  TitlePlaces(PlaceDrafts drafts, PlaceWords words) {
    this.drafts = drafts;
    this.words = words;
  }

  /// A piece of the line, by its tokens.
  ///
  /// @param first whether it stands at the beginning of the line
  private record Piece(int from, int end, boolean first, boolean endsSegment) {}

  /// The places of a line, in its order.
  List<PlaceDraft> read(Tokens line) {
    int end = lineEnd(line);
    List<PlaceDraft> found =
        drafts.of(line, false).stream().filter(draft -> draft.end <= end).toList();
    if (found.isEmpty()) {
      return List.of();
    }
    List<PlaceDraft> accepted = new ArrayList<>();
    for (Piece piece : pieces(line, end)) {
      List<PlaceDraft> within =
          found.stream()
              .filter(draft -> draft.from >= piece.from() && draft.from < piece.end())
              .toList();
      if (!within.isEmpty()) {
        accepted.addAll(accepted(line, piece, within));
      }
    }
    return accepted;
  }

  /// The token behind the first line, which is all that is read.
  static int lineEnd(Tokens line) {
    int at = line.text().indexOf('\n');
    return at < 0 ? line.count() : line.from(at);
  }

  private static List<Piece> pieces(Tokens line, int end) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= end; i++) {
      int sign = i == end ? SEGMENT : parting(line, i);
      if (sign != NOTHING) {
        pieces.add(new Piece(from, i, pieces.isEmpty(), sign == SEGMENT));
        from = i;
      }
    }
    return pieces;
  }

  private static final int NOTHING = 0;
  private static final int PIECE = 1;
  private static final int SEGMENT = 2;

  /// What parts a token from the one before it.
  private static int parting(Tokens line, int token) {
    int parting = NOTHING;
    String text = line.text();
    for (int i = line.end(token - 1); i < line.start(token); i++) {
      switch (text.charAt(i)) {
        case '|', '•', '·', '¦' -> parting = SEGMENT;
        case '(', ')', '[', ']', ';', ':', '—', '–' -> parting = Math.max(parting, PIECE);
        case '-' -> {
          if (text.charAt(i - 1) == ' ' && i + 1 < text.length() && text.charAt(i + 1) == ' ') {
            parting = Math.max(parting, PIECE);
          }
        }
        default -> {}
      }
    }
    return parting;
  }

  private List<PlaceDraft> accepted(Tokens line, Piece piece, List<PlaceDraft> within) {
    if (!piece.first() && onlyPlaces(line, piece, within)) {
      boolean certain = within.stream().anyMatch(draft -> draft.certain);
      return certain || codeInBrackets(line, piece) ? within : List.of();
    }
    List<PlaceDraft> accepted = new ArrayList<>();
    for (int i = 0; i < within.size(); i++) {
      PlaceDraft draft = within.get(i);
      boolean chained =
          !accepted.isEmpty()
              && accepted.getLast() == within.get(i - 1)
              && onlyBetween(line, /* from= */ within.get(i - 1).end, /* end= */ draft.from);
      if (chained
          || draft.certain && placed(line, piece, draft, within.subList(i, within.size()))) {
        accepted.add(draft);
      }
    }
    return accepted;
  }

  private static boolean codeInBrackets(Tokens line, Piece piece) {
    return line.text().charAt(Math.max(0, line.start(piece.from()) - 1)) == '(';
  }

  private boolean onlyPlaces(Tokens line, Piece piece, List<PlaceDraft> within) {
    int at = piece.from();
    for (PlaceDraft draft : within) {
      if (!onlyBetween(line, at, draft.from)) {
        return false;
      }
      at = draft.end;
    }
    return onlyBetween(line, at, piece.end());
  }

  private boolean onlyBetween(Tokens line, int from, int end) {
    int at = from;
    while (at < end) {
      int length = words.between(line, at);
      if (length == 0) {
        return false;
      }
      at += length;
    }
    return true;
  }

  /// Whether a place stands where titles tell it: behind a preposition, beside words of the
  /// workplace, or behind a comma as the last words of its segment.
  private boolean placed(Tokens line, Piece piece, PlaceDraft draft, List<PlaceDraft> rest) {
    boolean behindPreposition = draft.from > piece.from() && prepositionBefore(line, draft.from);
    boolean beside =
        words.workplace(line, draft.end) && draft.end < piece.end()
            || draft.from > piece.from() && words.workplaceEndsAt(line, draft.from);
    boolean first = piece.first() && draft.from == 0;
    boolean last =
        draft.from > 0
            && commaBefore(line, draft.from)
            && onlyPlaces(line, new Piece(draft.from, piece.end(), false, true), rest);
    return !first && (behindPreposition || beside || last);
  }

  private boolean prepositionBefore(Tokens line, int token) {
    int at = token;
    String before = line.written(at - 1).toLowerCase(java.util.Locale.ROOT);
    if (at > 1 && (before.equals("the") || before.equals("our") || before.equals("downtown"))) {
      at--;
    }
    return words.prepositionEndsAt(line, at);
  }

  private static boolean commaBefore(Tokens line, int token) {
    return line.text().charAt(line.end(token - 1)) == ',';
  }
}
