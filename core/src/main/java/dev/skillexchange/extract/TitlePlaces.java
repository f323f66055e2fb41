package dev.skillexchange.extract;

import dev.skillexchange.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Reads places of work from titles ("Account Manager - Germany") and from the header lines of "Who
/// is hiring" comments ("Fernhill | Engineer | Berlin or REMOTE (EU) | Full-time").
///
/// Names of companies and of products may be places as well. So a name counts only in a piece of
/// the line (between bars, brackets and dashes) that says nothing but where, behind a preposition,
/// beside "remote" and the like, or at the end of its segment behind a comma; and what stands first
/// is the company or the role.
final class TitlePlaces {
  /// Codes of regions and countries that are words or degrees in titles as well.
  private static final Set<String> WORDS =
      Set.of(
          "OK", "OR", "IN", "ME", "HI", "AI", "IT", "QA", "ML", "PM", "VP", "ID", "BI", "PR", "MD",
          "DO", "NP");

  private static final Set<String> NURSES = Set.of("NP", "NPs", "CRNP", "APRN");

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
        drafts.of(line, false).stream()
            .filter(draft -> draft.end <= end && !assistant(line, draft))
            .toList();
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

  /// Whether a code of Pennsylvania means a physician assistant, beside a nurse practitioner:
  /// "NP/PA".
  private static boolean assistant(Tokens line, PlaceDraft draft) {
    return draft.written.equals("PA")
        && (nurse(line, draft.from - 1, -1) || nurse(line, draft.end, 1));
  }

  /// Whether a token, or the one beyond it where it says "or", names nurse practitioners.
  private static boolean nurse(Tokens line, int token, int step) {
    if (token < 0 || token >= line.count()) {
      return false;
    }
    String written = line.written(token);
    return NURSES.contains(written) || written.equals("or") && nurse(line, token + step, step);
  }

  /// The token behind the last line that is read: the first, and those right behind it that have
  /// bars as headers have.
  static int lineEnd(Tokens line) {
    String text = line.text();
    int end = text.indexOf('\n');
    while (end >= 0) {
      int next = text.indexOf('\n', end + 1);
      int bar = text.indexOf('|', end);
      if (bar < 0 || next >= 0 && bar > next) {
        return line.from(end);
      }
      end = next;
    }
    return line.count();
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
        case '|', '•', '·', '¦', '\n' -> parting = SEGMENT;
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
      return told(line, piece, within);
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

  /// The places of a piece that says nothing but where: what is also a word needs a place beside it
  /// that is none, or, for a code, brackets of its own ("Amsterdam (NL)").
  private static List<PlaceDraft> told(Tokens line, Piece piece, List<PlaceDraft> within) {
    boolean bracketed = line.text().charAt(Math.max(0, line.start(piece.from()) - 1)) == '(';
    boolean certain = within.stream().anyMatch(draft -> draft.certain);
    return within.stream()
        .filter(draft ->
            draft.certain
                || !draft.isCode() && certain
                || draft.isCode() && !WORDS.contains(draft.written) && (bracketed || certain))
        .toList();
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
  /// workplace, behind a comma as the last words of its segment, or, with its region or country, at
  /// the beginning of a piece.
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
    boolean begins =
        !piece.first()
            && draft.from == piece.from()
            && draft.isTown()
            && (draft.region.isPresent() || draft.country.isPresent());
    return !first && (behindPreposition || beside || last || begins);
  }

  private boolean prepositionBefore(Tokens line, int token) {
    int at = token;
    String before = line.written(at - 1).toLowerCase(Locale.ROOT);
    if (at > 1 && (before.equals("the") || before.equals("our") || before.equals("downtown"))) {
      at--;
    }
    return words.prepositionEndsAt(line, at);
  }

  private static boolean commaBefore(Tokens line, int token) {
    return line.text().charAt(line.end(token - 1)) == ',';
  }
}
