package dev.skillexchange.extract;

import dev.skillexchange.extract.TitlePhrases.Found;
import dev.skillexchange.text.Tokens;
import java.util.List;

/// How a title falls apart: into parts at commas, brackets, slashes and lone hyphens, and into
/// segments at bars, as headers of forum adverts do ("Employer | Role | Place | Remote").
final class TitleParts {
  private static final String BREAKS = ",|()[]{}–—:;•/·";
  private static final int FEWEST_SEGMENTS = 3;
  private static final int LONGEST_SEGMENT = 14;

  private final Tokens title;
  private final int[] parts;
  private final int[] segments;

  private TitleParts(Tokens title, int[] parts, int[] segments) {
    this.title = title;
    this.parts = parts;
    this.segments = segments;
  }

  static TitleParts of(Tokens title) {
    int[] parts = new int[title.count()];
    int[] segments = new int[title.count()];
    for (int i = 1; i < title.count(); i++) {
      parts[i] = parts[i - 1] + (parted(title, i) ? 1 : 0);
      segments[i] = segments[i - 1] + (barred(title, i) ? 1 : 0);
    }
    return new TitleParts(title, parts, segments);
  }

  /// Whether a title falls apart before a token.
  static boolean parted(Tokens title, int token) {
    int from = title.end(token - 1);
    int to = title.start(token);
    for (int i = from; i < to; i++) {
      char c = title.text().charAt(i);
      if (BREAKS.indexOf(c) >= 0 || c == '\n') {
        return true;
      }
    }
    return hyphened(title, token);
  }

  /// Whether a lone hyphen stands before a token: "Engineer - Backend", not "Back-End".
  static boolean hyphened(Tokens title, int token) {
    int from = title.end(token - 1);
    int to = title.start(token);
    int at = title.text().indexOf('-', from, to);
    return at >= 0 && to - from > 1;
  }

  private static boolean barred(Tokens title, int token) {
    for (int i = title.end(token - 1); i < title.start(token); i++) {
      char c = title.text().charAt(i);
      if (c == '|' || c == '\n') {
        return true;
      }
    }
    return false;
  }

  Tokens title() {
    return title;
  }

  /// The number of breaks before a token.
  int part(int token) {
    return parts[token];
  }

  int partFrom(int token) {
    int from = token;
    while (from > 0 && parts[from - 1] == parts[token]) {
      from--;
    }
    return from;
  }

  /// The token behind the name of the employer before a header; 0 where there is none.
  int employerEnd() {
    int end = 0;
    while (end < segments.length && employer(end)) {
      end++;
    }
    return end;
  }

  /// Whether the title is no title but a header or a sentence.
  boolean loose() {
    return header() || segments.length > 0 && prose(0);
  }

  /// Whether the title is a header of several segments.
  private boolean header() {
    return segments.length > 0 && segments[segments.length - 1] + 1 >= FEWEST_SEGMENTS;
  }

  /// Whether a token stands where a header names the employer.
  boolean employer(int token) {
    return header() && segments[token] == 0;
  }

  /// Whether a token stands in a sentence rather than in a title.
  boolean prose(int token) {
    int from = token;
    while (from > 0 && segments[from - 1] == segments[token]) {
      from--;
    }
    int end = from;
    while (end < segments.length && segments[end] == segments[token]) {
      end++;
    }
    return end - from > LONGEST_SEGMENT;
  }

  /// Of cues those that may belong to a phrase: in a header only those of its own segment.
  List<Found> within(List<Found> cues, Found phrase) {
    if (!header()) {
      return cues;
    }
    return cues.stream().filter(cue -> segments[cue.from()] == segments[phrase.from()]).toList();
  }
}
