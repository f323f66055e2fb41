package dev.skillexchange.profile;

import dev.skillexchange.catalogue.CvWord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts the head of an entry into pieces: at its lines, cells, dates, signs that part, and where
/// bold begins and ends.
final class PieceReader {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern SIGNS =
      Pattern.compile(
          "\\t|\\s*[|•·●▪‖]\\s*|\\s+[–—‒~/]+\\s+|\\s+-{1,2}\\s+|\\s*;\\s+|\\s{3,}"
              + "|\\s+(?:at|@|bei|chez|presso|bij)\\s+",
          FLAGS);
  private static final Pattern NOTHING =
      Pattern.compile(
          "\\(?(?:(?:ca\\.? )?\\d+\\+?\\s*(?:years?|yrs?|y|months?|mos?|m|jahre?|monate?|ans?|mois|años?|meses|anni|mesi)\\b[\\s,]*(?:and|und|et)?\\s*)+\\)?"
              + "|(?:full|part)[- ]?time|permanent|contract|internship position|vollzeit|teilzeit|cdi|cdd|temps plein|seasonal",
          FLAGS);

  private final CvWords words;
  private final DateReader dates;

  PieceReader(CvWords words, DateReader dates) {
    this.words = words;
    this.dates = dates;
  }

  List<Piece> read(CvText cv, Entry entry) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < entry.head().size(); i++) {
      row(cv, entry.head().get(i), i, pieces);
    }
    return labelled(pieces);
  }

  /// Takes out labels ("Company: ...") and gives them to what they name.
  private List<Piece> labelled(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    String label = "";
    int row = -1;
    for (Piece piece : pieces) {
      Optional<String> whole = words.value(CvWord.Kind.LABEL, piece.text());
      int colon = piece.text().indexOf(':');
      Optional<String> before =
          colon > 0
              ? words.value(CvWord.Kind.LABEL, piece.text().substring(0, colon))
              : Optional.empty();
      if (whole.isPresent() && !piece.text().contains(":")) {
        label = whole.get();
        row = piece.row();
      } else if (before.isPresent() && colon + 1 < piece.text().length()) {
        out.add(piece.from(colon + 1, before.get()));
      } else {
        out.add(piece.row() == row ? piece.as(label) : piece);
        label = "";
        row = -1;
      }
    }
    out.removeIf(piece -> piece.label().equals("other") || piece.label().equals("period"));
    return out;
  }

  private void row(CvText cv, Row row, int number, List<Piece> pieces) {
    String text = row.text(cv);
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    boolean[] gone = new boolean[text.length() + 1];
    dates(text, gone, cuts);
    Matcher signs = SIGNS.matcher(text);
    while (signs.find()) {
      boolean name =
          Character.isLetter(
                  signs.group().strip().isEmpty() ? ' ' : signs.group().strip().charAt(0))
              && words.count(CvWord.Kind.SCHOOL, text.substring(0, signs.start())) > 0;
      if (name) {
        continue;
      }
      cuts.add(signs.start());
      cuts.add(signs.end());
      Arrays.fill(gone, signs.start(), signs.end(), true);
    }
    for (Mark bold : row.line().bold()) {
      edge(text, bold.start() - row.start(), cuts);
      edge(text, bold.end() - row.start(), cuts);
    }
    int from = 0;
    for (int cut : cuts) {
      if (cut > from && !gone[from]) {
        piece(row, number, text, from, cut).ifPresent(pieces::add);
      }
      from = cut;
    }
  }

  /// Takes out every date of a row, with the years beside it.
  private void dates(String text, boolean[] gone, Set<Integer> cuts) {
    int at = 0;
    Optional<DateReader.Found> found = dates.find(text);
    while (found.isPresent() && at + found.get().start() < text.length()) {
      int start = at + found.get().start();
      int end = at + found.get().end();
      cuts.add(start);
      cuts.add(end);
      Arrays.fill(gone, start, end, true);
      at = end;
      found = dates.find(text.substring(at));
    }
  }

  /// A cut where bold begins or ends between words.
  private static void edge(String text, int at, Set<Integer> cuts) {
    if (at > 0 && at < text.length()) {
      boolean inside =
          Character.isLetterOrDigit(text.charAt(at - 1))
              && Character.isLetterOrDigit(text.charAt(at));
      if (!inside) {
        cuts.add(at);
      }
    }
  }

  private Optional<Piece> piece(Row row, int number, String text, int from, int end) {
    int a = from;
    int b = end;
    while (a < b && edgeSign(text.charAt(a))) {
      a++;
    }
    while (b > a && edgeSign(text.charAt(b - 1))) {
      b--;
    }
    if (a < b && text.charAt(a) == '(' && text.indexOf(')', a) >= b - 1) {
      a++;
    }
    if (a < b && text.charAt(b - 1) == '(') {
      b--;
    }
    if (b > a && text.charAt(b - 1) == ')' && text.lastIndexOf('(', b - 1) < a) {
      b--;
    }
    String piece = text.substring(a, b).strip();
    if (piece.isEmpty()
        || piece.chars().noneMatch(Character::isLetter)
        || NOTHING.matcher(piece).matches()
        || words.value(CvWord.Kind.PRESENT, piece).isPresent()) {
      return Optional.empty();
    }
    int start = row.start() + text.indexOf(piece, a);
    Mark mark = new Mark(start, start + piece.length());
    boolean bold =
        row.line().bold().stream()
            .anyMatch(one -> one.start() <= mark.start() + 1 && one.end() >= mark.end() - 1);
    return Optional.of(new Piece(piece, mark, number, bold, ""));
  }

  private static boolean edgeSign(char c) {
    return Character.isWhitespace(c) || ",;:|–—-•·/~[]".indexOf(c) >= 0;
  }
}
