package dev.skillexchange.profile;

import dev.skillexchange.catalogue.CvWord;
import dev.skillexchange.extract.CatalogueReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the positions of a section: of the pieces that head an entry, which is the title and which
/// the employer is told by their words, and where these do not tell by the order of the other
/// entries.
final class PositionReader {
  private static final Pattern OWN_BUSINESS =
      Pattern.compile("(?iu)freelance|self[- ]employed|selbst(st)?ändig|freiberuflich|indépendant");
  private static final Pattern LABEL = Pattern.compile("\\p{L}+( \\p{L}+)?: .*");
  private static final int MOST_PIECES = 8;
  private static final double ORDER = 0.9;
  private static final double SAID = 5;
  private static final double LEAST = 2.4;
  private static final Pattern PARTING = Pattern.compile(",\\s+|:\\s+|\\s+\\(|\\s+for\\s+");
  private static final Pattern SENTENCE =
      Pattern.compile("\\p{Lu}\\p{Ll}+ed\\b.*\\.|\\p{Lu}.* \\p{Ll}{3,}\\.");

  private final CvWords words;
  private final CvPlaces places;
  private final CatalogueReader catalogue;
  private final PieceReader pieces;

  PositionReader(CvWords words, CvPlaces places, CatalogueReader catalogue, PieceReader pieces) {
    this.words = words;
    this.places = places;
    this.catalogue = catalogue;
    this.pieces = pieces;
  }

  /// A position as the lines tell it.
  record Named(
      Optional<String> title, Optional<String> employer, Optional<String> location, Entry entry) {}

  /// The pieces of an entry without its places.
  ///
  /// @param split whether they were one piece
  private record Parts(List<Piece> pieces, Optional<String> location, boolean split) {}

  private record Choice(int title, int employer, double score) {}

  List<Named> read(CvText cv, List<Entry> entries) {
    List<Parts> parts = new ArrayList<>();
    boolean whole = false;
    for (Entry entry : entries) {
      Parts next = parts(cv, entry, !whole);
      whole |= parts.isEmpty() && next.pieces().size() > 1 && !next.split();
      parts.add(next);
    }
    double order = 0;
    for (Parts each : parts) {
      order += each.pieces().size() < 2 ? 0 : Math.signum(clear(each));
    }
    List<Named> named = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      named.add(named(parts.get(i), Math.signum(order), entries.get(i)));
    }
    return grouped(named);
  }

  /// How clearly the words say that the title stands first (above 0) or the employer.
  private double clear(Parts parts) {
    Choice first = best(parts.pieces(), 1);
    Choice second = best(parts.pieces(), -1);
    double titleFirst = first.title() < first.employer() ? first.score() : second.score();
    Choice other = first.title() < first.employer() ? second : first;
    double employerFirst = other.score();
    if (first.title() < first.employer() == second.title() < second.employer()) {
      return first.title() < first.employer() ? 1 : -1;
    }
    double difference = titleFirst - employerFirst - 2 * ORDER;
    return Math.abs(difference) < 0.5 ? 0 : difference;
  }

  private Named named(Parts parts, double order, Entry entry) {
    List<Piece> list = parts.pieces();
    if (list.isEmpty()) {
      return new Named(Optional.empty(), Optional.empty(), parts.location(), entry);
    }
    if (list.size() == 1) {
      String only = list.getFirst().text();
      boolean title = title(only) > 0.9 || title(only) >= employer(only);
      return title
          ? new Named(Optional.of(only), Optional.empty(), parts.location(), entry)
          : new Named(Optional.empty(), Optional.of(only), parts.location(), entry);
    }
    Choice choice = best(list, order);
    return new Named(
        Optional.of(list.get(choice.title()).text()),
        Optional.of(list.get(choice.employer()).text()),
        parts.location(),
        entry);
  }

  private Choice best(List<Piece> list, double order) {
    Choice best = new Choice(0, 1, -100);
    for (int t = 0; t < list.size(); t++) {
      for (int e = 0; e < list.size(); e++) {
        if (t == e) {
          continue;
        }
        double score =
            title(list.get(t))
                + employer(list.get(e))
                - 0.6 * (t + e)
                + (t < e ? ORDER : -ORDER) * order;
        if (score > best.score()) {
          best = new Choice(t, e, score);
        }
      }
    }
    return best;
  }

  private double title(Piece piece) {
    return title(piece.text()) + said(piece, "title") - said(piece, "employer");
  }

  private double employer(Piece piece) {
    return employer(piece.text()) + said(piece, "employer") - said(piece, "title");
  }

  private static double said(Piece piece, String label) {
    return piece.label().equals(label) ? SAID : 0;
  }

  private double title(String text) {
    CatalogueReader.Work work = catalogue.work(text);
    int named = words.count(CvWord.Kind.TITLE, text);
    double score = named > 0 ? 2 : 0;
    score += work.role().isPresent() ? (named > 0 ? 1 : 0.8) : 0;
    score += work.level().isPresent() && named > 0 ? 0.5 : 0;
    score -= Math.min(2, words.count(CvWord.Kind.EMPLOYER, text)) * 0.8;
    score -= text.length() > 70 || text.endsWith(".") ? 1.5 : 0;
    score -= Character.isLowerCase(text.charAt(0)) ? 1 : 0;
    return score - label(text);
  }

  private double employer(String text) {
    int named = words.count(CvWord.Kind.TITLE, text);
    double score = words.count(CvWord.Kind.EMPLOYER, text) > 0 ? 1.6 : 0;
    score += named == 0 ? 1 : -0.6;
    score += words.count(CvWord.Kind.SCHOOL, text) > 0 ? 0.5 : 0;
    score -= text.length() > 70 || text.endsWith(".") && text.length() > 30 ? 1.5 : 0;
    score -= Character.isLowerCase(text.charAt(0)) ? 0.5 : 0;
    score -= OWN_BUSINESS.matcher(text).matches() ? 0.9 : 0;
    return score - label(text);
  }

  /// Takes from what reads like "Technologies: Java".
  private static double label(String text) {
    return LABEL.matcher(text).matches() ? 2 : 0;
  }

  /// @param splitting whether a piece that stands alone may hold both title and employer
  private Parts parts(CvText cv, Entry entry, boolean splitting) {
    List<Piece> all = new ArrayList<>(pieces.read(cv, entry));
    List<Piece> list = new ArrayList<>(all.subList(0, Math.min(MOST_PIECES, all.size())));
    list.removeIf(piece -> piece.label().equals("column"));
    if (list.size() > 1) {
      list.removeIf(piece -> SENTENCE.matcher(piece.text()).matches());
    }
    Optional<String> location = bracketed(list);
    for (int i = list.size() - 1; i >= 0 && list.size() > 1; i--) {
      String text = list.get(i).text();
      boolean enough = list.size() > 2 || places.surely(text);
      if (places.surely(text) || enough && places.perhaps(text) && title(text) <= 0) {
        location = Optional.of(text);
        list.remove(i);
      }
    }
    for (int i = 0; i < list.size(); i++) {
      Piece piece = list.get(i);
      int cut = placeFrom(piece.text());
      if (cut > 0) {
        location =
            location.isPresent() ? location : Optional.of(piece.text().substring(cut + 1).strip());
        list.set(i, cut(piece, 0, cut));
      }
    }
    boolean alone = list.size() == 1 && splitting;
    if (alone) {
      list = split(list.getFirst());
    }
    return new Parts(list, location, alone && list.size() > 1);
  }

  /// Takes a place out of the brackets behind a piece.
  private Optional<String> bracketed(List<Piece> list) {
    for (int i = 0; i < list.size(); i++) {
      String text = list.get(i).text();
      int open = text.lastIndexOf(" (");
      boolean place =
          open > 0
              && text.endsWith(")")
              && places.surely(text.substring(open + 2, text.length() - 1));
      if (place) {
        list.set(i, cut(list.get(i), 0, open));
        return Optional.of(text.substring(open + 2, text.length() - 1));
      }
    }
    return Optional.empty();
  }

  /// The first comma behind which a piece only tells a place; -1 where there is none.
  private int placeFrom(String text) {
    int cut = -1;
    for (int comma = text.lastIndexOf(','); comma > 0; comma = text.lastIndexOf(',', comma - 1)) {
      String tail = text.substring(comma + 1).strip();
      boolean another = text.lastIndexOf(',', comma - 1) > 0;
      boolean place =
          places.surely(tail)
              || places.code(tail)
              || another && places.perhaps(tail) && title(tail) <= 0 && plain(tail);
      if (!tail.isEmpty() && place) {
        cut = comma;
      }
    }
    return cut;
  }

  /// Whether no word of an employer or school stands in what may be a place.
  private boolean plain(String text) {
    return words.count(CvWord.Kind.EMPLOYER, text) == 0
        && words.count(CvWord.Kind.SCHOOL, text) == 0;
  }

  /// A piece that holds both, parted at the sign where title and employer show best.
  private List<Piece> split(Piece piece) {
    List<Piece> best = List.of(piece);
    double score = LEAST;
    Matcher sign = PARTING.matcher(piece.text());
    while (sign.find()) {
      String rest = piece.text().substring(sign.end());
      boolean bracket = sign.group().contains("(");
      if (sign.start() == 0 || rest.isBlank() || bracket && !rest.endsWith(")")) {
        continue;
      }
      int end = piece.text().length() - (bracket ? 1 : 0);
      if (piece.text().substring(sign.end(), end).isBlank()) {
        continue;
      }
      Piece left = cut(piece, 0, sign.start());
      Piece right = cut(piece, sign.end(), end);
      double one = title(left.text()) + employer(right.text());
      double two = title(right.text()) + employer(left.text());
      if (Math.max(one, two) > score + 0.01) {
        score = Math.max(one, two);
        best = List.of(left, right);
      }
    }
    return new ArrayList<>(best);
  }

  private static Piece cut(Piece piece, int from, int to) {
    String text = piece.text().substring(from, to).strip();
    int start = piece.mark().start() + from;
    return new Piece(
        text,
        new Mark(start, Math.max(start + 1, start + text.length())),
        piece.row(),
        piece.bold(),
        piece.label());
  }

  /// Gives the employer that heads several positions to each of them.
  private static List<Named> grouped(List<Named> named) {
    List<Named> out = new ArrayList<>();
    Optional<String> employer = Optional.empty();
    for (int i = 0; i < named.size(); i++) {
      Named one = named.get(i);
      boolean heads =
          one.title().isEmpty()
              && one.employer().isPresent()
              && i + 1 < named.size()
              && named.get(i + 1).employer().isEmpty();
      if (one.employer().isPresent()) {
        employer = one.employer();
      }
      if (!heads && (one.title().isPresent() || one.employer().isPresent())) {
        out.add(
            one.employer().isPresent()
                ? one
                : new Named(one.title(), employer, one.location(), one.entry()));
      }
    }
    return out;
  }
}
